package dragoman.extract;

import static java.util.stream.Collectors.groupingBy;

import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.language.NameIndex;
import dragoman.language.Sentence;
import dragoman.language.Times;
import dragoman.language.Token;
import dragoman.model.Actor;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        List<Quote> quotes = quotes(article, sentences, people, dates);
        Map<String, Actor> actors = new LinkedHashMap<>();
        List<Mention> mentions = mentions(article, sentences, people, actors);
        List<Figure> figures = new ArrayList<>();
        List<Event> happened = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        List<Position> positions = new ArrayList<>();
        Map<Integer, List<TimeExpression>> datesOf = dates.stream().collect(groupingBy(TimeExpression::passage));
        Map<Integer, List<Mention>> mentionsOf = mentions.stream().collect(groupingBy(Mention::passage));
        Map<Integer, List<Quote>> quotesOf = quotes.stream().collect(groupingBy(Quote::passage));
        for (int i = 0; i < sentences.size(); i++) {
            List<TimeExpression> own = datesOf.getOrDefault(i, List.of());
            figures.addAll(Figures.in(article.id(), sentences.get(i), i, own));
            Cast cast = new Cast(mentionsOf.getOrDefault(i, List.of()), quotesOf.getOrDefault(i, List.of()));
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
                List.copyOf(actors.values()),
                mentions,
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

    private List<Quote> quotes(Article article, List<Sentence> sentences, People people, List<TimeExpression> dates) {
        List<List<Sentence>> paragraphs = paragraphs(sentences);
        Transcript transcript = new Transcript(article.body(), paragraphs);
        List<Stretch> stretches = transcript.with(QuotationMarks.in(article.body(), paragraphs), article.body());
        stretches.addAll(BlockQuotes.in(article.body(), paragraphs, knowledge.cues(), stretches));
        stretches.sort((a, b) -> a.span().compareTo(b.span()));
        Resolver resolver = new Resolver(knowledge, world, people, stretches);
        List<Quote> quotes = new Attribution(
                        article.id(), article.body(), sentences, stretches, transcript, knowledge.cues(), resolver)
                .quotes();
        Map<Integer, List<TimeExpression>> datesOf =
                dates.stream().filter(d -> d.day().isPresent()).collect(groupingBy(TimeExpression::passage));
        return quotes.stream().map(q -> dated(q, datesOf)).toList();
    }

    /** A quote is of the day that its sentence, or the one before in the paragraph's lead-in, names. */
    private static Quote dated(Quote quote, Map<Integer, List<TimeExpression>> dates) {
        Optional<String> day = Stream.of(quote.passage() - 1, quote.passage())
                .flatMap(passage -> dates.getOrDefault(passage, List.of()).stream())
                .filter(d -> outside(d, quote))
                .reduce((a, b) -> b)
                .flatMap(TimeExpression::day);
        return day.isEmpty()
                ? quote
                : new Quote(
                        quote.article(),
                        quote.passage(),
                        quote.span(),
                        quote.text(),
                        quote.type(),
                        quote.speaker(),
                        quote.speakerSpan(),
                        quote.canonical(),
                        quote.cue(),
                        quote.confidence(),
                        quote.sure(),
                        day.get());
    }

    private static boolean outside(TimeExpression date, Quote quote) {
        return date.span() == null || quote.span() == null || !date.span().overlaps(quote.span());
    }

    private static List<List<Sentence>> paragraphs(List<Sentence> sentences) {
        List<List<Sentence>> paragraphs = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.byline()) {
                continue;
            }
            if (paragraphs.isEmpty() || paragraphs.getLast().getFirst().paragraph() != sentence.paragraph()) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(sentence);
        }
        return paragraphs;
    }

    private List<Mention> mentions(
            Article article, List<Sentence> sentences, People people, Map<String, Actor> actors) {
        List<Mention> found = new ArrayList<>();
        Bodies bodies = Bodies.in(sentences, knowledge, world, people);
        for (Bodies.Body body : bodies.all()) {
            actors.putIfAbsent(body.name(), body.actor());
            body.places().forEach(p -> found.add(new Mention(article.id(), p.sentence(), body.name(), p.span())));
        }
        for (Person person : bodies.withoutThem(people.all())) {
            actors.putIfAbsent(person.name(), person.actor());
            person.places().forEach(p -> found.add(new Mention(article.id(), p.sentence(), person.name(), p.span())));
        }
        for (int i = 0; i < sentences.size(); i++) {
            for (NameIndex.Match match : world.in(sentences.get(i).tokens())) {
                if (!sentences.get(i).byline() && acting(match, sentences.get(i).tokens())) {
                    actors.putIfAbsent(match.actor().name(), match.actor());
                    found.add(new Mention(article.id(), i, match.actor().name(), match.span()));
                }
            }
        }
        return found;
    }

    /** Not a common word that happens to be spelt like a name, nor a capital that is but a place. */
    private boolean acting(NameIndex.Match match, List<Token> tokens) {
        return !knowledge.metonymy().place(tokens, match) && named(match, tokens);
    }

    private static boolean named(NameIndex.Match match, List<Token> tokens) {
        return tokens.subList(match.first(), match.last()).stream()
                .anyMatch(t -> t.is("PROPN") || t.is("ADJ") || t.is("NOUN"));
    }
}
