package dragoman.extract;

import dragoman.extract.Introductions.Introduction;
import dragoman.extract.Resolver.Meaning;
import dragoman.language.Cues;
import dragoman.language.Sentence;
import dragoman.model.Quote;
import dragoman.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives every stretch between marks, and every reported clause, to the one who said it. */
final class Attribution {

    /** From this confidence on a speaker is shown without a reservation. */
    private static final double SURE = 0.75;

    /** From this length on, in characters, a quote that begins its sentence is one by itself. */
    private static final int SENTENCE = 40;

    /** Those of whose speech a reader of the news learns nothing: the reporter, the reader, a question word. */
    private static final Set<String> NOBODY = Set.of("i", "we", "you", "whose", "what", "nobody", "one");

    /** Who speaks, in which words of the text, and why that is thought. */
    private record Source(@Nullable SpeechCue cue, @Nullable NounPhrase phrase, Meaning meaning, Ground ground) {

        static final Source UNKNOWN = new Source(null, null, new Meaning(null, 0), Ground.NONE);

        Source on(Ground other) {
            return new Source(cue, phrase, meaning, other);
        }

        double confidence() {
            return ground.precision() * meaning.confidence();
        }
    }

    private final String article;
    private final String body;
    private final List<Sentence> sentences;
    private final List<Frame> frames;
    /** The index of each frame. */
    private final Map<Frame, Integer> place = new HashMap<>();

    private final Transcript transcript;
    private final Cues cues;
    private final Resolver resolver;
    private final List<Quote> quotes = new ArrayList<>();

    private Source last = Source.UNKNOWN;
    private int lastSentence = -10;

    Attribution(
            String article,
            String body,
            List<Sentence> sentences,
            List<Stretch> stretches,
            Transcript transcript,
            Cues cues,
            Resolver resolver) {
        this.article = article;
        this.body = body;
        this.sentences = sentences;
        this.frames = Frame.of(sentences, stretches, cues);
        this.transcript = transcript;
        this.cues = cues;
        this.resolver = resolver;
    }

    List<Quote> quotes() {
        for (int i = 0; i < frames.size(); i++) {
            place.put(frames.get(i), i);
        }
        frames.forEach(this::read);
        quotes.sort(Comparator.comparing((Quote q) -> q.span() == null ? new Span(0, 0) : q.span()));
        return quotes;
    }

    private void read(Frame frame) {
        CueFinder finder = new CueFinder(cues, frame.tokens());
        List<SpeechCue> found = finder.all();
        Introductions introductions = new Introductions(frame.tokens(), found, finder);
        Map<NounPhrase, Meaning> meanings = new HashMap<>();
        Source speaker = Source.UNKNOWN;
        for (Stretch stretch : frame.stretches()) {
            Source source = source(frame, stretch, introductions, meanings);
            quotes.add(quote(stretch, frame, source));
            speaker = source.meaning().canonical() != null ? source : speaker;
            remember(speaker, frame.last());
        }
        ReportedSpeech reportedSpeech = new ReportedSpeech(frame.tokens(), found);
        for (SpeechCue cue : found) {
            Source source = source(cue, Ground.GOVERNED, frame, meanings);
            reported(frame, source, reportedSpeech).ifPresent(quotes::add);
            if (frame.stretches().isEmpty() && !Cues.thought(cue.cue())) {
                remember(source, frame.last());
            }
        }
    }

    private void remember(Source source, int sentence) {
        if (source.meaning().canonical() != null) {
            last = source;
            lastSentence = sentence;
        }
    }

    private Source source(
            Frame frame, Stretch stretch, Introductions introductions, Map<NounPhrase, Meaning> meanings) {
        Optional<NounPhrase> label = transcript.speakerOf(stretch);
        if (label.isPresent()) {
            Meaning meaning = resolver.meaning(label.get(), frame.first(), null, "");
            return new Source(null, label.get(), meaning, Ground.LABELLED);
        }
        Optional<Introduction> introduction = introductions.of(stretch, frame.placeOf(stretch));
        boolean weak = introduction.isEmpty() || introduction.get().ground() == Ground.SUBJECT;
        if (weak && alone(frame, stretch)) {
            Optional<Source> before = announcer(frame).or(() -> before(frame, stretch));
            if (before.isPresent()) {
                return before.get();
            }
        }
        return introduction
                .map(i -> source(i.cue(), i.ground(), frame, meanings))
                .orElse(Source.UNKNOWN);
    }

