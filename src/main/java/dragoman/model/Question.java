package dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message as the bot understands it. */
public sealed interface Question {

    /** The message as it was written. */
    String asked();

    /**
     * A question to the sources.
     *
     * @param text the question made whole: repaired, and completed from the chat where it leaned on it
     * @param confidence the intent classifier's, 0 to 1
     * @param wants the kind of thing that would answer it
     * @param terms its content words, those of actors' names not among them
     * @param before what was asked and answered before, where the question leans on it; null where it stands alone
     */
    record Inquiry(
            String asked,
            String text,
            Intent intent,
            double confidence,
            List<Actor> actors,
            List<Topic> topics,
            @Nullable Period period,
            AnswerType wants,
            List<Term> terms,
            @Nullable Exchange before)
            implements Question {

        public Inquiry {
            actors = List.copyOf(actors);
            topics = List.copyOf(topics);
            terms = List.copyOf(terms);
        }
    }

    /**
     * One of the questions that a question for several things is made of.
     *
     * @param label the words that tell it from the others
     */
    record Part(String label, Inquiry question) {}

    /**
     * Whether, or by whom, given words were said.
     *
     * @param words the words in question, without their quotation marks
     * @param speakers those whom the question names as speakers, as far as they are known
     * @param named the capitalised words of the question around the quoted ones, for speakers who are not known by a full
     *     name; empty, as {@code speakers}, where it asks who said them
     */
    record QuoteCheck(String asked, String words, List<Actor> speakers, List<String> named, double confidence)
            implements Question {

        public QuoteCheck {
            speakers = List.copyOf(speakers);
            named = List.copyOf(named);
        }

        /** Whether it asks who said the words, rather than whether somebody did. */
        public boolean open() {
            return speakers.isEmpty() && named.isEmpty();
        }
    }

    /**
     * A call for one of the bot's own functions, by command or in plain language.
     *
     * @param argument what follows the command, or the whole message
     */
    record Call(String asked, Function function, String argument, double confidence) implements Question {}

    /** A message that holds no question; {@code advice} says to its sender what to do instead. */
    record Unreadable(String asked, Block.Phrase advice) implements Question {}
}
