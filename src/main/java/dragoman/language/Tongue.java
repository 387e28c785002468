package dragoman.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        Map<Character.UnicodeScript, Long> letters = message.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        long all = letters.values().stream().mapToLong(n -> n).sum();
        return letters.entrySet().stream()
                .filter(e -> 2 * e.getValue() > all)
                .flatMap(e -> Stream.ofNullable(SCRIPTS.get(e.getKey())))
                .map(usual -> ofScript(usual, message))
                .findFirst()
                .or(() -> kana(letters, all))
                .or(() -> inLatin(message));
    }

    /** Japanese mixes three scripts, none of which need be most of it. */
    private static Optional<String> kana(Map<Character.UnicodeScript, Long> letters, long all) {
        long kana = letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0L)
                + letters.getOrDefault(Character.UnicodeScript.KATAKANA, 0L);
        long han = letters.getOrDefault(Character.UnicodeScript.HAN, 0L);
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
        Set<String> said = words(message.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " "));
        return WORDS.entrySet().stream()
                .filter(language -> shows(said, language.getValue()))
                .max(Comparator.<Map.Entry<String, Set<String>>>comparingLong(l -> shared(said, l.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** More words of the language than of English, those that are of both left aside. */
    private static boolean shows(Set<String> said, Set<String> language) {
        long its = shared(said, language);
        long english = said.stream()
                .filter(w -> ENGLISH.contains(w) && !language.contains(w))
                .count();
        return its >= ENOUGH && its > english + 1;
    }

    private static long shared(Set<String> said, Set<String> language) {
        return said.stream().filter(language::contains).count();
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
