package dragoman.language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells messages in languages that the bot does not read from English ones: by their script, and in Latin script by words
 * that are frequent in one language and none in English.
 *
 * <p>A language detector of the usual kind guesses from letter frequencies, which fails on what chats are full of: a few
 * words, most of them names. To take an English question for a foreign one costs its answer, so this says "foreign" only
 * where the message shows it.
 */
public final class Tongue {

    /** Two words of a language can be a title or a name: "Le Monde", "El País". */
    private static final int ENOUGH = 2;

    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.ARABIC,
            "ar",
            Character.UnicodeScript.CYRILLIC,
            "ru",
            Character.UnicodeScript.HEBREW,
            "he",
            Character.UnicodeScript.GREEK,
            "el",
            Character.UnicodeScript.HAN,
            "zh",
            Character.UnicodeScript.HIRAGANA,
            "ja",
            Character.UnicodeScript.KATAKANA,
            "ja",
            Character.UnicodeScript.HANGUL,
            "ko",
            Character.UnicodeScript.DEVANAGARI,
            "hi");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int ASCII = 128;

    /** Letters that one language of a script has and its most frequent one lacks. */
    private static final Map<String, String> TELLING = Map.of("fa", "پچژگیک", "ur", "ٹڈڑںےہ", "uk", "іїєґ");

    private static final Map<String, Set<String>> WORDS = Map.of(
            "de",
            words(
                    "was der das und ist nicht ein eine wer wie wann warum wo hat haben über gesagt sagte wurde sind mit von zu"
                            + " im den dem auf für bitte ich wir gibt welche viele"),
            "fr",
            words(
                    "le la les des est que qui quoi quand pourquoi où comment combien dit une dans sur avec pour pas du au"
                            + " ont été quel quelle sont il elle à de et je nous sujet"),
            "es",
            words("el la los las qué que quién cuándo dónde cómo cuántos por para con del dijo es una sobre está son ha"
                    + " fue de y al sus"),
            "it",
            words(
                    "il che chi cosa quando dove perché come quanti ha detto di della nel con per una sono è gli del le la"
                            + " su"),
            "pt",
            words("o que quem quando onde como quantos disse sobre uma os as do da em com para não por é foi são de no"
                    + " na"),
            "nl",
            words("de het een wie wat wanneer waarom waar hoe heeft gezegd over zijn van niet met voor op is zei en"),
            "tr",
            words("ne kim zaman nerede neden nasıl kaç bir ve bu için hakkında dedi mi mı ile var olan"),
            "pl",
            words("co kto kiedy gdzie dlaczego jak ile powiedział o w na z nie jest się czy do są i"));

    /** Frequent English words; a message that has as many of them is English. */
    private static final Set<String> ENGLISH = words("the a an of to in on at is are was were did do does what who when"
            + " where why how many much said say says about and or not it that this with for from by has have had there"
            + " whom which they he she his her their please tell me show give any will would can could");

    private Tongue() {}

    /**
     * The language of a message where it is none that the bot reads.
     *
     * @return an ISO 639-1 code, such as {@code ru}; empty for English and wherever there is doubt
     */
    public static Optional<String> foreign(String message) {
        if (message.chars().allMatch(c -> c < ASCII)) {
            return inLatin(message); // as nearly all are
        }
        Map<Character.UnicodeScript, Integer> letters = scripts(message);
        int all = letters.values().stream().mapToInt(n -> n).sum();
        return letters.entrySet().stream()
                .filter(e -> 2 * e.getValue() > all)
                .flatMap(e -> Stream.ofNullable(SCRIPTS.get(e.getKey())))
                .map(usual -> ofScript(usual, message))
                .findFirst()
                .or(() -> kana(letters, all))
                .or(() -> inLatin(message));
    }

    /** How many letters of each script a message has. */
    private static Map<Character.UnicodeScript, Integer> scripts(String message) {
        Map<Character.UnicodeScript, Integer> letters = new EnumMap<>(Character.UnicodeScript.class);
        int plain = 0;
        for (int letter : message.codePoints().toArray()) {
            if (letter < ASCII) {
                plain += Character.isLetter(letter) ? 1 : 0;
            } else if (Character.isLetter(letter)) {
                letters.merge(Character.UnicodeScript.of(letter), 1, Integer::sum);
            }
        }
        letters.merge(Character.UnicodeScript.LATIN, plain, Integer::sum);
        return letters;
    }

    /** Japanese mixes three scripts, none of which need be most of it. */
    private static Optional<String> kana(Map<Character.UnicodeScript, Integer> letters, int all) {
        int kana = letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                + letters.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        int han = letters.getOrDefault(Character.UnicodeScript.HAN, 0);
        return kana > 0 && 2 * (kana + han) > all ? Optional.of("ja") : Optional.empty();
    }

    private static String ofScript(String usual, String message) {
        List<String> others = switch (usual) {
            case "ar" -> List.of("ur", "fa");
            case "ru" -> List.of("uk");
            default -> List.of();
        };
        return others.stream()
                .filter(l -> has(message.toLowerCase(Locale.ROOT), TELLING.getOrDefault(l, "")))
                .findFirst()
                .orElse(usual.equals("zh") && hasKana(message) ? "ja" : usual);
    }

    private static boolean has(String message, String letters) {
        return message.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }

    private static boolean hasKana(String message) {
        return message.codePoints()
                .mapToObj(Character.UnicodeScript::of)
                .anyMatch(s -> s == Character.UnicodeScript.HIRAGANA || s == Character.UnicodeScript.KATAKANA);
    }

    private static Optional<String> inLatin(String message) {
        Set<String> said =
                words(NO_LETTERS.matcher(message.toLowerCase(Locale.ROOT)).replaceAll(" "));
        int english = shared(said, ENGLISH);
        String best = null;
        int most = 0;
        for (Map.Entry<String, Set<String>> language : WORDS.entrySet()) {
            int its = shared(said, language.getValue());
            boolean better = its > most
                    || (its == most && best != null && language.getKey().compareTo(best) > 0);
            if (its >= ENOUGH && better && shows(said, language.getValue(), its, english)) {
                best = language.getKey();
                most = its;
            }
        }
        return Optional.ofNullable(best);
    }

    /** More words of the language than of English, those that are of both left aside. */
    private static boolean shows(Set<String> said, Set<String> language, int its, int english) {
        int both = 0;
        for (String word : said) {
            both += language.contains(word) && ENGLISH.contains(word) ? 1 : 0;
        }
        return its > english - both + 1;
    }

    private static int shared(Set<String> said, Set<String> language) {
        int shared = 0;
        for (String word : said) {
            shared += language.contains(word) ? 1 : 0;
        }
        return shared;
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
