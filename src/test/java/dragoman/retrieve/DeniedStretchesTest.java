package dragoman.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeniedStretchesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ostria signed but veldania did not sign | but veldania did not sign
                    the port , which isn ' t deep , is open | which isn ' t deep
                    ostria signed on monday                 | ''
                    no soldiers are to be based there       | no soldiers are to be based there
                    """)
    void endWhereAnotherThoughtBegins(String text, String denied) {
        List<String> pieces = List.of(text.split(" "));

        assertThat(IntStream.range(0, pieces.size())
                        .filter(DeniedStretches.of(pieces)::get)
                        .mapToObj(pieces::get)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(denied);
    }
}
