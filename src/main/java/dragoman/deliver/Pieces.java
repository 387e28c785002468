package dragoman.deliver;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a message in Telegram's HTML style into pieces that Telegram takes.
 *
 * <p>Telegram counts UTF-16 units of what the reader sees. A cut never falls inside a tag, an entity or a character;
 * it prefers the end of a block, then of a line, then of a word. What is open at a cut, as a blockquote, is closed
 * there and opened again in the next piece.
 */
public final class Pieces {

    /** Below Telegram's 4,096, to be safe from a difference in counting. */
    public static final int LIMIT = 4_000;

    /** The same for the words below a picture or file, where Telegram's limit is 1,024. */
    public static final int CAPTION_LIMIT = 1_000;

    private final int limit;

    private Pieces(int limit) {
        this.limit = limit;
    }

    /** The pieces of a message, none when the reader would see nothing. */
    public static List<Piece> of(String html) {
        return of(html, LIMIT);
    }

    /** @param limit the most characters that the reader sees of a piece */
    public static List<Piece> of(String html, int limit) {
        return new Pieces(limit).cut(HtmlToken.of(html));
    }

    private List<Piece> cut(List<HtmlToken> tokens) {
        List<Piece> pieces = new ArrayList<>();
        List<HtmlToken> open = List.of();
        int from = 0;
        while (from < tokens.size()) {
            int to = end(tokens, from, open.size());
            List<HtmlToken> openAfter = openAfter(open, tokens.subList(from, to));
            Piece piece = piece(open, tokens.subList(from, to), openAfter);
            if (!piece.plain().isBlank()) {
                pieces.add(piece);
            }
            open = openAfter;
            from = to;
        }
        return pieces;
    }

    /** Where the piece that begins at {@code from} had best end. */
    private int end(List<HtmlToken> tokens, int from, int depthBefore) {
        int seen = 0;
        int depth = depthBefore;
        Cut best = new Cut(from, -1);
        for (int at = from; at < tokens.size(); at++) {
            HtmlToken token = tokens.get(at);
            if (seen + token.length() > limit) {
                return best.at() > from ? best.at() : Math.max(at, from + 1);
            }
            seen += token.length();
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
            best = best.orBetter(new Cut(at + 1, worth(tokens, at, depth, seen)));
        }
        return tokens.size();
    }

    /** How good a place behind a token is for a cut; a place in the first half would waste the piece. */
    private int worth(List<HtmlToken> tokens, int at, int depth, int seen) {
        int early = seen < limit / 2 ? -10 : 0;
        HtmlToken token = tokens.get(at);
        boolean line = token.isLineBreak();
        boolean block = line && at > 0 && tokens.get(at - 1).isLineBreak();
        int place = block ? 4 : line || token.closesBlock() ? 3 : token.isSpace() ? 1 : 0;
        return early + place + (depth == 0 && place > 1 ? 2 : 0);
    }

    private static List<HtmlToken> openAfter(List<HtmlToken> before, List<HtmlToken> tokens) {
        List<HtmlToken> open = new ArrayList<>(before);
        for (HtmlToken token : tokens) {
            if (token.opens()) {
                open.add(token);
            } else if (token.closes() && !open.isEmpty()) {
                open.removeLast();
            }
        }
        return open;
    }

    private static Piece piece(List<HtmlToken> open, List<HtmlToken> tokens, List<HtmlToken> openAfter) {
        StringBuilder html = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        open.forEach(tag -> html.append(tag.source()));
        tokens.forEach(token -> {
            html.append(token.source());
            plain.append(token.text());
        });
        openAfter.reversed().forEach(tag -> html.append("</").append(tag.name()).append('>'));
        return new Piece(html.toString().strip(), plain.toString().strip());
    }

    /** A place for a cut, before the token of this index. */
    private record Cut(int at, int worth) {
        Cut orBetter(Cut later) {
            return later.worth >= worth ? later : this;
        }
    }
}
