package dragoman.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The verbs whose past no rule of spelling gives, since the lemmatizer leaves many as they are: "beaten", "fled". */
final class IrregularVerbs {

    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern EITHER = Pattern.compile("/");
    private static final Map<String, String> BASES = new HashMap<>();
    private static final Set<String> PARTICIPLES = new HashSet<>();

    static {
        List<String[]> rows = rows();
        Set<String> bases = new HashSet<>();
        rows.forEach(row -> bases.add(row[0]));
        for (String[] row : rows) {
            for (String form : EITHER.split(row[1] + "/" + row[2])) {
                if (!bases.contains(form)) {
                    BASES.putIfAbsent(form, row[0]);
                }
            }
            PARTICIPLES.addAll(List.of(EITHER.split(row[2])));
        }
    }

    private IrregularVerbs() {}

    private static List<String[]> rows() {
        InputStream table = Objects.requireNonNull(IrregularVerbs.class.getResourceAsStream("irregular-verbs.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> BLANK.split(line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The base of a past form, lower case; empty where the form is none of these or a base itself ("put", "lay"). */
    static Optional<String> base(String form) {
        return Optional.ofNullable(BASES.get(form));
    }

    static boolean isParticiple(String form) {
        return PARTICIPLES.contains(form);
    }
}
