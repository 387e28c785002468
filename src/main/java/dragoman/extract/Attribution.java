package dragoman.extract;

import dragoman.extract.Resolver.Meaning;
import dragoman.language.Cues;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.model.Quote;
import dragoman.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives every stretch between marks, and every reported clause, to the one who said it. */
final class Attribution {

    /** From this confidence on a speaker is shown without a reservation. */
    private static final double SURE = 0.75;

    private record Source(SpeechCue cue, @Nullable NounPhrase phrase, Meaning meaning) {}

    private final String article;
    private final String body;
    private final List<Sentence> sentences;
    private final List<Stretch> stretches;
    private final CueFinder finder;
    private final Resolver resolver;
    private final ReportedSpeech reportedSpeech;
    private final List<Quote> quotes = new ArrayList<>();
    private @Nullable Source last;
    private int lastSentence = -10;

    Attribution(
            String article,
            String body,
            List<Sentence> sentences,
            List<Stretch> stretches,
            Cues cues,
            Resolver resolver) {
        this.article = article;
        this.body = body;
        this.sentences = sentences;
        this.stretches = stretches;
        this.finder = new CueFinder(cues, stretches);
        this.resolver = resolver;
        this.reportedSpeech = new ReportedSpeech(body, stretches);
    }

    List<Quote> quotes() {
        for (int i = 0; i < sentences.size(); i++) {
            read(i);
        }
        quotes.sort(Comparator.comparing((Quote q) -> q.span() == null ? new Span(0, 0) : q.span()));
        return quotes;
    }

    private void read(int index) {
        Sentence sentence = sentences.get(index);
        List<Source> sources = sources(index);
        stretches.stream()
                .filter(s -> sentence.span().contains(s.span().start()))
                .forEach(s -> credit(s, index, sources));
        for (Source source : sources) {
            reported(sentence, index, source).ifPresent(quotes::add);
        }
        sources.stream()
                .filter(s -> s.meaning().canonical() != null && speaks(s))
                .reduce((a, b) -> b)
                .ifPresent(s -> {
                    last = s;
                    lastSentence = index;
                });
    }

    /** The speech words of a sentence with those whom they make speakers. */
    private List<Source> sources(int index) {
        List<Source> found = new ArrayList<>();
        for (SpeechCue cue : finder.in(sentences.get(index), index)) {
            NounPhrase phrase = speaker(sentences.get(index), cue).orElse(null);
            Meaning meaning = phrase == null ? new Meaning(null, 0.2) : resolver.meaning(phrase, index, lastName());
            found.add(new Source(cue, phrase, meaning));
        }
        return found;
    }

    /** Those of the sentence in which a quote begins and, where it runs on, of the one in which it ends. */
    private List<Source> around(Stretch stretch, int index, List<Source> own) {
        int end = lastSentenceOf(stretch, index);
        if (end == index) {
            return own;
        }
        List<Source> both = new ArrayList<>(own);
        sources(end).stream()
                .filter(s -> s.cue().token().span().start() >= stretch.span().end())
                .forEach(both::add);
        return both;
    }

    private @Nullable String lastName() {
        return last == null ? null : last.meaning().canonical();
    }

    private static boolean speaks(Source source) {
        return !Cues.thought(source.cue().cue());
    }

    private boolean quoted(Token token) {
        return stretches.stream().anyMatch(s -> s.span().contains(token.span()));
    }

    private Optional<NounPhrase> speaker(Sentence sentence, SpeechCue cue) {
        Subjects subjects = new Subjects(sentence.tokens(), this::quoted);
        if (cue.cue().kind().equals("preposition")) {
            return subjects.rightOf(cue.at());
        }
        if (!cue.verb()) {
            return possessor(sentence.tokens(), cue.at());
        }
        return inverted(sentence, cue)
                ? subjects.rightOf(cue.at()).or(() -> subjects.leftOf(cue.at()))
                : subjects.leftOf(cue.at());
    }

    /** Whether a verb follows a quote at once and its subject follows the verb. */
    private boolean inverted(Sentence sentence, SpeechCue cue) {
        if (cue.at() == 0) {
            return startsBehindQuote(sentence, cue);
        }
        Token before = sentence.tokens().get(cue.at() - 1);
        boolean behind = stretches.stream()
                .anyMatch(s -> s.span().end() >= before.span().start()
                        && s.span().start() < before.span().start());
        boolean next = cue.at() + 1 < sentence.tokens().size()
                && !sentence.tokens().get(cue.at() + 1).text().matches("[,.:;“\"]");
        boolean comma = before.text().equals(",")
                && next
                && !new Subjects(sentence.tokens().subList(0, cue.at()))
                        .rightOf(-1)
                        .isPresent();
        return (behind && next) || comma;
    }

    private boolean startsBehindQuote(Sentence sentence, SpeechCue cue) {
        return cue.at() + 1 < sentence.tokens().size();
    }

