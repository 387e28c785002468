package dragoman.understand;

import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.language.NameIndex;
import dragoman.language.QuestionWords;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.model.Actor;
import dragoman.model.Exchange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a question whole that leans on the one before it in its chat, or on what was answered: "and Lavrov?", "why?", "what
 * about aid?", "when was that?", "did she agree?". The whole question keeps the frame of the one before; what is new takes
 * the place of its like.
 */
final class FollowUps {

    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:no|nope|ok|okay|so|well|hm+|yes|yeah|ah|oh|aha|thanks|then|now|great|right|interesting|good)\\b[,.!]* )*"
                    + "(?:(?:and|but|or|also|plus) )?(?:(?:and|but|or|also|then|plus|now|still)\\b|(?:what|how) (?:about|of|abt)\\b|(?:the )?same (?:question |thing )?(?:for|about|with|goes for)\\b"
                    + "|(?:i mean|i meant|i was asking|i am asking|meant|rather)\\b)[ ,]*",
            Pattern.CASE_INSENSITIVE);

    private static final int SHORT = 9;

    /** Words that may stand for something said before. */
    private static final Set<String> POINTING = Set.of(
            "he", "she", "they", "him", "her", "them", "his", "their", "it", "its", "that", "this", "there", "then",
            "those");

    private final Linguist linguist;
    private final Knowledge knowledge;
    private final ActorsMeant actorsMeant;

    FollowUps(Linguist linguist, Knowledge knowledge, ActorsMeant actorsMeant) {
        this.linguist = linguist;
        this.knowledge = knowledge;
        this.actorsMeant = actorsMeant;
    }

    /** The message made whole; itself where it stands alone. */
    String complete(String message, Scope scope, Optional<Exchange> before) {
        return before.map(exchange -> complete(message, scope, exchange)).orElse(message);
    }

    /** The exchange that a message leans on: it was made whole after it, or points to what it does not name. */
    @Nullable
    Exchange leaning(String message, String whole, Optional<Exchange> before) {
        boolean leans = !whole.equals(message)
                || linguist.sentence(message).tokens().stream().anyMatch(t -> POINTING.contains(t.lower()));
        return leans ? before.orElse(null) : null;
    }

    private String complete(String message, Scope scope, Exchange before) {
        Sentence sentence = linguist.sentence(before.question());
        Earlier earlier = new Earlier(before.question(), sentence.tokens());
        List<Actor> asked = actorsMeant.in(sentence, before.question(), scope);
        Antecedents antecedents = new Antecedents(before, earlier, asked, scope, knowledge);
        Matcher lead = LEAD.matcher(message);
        boolean leadsOn = lead.find() && lead.end() < message.length();
        String rest = leadsOn ? message.substring(lead.end()) : message;
        Optional<String> echo = new Echoes(earlier, antecedents).whole(plain(rest));
        if (echo.isPresent()) {
            return echo.get();
        }
        return pointed(rest, scope, earlier, antecedents, leadsOn, message);
    }

    private String pointed(
            String rest, Scope scope, Earlier earlier, Antecedents antecedents, boolean leadsOn, String message) {
        Sentence own = linguist.sentence(rest);
        boolean bare = bare(own.tokens());
        Pointers pointers =
                new Pointers(antecedents, earlier, own.tokens(), scope.names().typedIn(own.tokens()));
        String resolved = pointers.resolved(rest);
        if (bare && (leadsOn || alone(own, scope))) {
            Substitution substitution = new Substitution(earlier, scope.names().typedIn(earlier.tokens()));
            return substituted(resolved, scope, substitution, own);
        }
        boolean unchanged = resolved.equals(rest);
        return unchanged ? counted(message, rest, own, earlier, leadsOn) : resolved;
    }

    /** "How many cases?" counts something of the matter before. */
    private static String counted(String message, String rest, Sentence own, Earlier earlier, boolean leadsOn) {
        boolean counts = rest.toLowerCase(Locale.ROOT).matches("^how (?:many|much) [\\p{L} -]+\\??$")
                && own.tokens().stream().noneMatch(Token::isVerb)
                && own.tokens().size() <= SHORT;
        if (!counts) {
            return leadsOn && own.tokens().size() > 2 ? rest : message;
        }
        String asked = rest.replaceAll("[?!. ]+$", "");
        boolean same = earlier.asksWith("many", "much") && earlier.counted().isPresent();
        return same || earlier.yesNo() ? asked + " " + (same ? earlier.behindLead() : earlier.told()) + "?" : message;
    }

    private String substituted(String rest, Scope scope, Substitution substitution, Sentence own) {
        Sentence sentence = linguist.sentence(rest);
        String matter = rest.replaceAll("[?!. ]+$", "");
        boolean headed =
                rest.matches("(?i)^(?:about|on|in|at|near|regarding|concerning|to|from|since|before|after|by) .*");
        List<Actor> actors = headed ? List.of() : actorsMeant.in(sentence, rest, scope);
        boolean owned =
                matter.matches(".+['’]s? \\p{L}.*") && actors.stream().anyMatch(a -> matter.startsWith(a.name() + "'"));
        if (owned) {
            return substitution.name(matter); // "Kerry's spokesman" is not Kerry
        }
        if (actors.size() == 1 && words(own) <= 5) {
            return substitution.actor(actors.getFirst(), behindComma(matter));
        }
        if (matter.matches("(?i)(?:everyone|everybody|anyone|the) (?:else|others|rest|other side)|others")) {
            return substitution.name(matter);
        }
        List<Token> words = sentence.tokens().stream().filter(Token::isWord).toList();
        if (!headed
                && words.size() <= 4
                && words.stream().anyMatch(t -> t.is("PROPN"))
                && scope.words().name(words.getLast().lower()).isPresent()) {
            return substitution.name(matter);
        }
        boolean participle = words.size() == 1
                && (words.getFirst().is("VERB") || words.getFirst().is("ADJ"))
                && words.getFirst().lower().matches("\\p{L}+(?:ed|en)");
        Optional<String> acted = participle ? substitution.act(words.getFirst()) : Optional.empty();
        return acted.orElseGet(() -> substitution.words(matter));
    }

    private static String behindComma(String words) {
        int comma = words.indexOf(',');
        return comma < 0 ? "" : words.substring(comma + 1).strip();
    }

    private static long words(Sentence sentence) {
        return sentence.tokens().stream().filter(Token::isWord).count();
    }

    /** Without a verb and without a question word of its own. */
    private static boolean bare(List<Token> tokens) {
        long words = tokens.stream().filter(Token::isWord).count();
        boolean verb = words > 1
                && tokens.stream().anyMatch(t -> t.isVerb() && !t.lower().matches("\\p{L}+(?:ed|ing)"));
        boolean asks = tokens.stream().anyMatch(t -> QuestionWords.ALL.contains(t.lower()));
        return !verb && !asks && words <= SHORT && words > 0;
    }

    /** A name, a place or a time and nothing more. */
    private static boolean alone(Sentence own, Scope scope) {
        long words = words(own);
        List<NameIndex.Match> names = scope.names().typedIn(own.tokens());
        boolean name = names.size() == 1
                && words <= names.getFirst().last() - names.getFirst().first();
        Token first = own.tokens().getFirst();
        boolean headed =
                Set.of("about", "on", "in", "at", "since", "before", "after").contains(first.lower());
        return name || (headed && words <= 4);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[?!.,;:… ]+$", "")
                .strip();
    }
}
