package dragoman.extract;

import dragoman.language.Knowledge;
import dragoman.language.NameIndex;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.model.Actor;
import dragoman.model.Span;
import dragoman.model.Topic;
import dragoman.model.TopicMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what an article is about: its noun phrases, lemmatised, those that mean the same under one name.
 *
 * <p>A phrase that comes back is a topic of the article. One that comes once is only marked, for the store to make a topic
 * of it when other articles name it too.
 */
final class Themes {

    /** How many sentences must name a topic. */
    private static final int ENOUGH = 2;

    private static final int SHORTEST = 3;
    private static final int MOST_TOPICS = 25;
    private static final int MOST_MARKED = 60;

    record Found(List<Topic> topics, List<TopicMark> marks) {}

    private final Knowledge knowledge;
    private final NameIndex world;

    Themes(Knowledge knowledge, NameIndex world) {
        this.knowledge = knowledge;
        this.world = world;
    }

    Found in(String article, List<Sentence> sentences, People people) {
        Map<String, Theme> themes = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (!sentences.get(i).byline()) {
                collect(sentences.get(i).tokens(), i, people, themes);
            }
        }
        List<Theme> best = themes.values().stream()
                .filter(t -> t.passages().size() >= ENOUGH || t.name().indexOf(' ') > 0 || knowledge.isWord(t.name()))
                .sorted(Comparator.comparingDouble((Theme t) -> -t.weight()).thenComparing(Theme::name))
                .limit(MOST_MARKED)
                .toList();
        List<Topic> topics = best.stream()
                .filter(t -> t.passages().size() >= ENOUGH)
                .limit(MOST_TOPICS)
                .map(Theme::topic)
                .toList();
        return new Found(topics, marks(article, best));
    }

    private static List<TopicMark> marks(String article, List<Theme> themes) {
        List<TopicMark> marks = new ArrayList<>();
        themes.forEach(t -> t.passages().forEach(p -> marks.add(new TopicMark(article, p, t.name()))));
        return marks;
    }

    private void collect(List<Token> tokens, int sentence, People people, Map<String, Theme> themes) {
        boolean[] named = named(tokens, people);
        for (int last = 0; last < tokens.size(); last++) {
            if (!tokens.get(last).is("NOUN") || named[last]) {
                continue;
            }
            int first = last;
            while (first >= 0 && last - first < Theme.LONGEST && !named[first] && phrasal(tokens, first)) {
                take(tokens.subList(first, last + 1), sentence, themes);
                first--;
            }
            if (first >= 0 && first < last && last - first < Theme.LONGEST && body(tokens, first)) {
                take(tokens.subList(first, last + 1), sentence, themes);
            }
        }
    }

    /** A capital letter that does not begin the sentence makes a name of a word. */
    private static boolean phrasal(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return (token.is("NOUN") || token.is("ADJ"))
                && Character.isLetter(token.text().charAt(0))
                && (at == 0 || !token.capitalised());
    }

    /** A body's letters may begin a phrase: "NATO membership". */
    private boolean body(List<Token> tokens, int at) {
        return world.in(tokens.subList(at, at + 1)).stream()
                .anyMatch(m -> m.actor().kind() == Actor.Kind.ORGANISATION);
    }

    /** The tokens that belong to somebody's name. */
    private boolean[] named(List<Token> tokens, People people) {
        boolean[] named = new boolean[tokens.size()];
        for (NameIndex.Match match : world.in(tokens)) {
            java.util.Arrays.fill(named, match.first(), match.last(), true);
        }
        for (int i = 0; i < named.length; i++) {
            Span span = tokens.get(i).span();
            named[i] |= people.named().overlapping(span).stream()
                    .anyMatch(n -> n.place().span().contains(span));
        }
        return named;
    }

    private void take(List<Token> phrase, int sentence, Map<String, Theme> themes) {
        if (!fit(phrase)) {
            return;
        }
        String lemmas = String.join(" ", phrase.stream().map(Themes::lemma).toList());
        String written = String.join(
                " ",
                phrase.stream().map(t -> t.is("PROPN") ? t.text() : t.lower()).toList());
        // "Talks" are negotiations, a "talk" need not be one.
        String name = knowledge.thesaurus().nameOf(knowledge.isWord(written) ? written : lemmas);
        if (!name.equals(lemmas) && !fitName(name)) {
            return;
        }
        themes.computeIfAbsent(name, Theme::new).add(sentence, written);
    }

    private static String lemma(Token token) {
        return token.is("PROPN") ? token.text() : token.lemma();
    }

    private boolean fit(List<Token> phrase) {
        String head = phrase.getLast().lemma();
        if (head.length() < SHORTEST || (phrase.size() == 1 && head.indexOf('-') > 0 && !knowledge.isWord(head))) {
            return false;
        }
        return phrase.size() == 1
                ? knowledge.topicWords().stands(head) || plural(phrase.getLast())
                : knowledge.topicWords().heads(head)
                        && knowledge.topicWords().opens(phrase.getFirst().lemma());
    }

    /** A plural that the thesaurus knows on its own, apart from the singular: "talks", "weapons". */
    private boolean plural(Token token) {
        return !token.lower().equals(token.lemma())
                && knowledge.topicWords().heads(token.lemma())
                && knowledge.isWord(token.lower());
    }

    private boolean fitName(String name) {
        return name.indexOf(' ') > 0 || knowledge.topicWords().stands(name);
    }
}
