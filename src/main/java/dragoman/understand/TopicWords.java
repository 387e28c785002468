package dragoman.understand;

import dragoman.language.Token;
import dragoman.model.Topic;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that name the store's topics. Immutable. */
final class TopicWords {

    /**
     * A topic.
     *
     * @param names in small letters, with a blank before and behind
     */
    private record Named(Topic topic, List<String> names) {

        static Named of(Topic topic) {
            return new Named(
                    topic,
                    Stream.concat(Stream.of(topic.name()), topic.synonyms().stream())
                            .map(name -> " " + name.toLowerCase(Locale.ROOT) + " ")
                            .toList());
        }
    }

    private final List<Named> topics;

    TopicWords(List<Topic> topics) {
        this.topics = topics.stream().map(Named::of).toList();
    }

    /** The topics that a message names, by its words as they stand or by their dictionary forms. */
    List<Topic> in(List<Token> message) {
        String text = message.stream().map(Token::lower).collect(Collectors.joining(" ", " ", " "));
        String lemmas = message.stream().map(Token::lemma).collect(Collectors.joining(" ", " ", " "));
        return topics.stream()
                .filter(t -> t.names().stream().anyMatch(n -> text.contains(n) || lemmas.contains(n)))
                .map(Named::topic)
                .toList();
    }
}
