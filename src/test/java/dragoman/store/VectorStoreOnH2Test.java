package dragoman.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class VectorStoreOnH2Test extends VectorStoreContract {

    @TempDir
    private Path home;

    @Override
    Store open() {
        return Store.open(home);
    }
}
