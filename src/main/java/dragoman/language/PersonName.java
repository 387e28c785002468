package dragoman.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name taken apart, for telling whether two articles name the same one: "John Kerry" and "John F. Kerry" may be
 * one, "John Kerry" and "Cameron Kerry" are two.
 *
 * @param given the given names, folded to plain lower-case letters; empty for a bare surname
 * @param surname folded too, "junior" and the like a part of it
 */
public record PersonName(List<String> given, String surname) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** "Müller" is written "Mueller" and "Muller" too. */
    private static final Pattern UMLAUT = Pattern.compile("(?<=.)([aou])e(?=.)");

    private static final Pattern VOWELS = Pattern.compile("(?<=.)[aeiouy]|(?<=.)h");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady", "prof", "sheikh", "secretary", "president");

    /** Fewer consonants than these are shared by too many names. */
    private static final int FEWEST_CONSONANTS = 3;

    /** A given name of fewer letters may be another one when a letter changes. */
    private static final int LONG = 6;

    public PersonName {
        given = List.copyOf(given);
    }

    public static PersonName of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.strip().split("\\s+")) {
            String plain = folded(word);
            if (!plain.isEmpty() && !(words.isEmpty() && TITLES.contains(plain))) {
                words.add(plain);
            }
        }
        if (words.isEmpty()) {
            return new PersonName(List.of(), folded(name));
        }
        int last = words.size() - 1;
        boolean suffixed = last > 0 && SUFFIXES.contains(words.get(last));
        int surname = suffixed ? last - 1 : last;
        return new PersonName(words.subList(0, surname), String.join(" ", words.subList(surname, last + 1)));
    }

    private static String folded(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return UMLAUT.matcher(MARKS.matcher(plain).replaceAll("").replaceAll("[^\\p{L}-]", ""))
                .replaceAll("$1");
    }

    /** Whether it is a surname alone, or with a title. */
    public boolean bare() {
        return given.isEmpty();
    }

    /** Whether both name a given name, and it is the very same. */
    public boolean sameGiven(PersonName other) {
        return !bare() && !other.bare() && given.getFirst().equals(other.given.getFirst());
    }

    /** Whether two names can be one person's: initials, middle names left out and other spellings of a name allowed. */
    public boolean fits(PersonName other) {
        if (!surname.equals(other.surname) || bare() || other.bare()) {
            return surname.equals(other.surname);
        }
        List<String> middle = given.subList(1, given.size());
        List<String> others = other.given.subList(1, other.given.size());
        return alike(given.getFirst(), other.given.getFirst())
                && (middle.isEmpty() || others.isEmpty() || allAlike(middle, others));
    }

    /** Whether a letter makes the difference between two long given names, as a slip of the pen may. */
    public boolean misspells(PersonName other) {
        return surname.equals(other.surname)
                && given.size() == 1
                && other.given.size() == 1
                && given.getFirst().length() >= LONG
                && oneLetterApart(given.getFirst(), other.given.getFirst());
    }

    private static boolean oneLetterApart(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String rest = one.substring(same);
        String others = other.substring(same);
        if (rest.isEmpty() || others.isEmpty()) {
            return rest.length() + others.length() <= 1;
        }
        boolean added = rest.substring(1).equals(others) || rest.equals(others.substring(1));
        return added || rest.substring(1).equals(others.substring(1));
    }

    private static boolean allAlike(List<String> some, List<String> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!alike(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The same name, its initial, or the same but for vowels ("Sergei", "Sergey"; "Mohammed", "Muhammad"). */
    private static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        boolean initial = one.length() == 1 || other.length() == 1;
        String consonants = consonants(one);
        return initial
                ? one.charAt(0) == other.charAt(0)
                : consonants.length() >= FEWEST_CONSONANTS && consonants.equals(consonants(other));
    }

    private static String consonants(String name) {
        return VOWELS.matcher(DOUBLED.matcher(name).replaceAll("$1")).replaceAll("");
    }
}
