package dragoman.read;

/** Reads plain text with its front matter, if it has one. */
final class TextDraft {

    private TextDraft() {}

    static Draft of(String source, String id, String text) throws Refusal {
        FrontMatter front = FrontMatter.of(text);
        String ownId = front.get("id");
        return new Draft(
                source,
                ownId != null ? ownId : id,
                front.get("title"),
                front.get("outlet"),
                front.get("author"),
                front.get("published"),
                front.get("url"),
                front.body());
    }
}
