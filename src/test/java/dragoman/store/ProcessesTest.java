package dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.model.Article;
import dragoman.model.Evidence;
import dragoman.model.Fact;
import dragoman.model.Modality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several processes on one home, and processes that die. */
@Timeout(120)
class ProcessesTest {

    @TempDir
    private Path home;

    @RepeatedTest(3)
    void whatWasAcknowledgedSurvivesTheKillOfItsProcess() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        try (ChildProcess child = ChildProcess.start(Scribe.class, home, "a", "1000000")) {
            assertThat(child.line()).isEqualTo("open");
            while (acknowledged.size() < 50) {
                acknowledged.add(child.line());
            }
            child.kill();
            acknowledged.addAll(child.rest());
        }

        try (Store store = Store.open(home)) {
            assertThat(ids(store)).containsAll(acknowledged);
            assertThat(store.evidence().all()).hasSameSizeAs(store.evidence().articles());
        }
    }

    @Test
    void aSecondProcessWorksWhileTheFirstRuns() throws Exception {
        try (Store first = Store.open(home);
                ChildProcess second = ChildProcess.start(Scribe.class, home, "b", "3")) {
            first.evidence().save(Evidences.saying("a", "Talks resume."), Instant.EPOCH);
            finished(second);

            assertThat(ids(first)).containsExactlyInAnyOrder("a", "b0", "b1", "b2");
            second.release();
            assertThat(ids(first)).hasSize(4);
        }
    }

    @Test
    void theSecondProcessGoesOnWhenTheFirstEnds() throws Exception {
        try (ChildProcess first = ChildProcess.start(Scribe.class, home, "a", "2")) {
            finished(first);
            try (Store second = Store.open(home)) {
                assertThat(ids(second)).containsExactlyInAnyOrder("a0", "a1");
                first.release();

                second.evidence().save(Evidences.saying("b", "Talks resume."), Instant.EPOCH);
                assertThat(ids(second)).containsExactlyInAnyOrder("a0", "a1", "b");
            }
        }
    }

    @Test
    void theSecondProcessGoesOnWhenTheFirstIsKilled() throws Exception {
        try (ChildProcess first = ChildProcess.start(Scribe.class, home, "a", "2")) {
            finished(first);
            try (Store second = Store.open(home)) {
                assertThat(ids(second)).containsExactlyInAnyOrder("a0", "a1");
                first.kill();

                second.evidence().save(Evidences.saying("b", "Talks resume."), Instant.EPOCH);
                assertThat(ids(second)).containsExactlyInAnyOrder("a0", "a1", "b");
            }
        }
    }

    @Test
    void aTransactionIsWholeEvenIfTheFirstProcessDiesBeforeIt() throws Exception {
        Evidence broken = Evidences.article("b")
                .sentence("Talks resume.")
                .fact(new Fact("b", 7, "x", null, Modality.ASSERTED, null, List.of(), List.of(), List.of()))
                .done();
        try (ChildProcess first = ChildProcess.start(Scribe.class, home, "a", "2")) {
            finished(first);
            try (Store second = Store.open(home)) {
                assertThat(ids(second)).hasSize(2);
                first.kill();

                assertThatThrownBy(() -> second.evidence().save(broken, Instant.EPOCH))
                        .isInstanceOf(IllegalArgumentException.class);
                assertThat(ids(second)).containsExactlyInAnyOrder("a0", "a1");
            }
        }
    }

    @Test
    void twoThatOpenAnEmptyHomeAtOnceBothWork() throws Exception {
        try (ChildProcess one = ChildProcess.start(Scribe.class, home, "a", "20");
                ChildProcess other = ChildProcess.start(Scribe.class, home, "b", "20")) {
            finished(one);
            finished(other);
            try (Store store = Store.open(home)) {
                assertThat(ids(store)).hasSize(40);
            }
        }
    }

    @Test
    void nobodyOutsideTheMachineIsServed() throws IOException {
        try (Store store = Store.open(home)) {
            assertThat(store.evidence().articles()).isEmpty();
            assertThat(Files.readString(home.resolve("dragoman.lock.db")))
                    .containsPattern("server=(127\\.0\\.0\\.1|localhost)\\\\?:");
        }
    }

    private static void finished(ChildProcess child) throws IOException {
        String line = child.line();
        while (!line.equals("done")) {
            line = child.line();
        }
    }

    private static List<String> ids(Store store) {
        return store.evidence().articles().stream().map(Article::id).toList();
    }
}
