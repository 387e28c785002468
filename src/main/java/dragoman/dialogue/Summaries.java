package dragoman.dialogue;

import dragoman.compose.DigestComposer;
import dragoman.compose.Functions;
import dragoman.compose.News;
import dragoman.model.Answer;
import dragoman.model.Article;
import dragoman.model.Ask;
import dragoman.model.Block;
import dragoman.model.Digest;
import dragoman.model.Function;
import dragoman.model.PassageEvidence;
import dragoman.model.Told;
import dragoman.store.Archive;
import dragoman.store.EvidenceStore;
import dragoman.store.KeptDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Summaries that somebody asks for: what is new since the chat's last one, an earlier one by its number, or what there is
 * on a matter. Thread-safe.
 */
final class Summaries {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:^|\\b(?:summary|digest)(?: number| no\\.?)?) ?#?(\\d{1,6})(?:again|please|once more|\\W)*$");

    private static final Pattern AGAIN =
            Pattern.compile("(?i)\\b(?:last|latest|previous) (?:summary|digest)\\b.*\\b(?:again|once more)\\b");

    /** How long back nothing is told a second time. */
    private static final Duration REMEMBERED = Duration.ofDays(60);

    /** What a chat that had no summary yet is told of, counted back from the newest article. */
    private static final int FIRST_DAYS = 7;

    private static final double CONFIDENCE = 0.7;

    private final EvidenceStore evidence;
    private final DigestComposer composer;

    /** Null for a console, which keeps nothing. */
    private final @Nullable Archive archive;

    Summaries(EvidenceStore evidence, @Nullable Archive archive) {
        this.evidence = evidence;
        this.composer = new DigestComposer(evidence::article);
        this.archive = archive;
    }

    /** The summary that a message asks for: one that was sent, one on a matter, or what is new. */
    Answer answer(Ask ask, String message, Functions.Holdings holdings) {
        return again(ask, message)
                .or(() -> Functions.about(message, holdings).map(about -> on(about, holdings)))
                .orElseGet(() -> news(ask, holdings));
    }

    /** The summary that a message asks to read again by its number, such as "summary 3", as it was sent. */
    Optional<Answer> again(Ask ask, String message) {
        Matcher number = NUMBER.matcher(message.strip().toLowerCase(Locale.ROOT));
        boolean last = AGAIN.matcher(message).find();
        if (archive == null || (!number.find() && !last)) {
            return Optional.empty();
        }
        int next = archive.nextNumber(ask.chat(), ask.thread());
        int wanted = last ? next - 1 : Integer.parseInt(number.group(1));
        return Optional.of(archive.find(ask.chat(), ask.thread(), wanted)
                .<Answer>map(kept -> new Answer.Handled(kept.blocks(), Function.SUMMARY, List.of()))
                .orElseGet(() -> Functions.said(
                        Function.SUMMARY,
                        next == 1
                                ? Block.Phrase.of("line.digest.none")
                                : Block.Phrase.of("line.digest.no.such", wanted, next - 1))));
    }

    private Answer news(Ask ask, Functions.Holdings holdings) {
        Archive kept = archive;
        Optional<KeptDigest> last = kept == null ? Optional.empty() : kept.latest(ask.chat(), ask.thread());
        if (kept == null || holdings.articles().isEmpty()) {
            return on(holdings.passages(), holdings);
        }
        List<Told> told = kept.told(ask.chat(), ask.thread(), ask.at().minus(REMEMBERED));
        Digest digest = last.map(l -> since(l.madeAt(), ask.at(), told, holdings))
                .orElseGet(() -> latest(holdings.passages(), told, holdings));
        if (!digest.hasNews()) {
            return last.map(l -> nothing(digest, l.number())).orElseGet(() -> nothing(digest));
        }
        int number = kept.nextNumber(ask.chat(), ask.thread());
        Digest numbered = digest.numbered(number);
        kept.keep(ask.chat(), ask.thread(), number, numbered, ask.at());
        return shown(numbered);
    }

    /** What came in between two moments. */
    private Digest since(Instant after, Instant until, List<Told> told, Functions.Holdings holdings) {
        Set<String> arrived = evidence.arrived(after, until);
        News news = News.of(
                holdings.passages(),
                p -> arrived.contains(p.article().id()),
                evidence.arrived(after.minus(REMEMBERED), after),
                told,
                evidence.reprints(),
                holdings.positions());
        return composer.compose(news, day(after), day(until));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** What there is on a matter, or in all, whether it was told or not. */
    private Answer on(List<PassageEvidence> passages, Functions.Holdings holdings) {
        if (passages.isEmpty()) {
            return Functions.said(Function.SUMMARY, Block.Phrase.of("line.none"));
        }
        Digest digest = latest(passages, List.of(), holdings);
        return digest.hasNews() ? shown(digest) : nothing(digest);
    }

    /** Of the days up to the newest article. */
    private Digest latest(List<PassageEvidence> passages, List<Told> told, Functions.Holdings holdings) {
        List<LocalDate> days = passages.stream()
                .map(PassageEvidence::article)
                .map(Article::published)
                .distinct()
                .sorted()
                .toList();
        LocalDate until = days.getLast();
        LocalDate since = days.stream()
                .filter(d -> d.isAfter(until.minusDays(FIRST_DAYS)))
                .min(Comparator.naturalOrder())
                .orElse(until);
        Set<String> older = holdings.articles().stream()
                .filter(a -> a.published().isBefore(since))
                .map(Article::id)
                .collect(Collectors.toSet());
        Predicate<PassageEvidence> fresh = p -> !p.article().published().isBefore(since);
        return composer.compose(
                News.of(passages, fresh, older, told, evidence.reprints(), holdings.positions()), since, until);
    }

    private static Answer shown(Digest digest) {
        return new Answer.Cited(digest.blocks(), digest.citations(), null, Function.SUMMARY, CONFIDENCE, List.of());
    }

    private static Answer nothing(Digest digest) {
        return new Answer.Handled(digest.blocks(), Function.SUMMARY, List.of());
    }

    /** That there is nothing new, with the offer of the last one. */
    private static Answer nothing(Digest digest, int last) {
        return new Answer.Handled(
                List.of(digest.blocks().getFirst(), Block.Phrase.of("digest.last", last)),
                Function.SUMMARY,
                List.of("/summary " + last));
    }
}
