package dragoman.deliver;

/** A message that Telegram will take whole, in its HTML style and as plain text. */
public record Piece(String html, String plain) {}
