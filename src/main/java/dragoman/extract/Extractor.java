package dragoman.extract;

import static java.util.stream.Collectors.groupingBy;

import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.language.NameIndex;
import dragoman.language.Sentence;
import dragoman.language.Times;
import dragoman.model.Article;
import dragoman.model.Event;
import dragoman.model.Evidence;
import dragoman.model.Fact;
import dragoman.model.Figure;
import dragoman.model.Mention;
import dragoman.model.Passage;
import dragoman.model.Position;
import dragoman.model.Quote;
import dragoman.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Turns an article into evidence: passages, quotes with speakers, actors, figures, dates and events, each at its exact
 * place in the untouched body. Thread-safe.
 */
public final class Extractor {

    private final Linguist linguist;
    private final Knowledge knowledge;
    private final NameIndex world;
    private final Events events;
    private final Themes themes;

    public Extractor(Linguist linguist, Knowledge knowledge) {
        this.linguist = linguist;
        this.knowledge = knowledge;
        this.world = knowledge.names(List.of());
        this.events = new Events(knowledge, world);
        this.themes = new Themes(knowledge, world);
    }

    /** Everything that the article is found to say. */
    public Evidence extract(Article article) {
        List<Sentence> sentences = linguist.sentences(article.body());
        People people = new People(knowledge, world);
        people.read(sentences);
        List<TimeExpression> dates = dates(article, sentences);
        Speech speech = new Speech(article, sentences, people, knowledge, world);
        List<Quote> quotes = speech.quotes(dates);
        Mentions mentions = Mentions.of(article, sentences, people, knowledge, world);
        List<Figure> figures = new ArrayList<>();
        List<Event> happened = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        List<Position> positions = new ArrayList<>();
        Map<Integer, List<TimeExpression>> datesOf = dates.stream().collect(groupingBy(TimeExpression::passage));
        Map<Integer, List<Mention>> mentionsOf = mentions.all().stream().collect(groupingBy(Mention::passage));
        Map<Integer, List<Quote>> quotesOf = quotes.stream().collect(groupingBy(Quote::passage));
        for (int i = 0; i < sentences.size(); i++) {
            List<TimeExpression> own = datesOf.getOrDefault(i, List.of());
            figures.addAll(Figures.in(article.id(), sentences.get(i), i, own));
            Cast cast = new Cast(
                    i, mentionsOf.getOrDefault(i, List.of()), quotesOf.getOrDefault(i, List.of()), speech.resolver());
            Events.Told told = events.in(article, sentences.get(i), i, own, cast);
            happened.addAll(told.events());
            facts.addAll(told.facts());
            positions.addAll(told.positions());
        }
        Themes.Found topics = themes.in(article.id(), sentences, people);
        return new Evidence(
                article,
                passages(article, sentences),
                quotes,
                facts,
                happened,
                figures,
                dates,
                mentions.actors(),
                mentions.all(),
                topics.topics(),
                topics.marks(),
                positions);
    }

    private static List<Passage> passages(Article article, List<Sentence> sentences) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Passage.Kind kind = sentence.byline() ? Passage.Kind.BYLINE : Passage.Kind.SENTENCE;
            passages.add(new Passage(
                    article.id(),
                    i,
                    sentence.paragraph(),
                    sentence.span(),
                    sentence.span().of(article.body()),
                    kind,
                    ""));
        }
        return passages;
    }

    private static List<TimeExpression> dates(Article article, List<Sentence> sentences) {
        List<TimeExpression> found = new ArrayList<>();
        List<List<Times.Found>> times = Times.in(article.body(), sentences, article.published());
        for (int i = 0; i < times.size(); i++) {
            for (Times.Found time : times.get(i)) {
                found.add(new TimeExpression(
                        article.id(), i, time.span(), time.span().of(article.body()), time.type(), time.value()));
            }
        }
        return found;
    }
}
