package dragoman.read;

import org.jspecify.annotations.Nullable;

/** Reads plain text with its front matter, if it has one. */
final class TextDraft {

    private TextDraft() {}

    static Draft of(String source, String id, String text, @Nullable String address) throws Refusal {
        FrontMatter front = FrontMatter.of(text);
        String ownId = front.get("id");
        return new Draft(
                source,
                ownId != null ? ownId : id,
                front.get("title"),
                front.get("outlet"),
                front.get("author"),
                front.get("published"),
                front.get("url") != null ? front.get("url") : address,
                front.body());
    }
}
