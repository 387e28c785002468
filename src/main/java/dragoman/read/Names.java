package dragoman.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that one file of a dossier gives, against which references in the others are held. */
final class Names {

    private final String noun;
    private final Mistakes mistakes;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, String> nameOfForm = new LinkedHashMap<>();

    /**
     * Takes all names at once and notes those that occur twice.
     *
     * @param noun what they name, as in "no actor is called …"
     */
    Names(String noun, List<? extends Entry<?>> entries, Mistakes mistakes) {
        this.noun = noun;
        this.mistakes = mistakes;
        entries.forEach(entry -> enter(entry.key()));
    }

    /** Adds other forms of a name, which are no references but help to guess what was meant. */
    void hint(String name, Collection<YamlText> forms) {
        forms.forEach(form -> nameOfForm.putIfAbsent(form.value(), name));
    }

    void check(YamlText reference) {
        if (places.containsKey(reference.value()) || reference.isMissing() || isFileLost()) {
            return;
        }
        String advice = Nearest.to(reference.value(), nameOfForm.keySet())
                .map(form -> "; did you mean \"" + nameOfForm.get(form) + "\"?")
                .orElse("; add it, or write the name as it stands there");
        mistakes.add(reference.place(), "no " + noun + " is called \"" + reference + "\"" + advice);
    }

    /** A file that could not be read has been complained of; every reference into it would only drown that. */
    private boolean isFileLost() {
        return places.isEmpty() && !mistakes.isEmpty();
    }

    private void enter(YamlText key) {
        if (key.isMissing()) {
            return;
        }
        nameOfForm.put(key.value(), key.value());
        Place first = places.putIfAbsent(key.value(), key.place());
        if (first != null) {
            mistakes.add(
                    key.place(),
                    "the " + noun + " \"" + key + "\" stands at line " + first.line() + " already; keep one");
        }
    }
}
