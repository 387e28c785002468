package dragoman.gallery;

import dragoman.gallery.Bubble.Side;
import dragoman.model.Png;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A chat as a web page of a phone's width. */
final class ChatPage {

    private static final String STYLE = """
            * { box-sizing: border-box; }
            body { margin: 0; width: 430px; background: #c9d7c3; padding: 12px 10px 14px;
                   font: 15.5px/1.36 "Noto Sans", "DejaVu Sans", sans-serif; color: #111; }
            .row { display: flex; margin: 7px 0; }
            .reader { justify-content: flex-end; } .notice { justify-content: center; }
            .bubble { max-width: 92%; padding: 7px 11px 8px; border-radius: 14px; background: #fff;
                      white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; text-align: start; }
            .reader .bubble { background: #e1fdc5; }
            .notice .bubble { background: #00000052; color: #fff; font-size: 13px; padding: 3px 12px; }
            .card .bubble { width: 92%; border-radius: 6px; border-left: 4px solid #3d8fd1; font-size: 14px; }
            .with-photo { padding: 4px 4px 8px; width: 92%; } .with-photo .words { padding: 6px 7px 0; }
            img { display: block; width: 100%; border-radius: 11px; }
            blockquote { margin: 4px 0; padding: 4px 22px 5px 9px; border-left: 3px solid #3d8fd1; background: #edf4fb;
                         border-radius: 5px; position: relative; }
            .fold { unicode-bidi: plaintext; text-align: start; }
            blockquote[expandable] .fold { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3;
                                           overflow: hidden; }
            blockquote[expandable]::after { content: "⌄"; position: absolute; right: 7px; bottom: 3px; color: #3d8fd1; }
            i { color: #444; } a { color: #2474b5; text-decoration: none; }
            .file { display: flex; align-items: center; gap: 9px; font-weight: 600; margin-bottom: 5px; }
            .file::before { content: "↓"; background: #3d8fd1; color: #fff; border-radius: 50%; width: 38px; height: 38px;
                            display: grid; place-items: center; font-size: 20px; }
            .keys { width: 92%; margin: -3px 0 7px; } .keys div { display: flex; gap: 4px; margin-top: 4px; }
            .keys span { flex: 1; text-align: center; background: #6f8a6c; color: #fff; border-radius: 8px;
                         padding: 6px 6px 7px; font-size: 13.5px; unicode-bidi: plaintext; }
            """;

    /** What needs no folding has no sign for it. */
    private static final String UNFOLDED = """
            <script>
            document.querySelectorAll("blockquote[expandable]").forEach(quote => {
              const fold = quote.firstElementChild;
              if (fold.scrollHeight <= fold.clientHeight + 1) quote.removeAttribute("expandable");
            });
            </script>""";

    private ChatPage() {}

    static String of(List<Bubble> bubbles) {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>" + STYLE + "</style></head><body>"
                + bubbles.stream().map(ChatPage::row).collect(Collectors.joining("\n"))
                + UNFOLDED + "</body></html>";
    }

    private static String row(Bubble bubble) {
        String kind = bubble.side().name().toLowerCase(Locale.ROOT);
        boolean photo = bubble.photo() != null;
        String words = bubble.side() == Side.CARD ? bubble.html() : folded(bubble.html());
        return "<div class=\"row " + kind + "\"><div class=\"bubble" + (photo ? " with-photo" : "") + "\" dir=\"auto\">"
                + photo(bubble)
                + (bubble.file() == null ? "" : "<div class=\"file\">" + bubble.file() + "</div>")
                + (words.isEmpty() ? "" : "<div class=\"words\">" + words.strip() + "</div>")
                + "</div></div>" + keys(bubble);
    }

    private static String photo(Bubble bubble) {
        Png photo = bubble.photo();
        return photo == null
                ? ""
                : "<img src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(photo.bytes()) + "\">";
    }

    /** Telegram shows three lines of an expandable quote until it is touched; no break follows a quote's end. */
    private static String folded(String html) {
        return html.replaceAll(
                "(?s)<blockquote expandable>(.*?)</blockquote>\\n?",
                "<blockquote expandable><div class=\"fold\" dir=\"auto\">$1</div></blockquote>");
    }

    private static String keys(Bubble bubble) {
        if (bubble.buttons().isEmpty()) {
            return "";
        }
        return bubble.buttons().stream()
                .map(row -> row.stream()
                        .map(key -> "<span>" + key.label().replace("<", "&lt;") + "</span>")
                        .collect(Collectors.joining("", "<div>", "</div>")))
                .collect(Collectors.joining("", "<div class=\"keys\">", "</div>"));
    }
}
