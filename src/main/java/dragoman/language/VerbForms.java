package dragoman.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The lemmas that a verb form may have, since the lemmatizer errs: "blamed" gives it "blam". */
final class VerbForms {

    private VerbForms() {}

    /** The lemmatizer's word first, then what the rules of spelling allow. */
    static List<String> lemmas(Token verb) {
        Set<String> found = new LinkedHashSet<>();
        found.add(verb.lemma());
        String word = verb.lower();
        stems(word).forEach(stem -> {
            found.add(stem);
            found.add(stem + "e");
            if (stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)) {
                found.add(stem.substring(0, stem.length() - 1));
            }
        });
        found.add(verb.lemma() + "e");
        if (verb.lemma().matches(".*(.)\\1")) {
            found.add(verb.lemma().substring(0, verb.lemma().length() - 1));
        }
        return List.copyOf(found);
    }

    private static List<String> stems(String word) {
        List<String> stems = new ArrayList<>();
        if (word.endsWith("ied")) {
            stems.add(word.substring(0, word.length() - 3) + "y");
        }
        for (String ending : List.of("ing", "ed", "s")) {
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                stems.add(word.substring(0, word.length() - ending.length()));
            }
        }
        return stems;
    }
}
