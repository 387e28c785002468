package dragoman.deliver;

/** The bot's secret, which whoever holds it can speak with. It is never printed: {@link #toString} hides it. */
public final class Token {

    private final String secret;

    private Token(String secret) {
        this.secret = secret;
    }

    /** Takes the token as BotFather gives it; space around it, as a file's last line break, is dropped. */
    public static Token of(String text) {
        String secret = text.strip();
        if (secret.isEmpty() || !secret.chars().allMatch(Token::allowed)) {
            throw new IllegalArgumentException(
                    "the Telegram token is empty or has characters that no token has; copy it from BotFather again");
        }
        return new Token(secret);
    }

    String secret() {
        return secret;
    }

    private static boolean allowed(int character) {
        return character > ' ' && character < 127 && "/?#%\\".indexOf(character) < 0;
    }

    @Override
    public String toString() {
        return "Token[hidden]";
    }
}
