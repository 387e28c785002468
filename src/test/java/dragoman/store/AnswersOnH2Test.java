package dragoman.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class AnswersOnH2Test extends AnswersContract {

    @TempDir
    private Path home;

    @Override
    Store open() {
        return Store.open(home);
    }
}
