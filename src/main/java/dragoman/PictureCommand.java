package dragoman;

import dragoman.compose.Phrasebook;
import dragoman.compose.Pictures;
import dragoman.compose.Plain;
import dragoman.compose.Theme;
import dragoman.model.Picture;
import dragoman.model.Png;
import dragoman.store.EvidenceStore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code picture}: a picture of what the store holds as a PNG file, and its caption. */
@Command(name = "picture", description = "Draws what the store holds, as the chat's /timeline, /positions and /who do.")
final class PictureCommand implements Callable<Integer> {

    @Mixin
    private final Options options = new Options();

    @Parameters(paramLabel = "timeline|positions|who")
    private Picture.Kind kind = Picture.Kind.TIMELINE;

    @Option(names = "--out", paramLabel = "FILE", description = "the PNG file; without it the content in words")
    private @Nullable Path out;

    @Option(names = "--theme", paramLabel = "light|dark", description = "its colours; default: light")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--language", paramLabel = "en|ar|ru|fr|de", description = "its words; default: en")
    private String language = "en";

    @Override
    public Integer call() throws IOException {
        Picture picture = picture();
        Png image = picture.image();
        PrintStream said = Streams.out();
        if (out == null || image == null) {
            said.println(Plain.of(picture.text()));
        } else {
            Files.write(out, image.bytes());
            said.println(picture.caption());
        }
        said.flush();
        return 0;
    }

    private Picture picture() {
        try (Workplace workplace = Workplace.open(options)) {
            EvidenceStore store = workplace.store().evidence();
            return workplace
                    .pictures()
                    .of(
                            kind,
                            new Pictures.Material(store.all(), store.positions(), store.actors(), store.topics()),
                            theme,
                            Phrasebook.of(language));
        }
    }
}