    private static Optional<NounPhrase> possessor(List<Token> tokens, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            String word = tokens.get(i).lower();
            if (Set.of("his", "her", "their", "its").contains(word)) {
                return Optional.of(new NounPhrase(tokens.subList(i, i + 1), i, i + 1));
            }
            if (word.equals("'s") || word.equals("’s")) {
                int from = i;
                while (from > 0
                        && (tokens.get(from - 1).is("PROPN")
                                || tokens.get(from - 1).is("NOUN")
                                || tokens.get(from - 1).is("ADJ"))) {
                    from--;
                }
                return from < i ? Optional.of(new NounPhrase(tokens.subList(from, i), from, i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void credit(Stretch stretch, int index, List<Source> sources) {
        Optional<Source> own = nearest(stretch, around(stretch, index, sources));
        boolean alone = own.isEmpty() && standsAlone(stretch, index);
        Source source = own.orElse(null);
        double factor = 1;
        if (source == null && last != null && index - lastSentence <= 2 && alone) {
            source = last;
            factor = 0.85;
        }
        if (source == null) {
            source = subjectOf(stretch, index).orElse(null);
            factor = 0.7;
        }
        quotes.add(quote(stretch, index, source, factor));
        if (source != null && source.meaning().canonical() != null) {
            last = source;
            lastSentence = lastSentenceOf(stretch, index);
        }
    }

    private Optional<Source> nearest(Stretch stretch, List<Source> sources) {
        return sources.stream()
                .filter(s -> s.phrase() != null)
                .min(Comparator.comparingInt(
                        s -> distance(stretch.span(), s.cue().token().span())));
    }

    private Optional<Quote> reported(Sentence sentence, int index, Source source) {
        if (source.phrase() == null || !speaks(source)) {
            return Optional.empty();
        }
        NounPhrase phrase = source.phrase();
        Meaning meaning = source.meaning();
        boolean sure = meaning.canonical() != null && meaning.confidence() >= SURE;
        return reportedSpeech
                .in(sentence, source.cue())
                .map(content -> new Quote(
                        article,
                        index,
                        content,
                        content.of(body),
                        Quote.Type.INDIRECT,
                        phrase.span().of(body),
                        phrase.span(),
                        meaning.canonical(),
                        source.cue().token().span(),
                        meaning.confidence(),
                        sure,
                        null));
    }

    /** How far a cue stands from a stretch; one in front counts as nearer than one behind, unless that follows at once. */
    private int distance(Span stretch, Span cue) {
        if (cue.start() >= stretch.end()) {
            int gap = cue.start() - stretch.end();
            return gap <= 40 ? gap / 2 : gap * 2;
        }
        return Math.max(0, stretch.start() - cue.end());
    }

    private boolean standsAlone(Stretch stretch, int index) {
        Span sentence = sentences.get(index).span();
        return stretch.block() || stretch.span().start() - sentence.start() <= 3;
    }

    private int lastSentenceOf(Stretch stretch, int index) {
        int at = index;
        while (at + 1 < sentences.size()
                && sentences.get(at + 1).span().start() < stretch.span().end()) {
            at++;
        }
        return at;
    }

    /** Without a speech verb: whose verb governs the quoted words ("Kerry called it “…”"). */
    private Optional<Source> subjectOf(Stretch stretch, int index) {
        Sentence sentence = sentences.get(index);
        List<Token> tokens = sentence.tokens();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.is("VERB") && token.span().end() <= stretch.span().start()) {
                SpeechCue cue = new SpeechCue(new Cues.Cue(token.lemma(), "other", List.of()), token, index, i);
                return new Subjects(tokens, this::quoted)
                        .leftOf(i)
                        .map(p -> new Source(cue, p, resolver.meaning(p, index, lastName())));
            }
        }
        return Optional.empty();
    }

    private Quote quote(Stretch stretch, int index, @Nullable Source source, double factor) {
        NounPhrase phrase = source == null ? null : source.phrase();
        double confidence = source == null ? 0 : source.meaning().confidence() * factor;
        String canonical = source == null ? null : source.meaning().canonical();
        return new Quote(
                article,
                index,
                stretch.span(),
                stretch.span().of(body),
                type(stretch, index),
                phrase == null ? null : phrase.span().of(body),
                phrase == null ? null : phrase.span(),
                canonical,
                source == null ? null : source.cue().token().span(),
                confidence,
                canonical != null && confidence >= SURE,
                null);
    }

    /** Direct where the words are a sentence of their own. */
    private Quote.Type type(Stretch stretch, int index) {
        if (stretch.block()) {
            return Quote.Type.DIRECT;
        }
        String words = stretch.span().of(body);
        int letter = 0;
        while (letter < words.length() && !Character.isLetterOrDigit(words.charAt(letter))) {
            letter++;
        }
        boolean capital = letter < words.length() && Character.isUpperCase(words.charAt(letter));
        boolean spans = stretch.span().end() > sentences.get(index).span().end();
        boolean several = words.split("\\s+").length >= 4;
        return spans || (capital && several) ? Quote.Type.DIRECT : Quote.Type.MIXED;
    }
}
