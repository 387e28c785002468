package dragoman.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Gists;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StatementTest {

    private static final Gists GISTS = new Gists(new Linguist(), Knowledge.load(Path.of("data")));

    private static Statement read(String passage) {
        return Statement.of(GISTS.of(passage));
    }

    @Test
    void numbersComeWithWhatTheyCount() {
        Statement told = read("Forty boats and 300 soldiers left the old harbour of Vells.");

        assertThat(told.counts())
                .anySatisfy(c -> assertThat(c.of()).contains("boat"))
                .anySatisfy(c -> assertThat(c.value()).isEqualTo(300))
                .allSatisfy(c -> assertThat(c.of()).doesNotContain("harbour"));
    }

    @Test
    void traitsAreThoseOfThePassageAlone() {
        Traits traits = read("Kestria will not sign before Friday, Orlin said.").traits();

        assertThat(traits.dated()).isTrue();
        assertThat(traits.ahead()).isTrue();
        assertThat(traits.negated()).isTrue();
        assertThat(traits.quoted()).isFalse();
        assertThat(traits.names()).contains("kestria", "orlin");
    }
}
