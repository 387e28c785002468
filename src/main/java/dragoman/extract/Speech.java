package dragoman.extract;

import static java.util.stream.Collectors.groupingBy;

import dragoman.language.Knowledge;
import dragoman.language.NameIndex;
import dragoman.language.Sentence;
import dragoman.model.Article;
import dragoman.model.Quote;
import dragoman.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said in an article: its stretches between marks and its reported speech, with whom and when. */
final class Speech {

    private final Article article;
    private final List<Sentence> sentences;
    private final Knowledge knowledge;
    private final Transcript transcript;
    private final List<Stretch> stretches;
    private final Resolver resolver;

    Speech(Article article, List<Sentence> sentences, People people, Knowledge knowledge, NameIndex world) {
        List<List<Sentence>> paragraphs = paragraphs(sentences);
        this.article = article;
        this.sentences = sentences;
        this.knowledge = knowledge;
        this.transcript = new Transcript(article.body(), paragraphs);
        this.stretches = transcript.with(QuotationMarks.in(article.body(), paragraphs), article.body());
        stretches.addAll(BlockQuotes.in(article.body(), paragraphs, knowledge.cues(), stretches));
        stretches.sort((a, b) -> a.span().compareTo(b.span()));
        this.resolver = new Resolver(knowledge, world, people, stretches);
    }

    /** Says whom the article's phrases mean, knowing what is quoted. */
    Resolver resolver() {
        return resolver;
    }

    /** All quotes, in order; {@code dates} are the article's. */
    List<Quote> quotes(List<TimeExpression> dates) {
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
        return day.map(quote::spoken).orElse(quote);
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
}
