package dragoman.dialogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button asks for. It says only which kept answer it belongs to and what is wanted of that; all else is in the store,
 * so that a button works after a restart.
 */
sealed interface Press {

    /** The data of its button. */
    String data();

    /**
     * About an answer.
     *
     * @param answer its number in the store
     * @param number which passage, how many are shown already, or which question; from 0
     */
    record OfAnswer(long answer, Wish wish, int number) implements Press {
        @Override
        public String data() {
            return "a:" + Long.toString(answer, Character.MAX_RADIX) + ":" + wish.letter + ":" + number;
        }
    }

    /** A setting of the chat: {@code language} or {@code length}. */
    record Setting(String name, String value) implements Press {
        @Override
        public String data() {
            return "s:" + name + ":" + value;
        }
    }

    /** What is wanted of an answer. */
    enum Wish {
        CONTEXT('c'),
        MORE('m'),
        OTHER_SIDE('o'),
        QUESTION('q'),
        RIGHT('r'),
        WRONG('w');

        private final char letter;

        Wish(char letter) {
            this.letter = letter;
        }
    }

    Pattern OF_ANSWER = Pattern.compile("a:([0-9a-z]{1,13}):([cmoqrw]):(\\d{1,4})");
    Pattern SETTING = Pattern.compile("s:(language|length):([a-z]{1,12})");

    /** What the data of a button ask for; empty for what this version does not know. */
    static Optional<Press> of(String data) {
        Matcher answer = OF_ANSWER.matcher(data);
        if (answer.matches()) {
            return number(answer.group(1))
                    .map(id -> new OfAnswer(id, wish(answer.group(2).charAt(0)), Integer.parseInt(answer.group(3))));
        }
        Matcher setting = SETTING.matcher(data);
        return setting.matches() ? Optional.of(new Setting(setting.group(1), setting.group(2))) : Optional.empty();
    }

    private static Optional<Long> number(String digits) {
        try {
            return Optional.of(Long.parseLong(digits, Character.MAX_RADIX));
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    private static Wish wish(char letter) {
        for (Wish wish : Wish.values()) {
            if (wish.letter == letter) {
                return wish;
            }
        }
        throw new IllegalArgumentException("no button asks for " + letter);
    }
}
