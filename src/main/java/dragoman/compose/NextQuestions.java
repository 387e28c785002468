package dragoman.compose;

import dragoman.model.PassageEvidence;
import dragoman.model.Position;
import dragoman.model.Question;
import dragoman.model.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Questions that may come next, each made from a passage that answers it: what somebody else says on the matter, what the
 * same person says on another one, where somebody stands.
 */
final class NextQuestions {

    private static final int MOST = 3;

    private NextQuestions() {}

    /** At most three, none of which asks for what is shown already. */
    static List<String> after(Question.Inquiry question, List<PassageEvidence> shown, Background background) {
        Set<Long> seen = new HashSet<>();
        Set<String> topics = new LinkedHashSet<>();
        Set<String> speakers = new LinkedHashSet<>();
        question.topics().forEach(t -> topics.add(t.name()));
        for (PassageEvidence passage : shown) {
            seen.add(passage.id());
            topics.addAll(passage.topics());
            passage.quotes().forEach(q -> add(speakers, q));
        }
        List<String> questions = new ArrayList<>();
        others(topics, speakers, seen, background).forEach(questions::add);
        more(topics, speakers, seen, background).forEach(questions::add);
        stands(topics, background).forEach(questions::add);
        String asked = question.text().toLowerCase(Locale.ROOT);
        return questions.stream()
                .distinct()
                .filter(q -> !q.toLowerCase(Locale.ROOT).equals(asked))
                .limit(MOST)
                .toList();
    }

    /** What somebody else says on the same topic. */
    private static List<String> others(
            Set<String> topics, Set<String> speakers, Set<Long> seen, Background background) {
        return background.sayings().stream()
                .filter(s -> topics.contains(s.topic()) && !speakers.contains(s.speaker()))
                .filter(s -> !seen.contains(s.passage()))
                .map(NextQuestions::said)
                .distinct()
                .limit(2)
                .toList();
    }

    /** What one of the speakers says on another topic. */
    private static List<String> more(Set<String> topics, Set<String> speakers, Set<Long> seen, Background background) {
        return background.sayings().stream()
                .filter(s -> speakers.contains(s.speaker()) && !topics.contains(s.topic()))
                .filter(s -> !seen.contains(s.passage()))
                .map(NextQuestions::said)
                .limit(1)
                .toList();
    }

    private static List<String> stands(Set<String> topics, Background background) {
        return background.positions().stream()
                .filter(p -> topics.stream()
                        .anyMatch(t -> p.topic().toLowerCase(Locale.ROOT).contains(t.toLowerCase(Locale.ROOT))))
                .map(NextQuestions::stand)
                .distinct()
                .limit(1)
                .toList();
    }

    private static String said(Background.Saying saying) {
        return "What did " + saying.speaker() + " say about " + saying.topic() + "?";
    }

    private static String stand(Position position) {
        return "What is the position of " + position.actor() + " on " + position.topic() + "?";
    }

    private static boolean credited(Quote quote) {
        return quote.sure() && quote.canonical() != null;
    }

    private static void add(Set<String> speakers, Quote quote) {
        if (credited(quote)) {
            speakers.add(quote.canonical());
        }
    }
}
