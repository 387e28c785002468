package dragoman.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FeatureVectorTest {

    private static final Feature NEAR = Feature.named("test-near");
    private static final Feature FAR = Feature.named("test-far");

    @Test
    void aNameHasOneFeature() {
        assertThat(Feature.named("test-near")).isSameAs(NEAR);
        assertThat(NEAR).isNotSameAs(FAR);
    }

    @Test
    void whatIsAbsentIsZeroAndNotThere() {
        FeatureVector vector = FeatureVector.of(Map.of("test-near", 0.0));

        assertThat(vector.has(NEAR)).isTrue();
        assertThat(vector.has(FAR)).isFalse();
        assertThat(vector.of(FAR)).isZero();
        assertThat(vector.byName()).isEqualTo(Map.of("test-near", 0.0));
    }

    @Test
    void goingOnLeavesWhatWasBuiltAsItIs() {
        FeatureVector.Builder values = FeatureVector.EMPTY.more();
        values.set(NEAR, 0.5);
        FeatureVector before = values.build();
        values.set(NEAR, true);
        FeatureVector.Builder more = before.more();
        more.set(FAR, 2);

        assertThat(before.byName()).isEqualTo(Map.of("test-near", 0.5));
        assertThat(values.of(NEAR)).isEqualTo(1);
        assertThat(more.build().byName()).isEqualTo(Map.of("test-near", 0.5, "test-far", 2.0));
    }

    @Test
    void aFeatureThatCameLaterFindsItsPlace() {
        FeatureVector early = FeatureVector.EMPTY.more().build();
        FeatureVector.Builder values = early.more();
        for (int i = 0; i < 300; i++) {
            values.set(Feature.named("test-late-" + i), i);
        }
        Feature last = Feature.named("test-late-299");

        assertThat(early.has(last)).isFalse();
        assertThat(values.build().of(last)).isEqualTo(299);
        assertThat(values.build().has(NEAR)).isFalse();
    }
}