    private Source source(SpeechCue cue, Ground ground, Frame frame, Map<NounPhrase, Meaning> meanings) {
        NounPhrase phrase = cue.speaker();
        Meaning meaning = phrase == null
                ? new Meaning(null, 0.2)
                : meanings.computeIfAbsent(
                        phrase,
                        p -> resolver.meaning(p, frame.first(), last.meaning().canonical(), frame.quoted()));
        return new Source(cue, phrase, meaning, ground);
    }

    /** Who does what the sentence before tells, where it ends with a colon: "Marlow made a comment:". */
    private Optional<Source> announcer(Frame frame) {
        int before = place.getOrDefault(frame, 0) - 1;
        if (before < 0 || !endsWithColon(sentences.get(frame.first() - 1))) {
            return Optional.empty();
        }
        Frame announcing = frames.get(before);
        boolean quoting = !announcing.stretches().isEmpty();
        if (lastSentence == announcing.last() && !quoting) {
            return Optional.empty();
        }
        CueFinder finder = new CueFinder(cues, announcing.tokens());
        Introductions introductions = new Introductions(announcing.tokens(), List.of(), finder);
        return (quoting
                        ? introductions.opening()
                        : introductions.doing(announcing.tokens().size()))
                .map(i ->
                        source(i.cue(), quoting ? Ground.CARRIED_OVER : Ground.ANNOUNCED, announcing, new HashMap<>()));
    }

    /** Whether a quote is a sentence of its own rather than words within the reporter's. */
    private boolean alone(Frame frame, Stretch stretch) {
        return stretch.block()
                || frame.bare()
                || (frame.placeOf(stretch) == 0 && stretch.text().length() > SENTENCE);
    }

    /** Who spoke before, for a quote that stands alone. */
    private Optional<Source> before(Frame frame, Stretch stretch) {
        if (last.meaning().canonical() == null || frame.first() - lastSentence > 2) {
            return Optional.empty();
        }
        boolean colon = frame.first() > 0 && endsWithColon(sentences.get(frame.first() - 1));
        boolean same = sentences.get(lastSentence).paragraph()
                == sentences.get(frame.first()).paragraph();
        Ground ground = stretch.block() || colon ? Ground.ANNOUNCED : same ? Ground.CONTINUED : Ground.CARRIED_OVER;
        return Optional.of(last.on(ground));
    }

    private static boolean endsWithColon(Sentence sentence) {
        return !sentence.tokens().isEmpty()
                && sentence.tokens().getLast().text().equals(":");
    }

    private Optional<Quote> reported(Frame frame, Source source, ReportedSpeech reportedSpeech) {
        SpeechCue cue = source.cue();
        NounPhrase phrase = source.phrase();
        if (phrase == null || cue == null || Cues.thought(cue.cue()) || NOBODY.contains(phrase.lower())) {
            return Optional.empty();
        }
        Meaning meaning = source.meaning();
        return reportedSpeech
                .of(cue)
                .map(content -> new Quote(
                        article,
                        frame.first(),
                        content,
                        content.of(body),
                        Quote.Type.INDIRECT,
                        phrase.span().of(body),
                        phrase.span(),
                        meaning.canonical(),
                        cue.token().span(),
                        source.confidence(),
                        meaning.canonical() != null && source.confidence() >= SURE,
                        null));
    }

    private Quote quote(Stretch stretch, Frame frame, Source source) {
        NounPhrase phrase = source.phrase();
        SpeechCue cue = source.cue();
        double confidence = source.confidence();
        String canonical = source.meaning().canonical();
        return new Quote(
                article,
                sentenceOf(stretch, frame),
                stretch.span(),
                stretch.span().of(body),
                type(stretch, frame),
                phrase == null ? null : phrase.span().of(body),
                phrase == null ? null : phrase.span(),
                canonical,
                cue == null ? null : cue.token().span(),
                confidence,
                canonical != null && confidence >= SURE,
                null);
    }

    private int sentenceOf(Stretch stretch, Frame frame) {
        int at = frame.last();
        while (at > frame.first()
                && sentences.get(at).span().start() > stretch.span().start()) {
            at--;
        }
        return at;
    }

    /** Direct where the words are a sentence of their own. */
    private Quote.Type type(Stretch stretch, Frame frame) {
        if (stretch.block()) {
            return Quote.Type.DIRECT;
        }
        String words = stretch.span().of(body);
        int letter = 0;
        while (letter < words.length() && !Character.isLetterOrDigit(words.charAt(letter))) {
            letter++;
        }
        boolean capital = letter < words.length() && Character.isUpperCase(words.charAt(letter));
        boolean spans = stretch.span().end()
                > sentences.get(sentenceOf(stretch, frame)).span().end();
        boolean several = words.split("\\s+").length >= 4;
        return spans || (capital && several) ? Quote.Type.DIRECT : Quote.Type.MIXED;
    }
}
