package dragoman.compose;

import dragoman.model.Article;
import dragoman.model.Block;
import dragoman.model.Citation;
import dragoman.model.Digest;
import dragoman.model.PassageEvidence;
import dragoman.model.Quote;
import dragoman.model.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes summaries and alerts: what is new, a passage for each piece of news with its source, by topics; what has
 * changed, who disagrees, what is planned. The same news give the same text. Thread-safe.
 */
public final class DigestComposer {

    /** The most characters that a reader sees. */
    public static final int LONGEST = 3_500;

    private static final int MOST = 9;
    private static final int MOST_OF_AN_ALERT = 3;
    private static final int MOST_CITED = 10;
    /** For the line that tells how to read it again. */
    private static final int RESERVED = 60;

    private final Sources sources;

    /**
     * @param articles article id to the article with its body
     */
    public DigestComposer(Function<String, Optional<Article>> articles) {
        this.sources = new Sources(articles);
    }

    /** A summary of news; the days, both included, only head it. Where nothing is new, it says so. */
    public Digest compose(News news, LocalDate since, LocalDate until) {
        Choice.Chosen chosen = new Choice(news, sources).choose(until, MOST);
        if (chosen.items().isEmpty()) {
            return new Digest(since, until, List.of(nothing(news, since)), List.of(), List.of());
        }
        return new Sheet(since, until)
                .line(heading(news, since, until))
                .sections(Section.of(chosen))
                .digest();
    }

    /** A message on what has just been said. */
    public Digest alert(News news, LocalDate since, LocalDate until) {
        Choice.Chosen chosen = new Choice(news, sources).choose(until, MOST_OF_AN_ALERT);
        Sheet sheet = new Sheet(since, until);
        return chosen.items().isEmpty()
                ? sheet.digest()
                : sheet.line(Block.Phrase.of("line.digest.new"))
                        .sections(List.of(new Section(null, chosen.items())))
                        .digest();
    }

    private static Block nothing(News news, LocalDate since) {
        return news.fresh().stream()
                .map(p -> p.article().published())
                .max(Comparator.naturalOrder())
                .map(d -> Block.Phrase.of("line.digest.nothing", since, d))
                .orElseGet(() -> Block.Phrase.of("line.digest.nothing.at.all", since));
    }

    private static Block.Phrase heading(News news, LocalDate since, LocalDate until) {
        Object period = since.equals(until) ? since : Block.Phrase.of("part.span", since, until);
        List<Article> articles =
                news.fresh().stream().map(PassageEvidence::article).distinct().toList();
        long outlets = articles.stream().map(Article::publisher).distinct().count();
        return Block.Phrase.of(
                "line.digest",
                period,
                Block.Phrase.of("part.articles", articles.size()),
                Block.Phrase.of("part.outlets.of", outlets));
    }

    /** A summary while it is written; an item that would make it too long is left out, with all that belongs to it. */
    private final class Sheet {

        private final LocalDate since;
        private final LocalDate until;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Citation> citations = new ArrayList<>();
        private final List<Told> told = new ArrayList<>();

        Sheet(LocalDate since, LocalDate until) {
            this.since = since;
            this.until = until;
        }

        Sheet line(Block.Phrase line) {
            blocks.add(line);
            return this;
        }

        Sheet sections(List<Section> sections) {
            for (Section section : sections) {
                Block.@Nullable Phrase heading = section.heading();
                for (Item item : section.items()) {
                    heading = add(heading, item) ? null : heading;
                }
            }
            return this;
        }

        Digest digest() {
            return new Digest(since, until, blocks, citations, told);
        }

        /** Whether there was room for it. */
        private boolean add(Block.@Nullable Phrase heading, Item item) {
            List<Block> more = new ArrayList<>();
            more.add(new Block.Gap());
            if (heading != null) {
                more.add(heading);
            }
            if (item.change() != null) {
                more.add(item.change().line());
            }
            Citation lead = sources.cite(item.lead().evidence());
            more.addAll(
                    shown(lead, item.lead().evidence(), item.lead().outlets().size() - 1));
            Opposite other = item.other();
            if (other != null) {
                more.add(Block.Phrase.of(other.key()));
                PassageEvidence evidence = other.candidate().evidence();
                more.addAll(shown(sources.cite(evidence), evidence, 0));
            }
            int cited = citations.size() + (other == null ? 1 : 2);
            if (cited > MOST_CITED || length(blocks) + length(more) > LONGEST - RESERVED) {
                return false;
            }
            blocks.addAll(more);
            tell(item.lead().evidence(), lead);
            if (other != null) {
                PassageEvidence evidence = other.candidate().evidence();
                tell(evidence, sources.cite(evidence));
            }
            return true;
        }

        private void tell(PassageEvidence evidence, Citation citation) {
            citations.add(citation);
            told.add(new Told(citation.article(), evidence.passage().ordinal(), citation.quote()));
        }
    }

    private static int length(List<Block> blocks) {
        return Plain.of(blocks).length() + 1;
    }

    private static List<Block> shown(Citation citation, PassageEvidence evidence, int more) {
        List<Block> blocks = new ArrayList<>();
        if (citation.speaker() != null && !namesSpeaker(citation, evidence)) {
            blocks.add(Composer.speaker(citation, citation.speaker()));
        }
        Block.Phrase line = Sources.line(citation);
        Block.Phrase source =
                more == 0 ? line : Block.Phrase.of("source.also", line, Block.Phrase.of("part.outlets.in", more));
        String link = Sources.excerpt(citation) instanceof Block.Excerpt excerpt ? excerpt.link() : null;
        blocks.add(new Block.Excerpt(citation.quote(), source, citation.verbatim(), link));
        return blocks;
    }

    /** Whether the passage says itself whose words it holds, and not only "he". */
    private static boolean namesSpeaker(Citation citation, PassageEvidence evidence) {
        return evidence.quotes().stream()
                .filter(q -> citation.speaker() != null && citation.speaker().equals(q.canonical()))
                .map(Quote::speaker)
                .filter(Objects::nonNull)
                .anyMatch(mention -> !Candidate.PRONOUN.matcher(mention).matches()
                        && citation.quote().contains(mention));
    }
}
