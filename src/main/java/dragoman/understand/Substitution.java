package dragoman.understand;

import dragoman.language.NameIndex;
import dragoman.language.Phrase;
import dragoman.language.Times;
import dragoman.language.Token;
import dragoman.model.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks the question before again with something else in it: "and Lavrov?", "what about aid?", "and in Lisbon?", "and on
 * Friday?". What is new takes the place of its like.
 */
final class Substitution {

    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 3);
    private static final Pattern MATTER = Pattern.compile(
            "^(?:about|on|regarding|concerning)\\s+(?!\\p{Lu}?\\p{L}+day\\b)(.+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE =
            Pattern.compile("^(in|at|near|from|to|into|outside|inside|around)\\s+(.+)$", Pattern.CASE_INSENSITIVE);

    private final Earlier earlier;
    private final List<NameIndex.Match> names;

    /** @param names in the question before */
    Substitution(Earlier earlier, List<NameIndex.Match> names) {
        this.earlier = earlier;
        this.names = names;
    }

    /** With another actor in the place of the one of the same kind. */
    String actor(Actor other, String rest) {
        Optional<NameIndex.Match> gone = names.stream()
                .filter(m -> m.span().end() <= earlier.text().length())
                .filter(m -> m.actor().kind() == other.kind())
                .findFirst()
                .or(() -> names.stream()
                        .filter(m -> m.span().end() <= earlier.text().length())
                        .findFirst());
        String extra = rest.isBlank() ? "" : " " + rest;
        if (gone.isPresent()) {
            return replaced(owner(gone.get()), gone.get().last(), other.name()) + extra + "?";
        }
        return name(other.name()) + extra + "?";
    }

    /** "Her government" and "Kestria's foreign minister" give way as a whole, not only the name in them. */
    private int owner(NameIndex.Match gone) {
        int first = gone.first();
        boolean article = first > 0 && earlier.tokens().get(first - 1).lower().equals("the");
        return article ? first - 1 : first;
    }

    /** With a name that no actor of the store has. */
    String name(String name) {
        return earlier.nounPhrases().stream()
                .filter(n -> earlier.named(n) && !temporal(n))
                .filter(n -> earlier.matter().map(m -> n.first() < m.first()).orElse(true))
                .findFirst()
                .map(n -> replaced(n.first(), n.last(), name) + "?")
                .orElseGet(() -> subject(name));
    }

    private String subject(String name) {
        return earlier.subject()
                .filter(n -> !earlier.personal(n) || earlier.matter().isEmpty())
                .map(n -> replaced(n.first(), n.last(), name) + "?")
                .orElseGet(() -> matter(name));
    }

    /** With other words of time, place or matter. */
    String words(String message) {
        String rest = message.replaceAll("[?!. ]+$", "");
        if (time(rest)) {
            return timed(rest);
        }
        Matcher matter = MATTER.matcher(rest);
        if (matter.matches()) {
            return matter(matter.group(1));
        }
        Matcher place = PLACE.matcher(rest);
        return place.matches() ? placed(rest) : noun(rest);
    }

    private static boolean time(String words) {
        return Times.in(words, ANY_DAY).stream()
                .anyMatch(t -> t.span().end() - t.span().start()
                        >= words.replaceFirst("^(?i:on|in|at|by|since|before|after|during|the) ", "")
                                        .length()
                                - 4);
    }

    private String timed(String words) {
        Optional<Times.Found> old = Times.in(earlier.text(), ANY_DAY).stream().findFirst();
        if (old.isEmpty()) {
            return earlier.text() + " " + words + "?";
        }
        int start = old.get().span().start();
        String front = earlier.text()
                .substring(0, start)
                .replaceFirst("(?i)\\b(?:on|in|at|by|since|before|after|during)\\s+(?:the )?$", "");
        return (front + words + earlier.text().substring(old.get().span().end())).strip() + "?";
    }

    private String placed(String words) {
        Optional<Earlier.Noun> old = earlier.nounPhrases().stream()
                .filter(n -> List.of("in", "at", "near", "from", "to", "into", "outside")
                                .contains(n.preposition())
                        && !temporal(n))
                .findFirst();
        return old.map(n -> replaced(n.first() - 1, n.last(), words)).orElseGet(() -> earlier.text() + " " + words)
                + "?";
    }

    String matter(String words) {
        return earlier.matter()
                .map(m -> replaced(m.first(), m.last(), words) + kept(m) + "?")
                .orElseGet(() -> earlier.verb() >= 0 && saying(earlier.tokens().get(earlier.verb()))
                        ? about(words)
                        : noun(words));
    }

    /** What follows the matter and belongs to the act: "about aid on Friday". */
    private String kept(Earlier.Noun matter) {
        String words = earlier.words(matter);
        return Times.in(words, ANY_DAY).stream()
                .filter(t -> t.span().end() == words.length())
                .findFirst()
                .map(t -> " " + (words.substring(0, t.span().start()).matches("(?s).*\\bon $") ? "on " : "")
                        + words.substring(t.span().start()))
                .orElse("");
    }

    private String about(String words) {
        return earlier.text() + " about " + words + "?";
    }

    private static boolean saying(Token act) {
        return List.of("say", "tell", "think", "state", "declare", "call", "want")
                        .contains(act.lemma())
                && !act.lemma().equals("call");
    }

    private String noun(String words) {
        if (earlier.matter().isPresent()) {
            return matter(words);
        }
        boolean definite = words.toLowerCase(java.util.Locale.ROOT).startsWith("the ")
                && earlier.subject().isPresent();
        if (earlier.counted().isPresent() && earlier.asksWith("many", "which") && !definite) {
            int from = firstCounted();
            return replaced(from, earlier.lead(), words) + "?";
        }
        boolean dated = earlier.asksWith("when", "where", "why", "long", "how", "many", "which");
        Optional<Earlier.Noun> subject = earlier.subject().filter(n -> !earlier.personal(n));
        Optional<Earlier.Noun> object = earlier.nounPhrases().stream()
                .filter(n -> n.preposition().isEmpty() && !n.equals(subject.orElse(null)) && !temporal(n))
                .reduce((one, other) -> other);
        Optional<Earlier.Noun> gone = dated || object.isEmpty() ? subject.or(() -> object) : object;
        return gone.map(n -> replaced(n.first(), n.last(), words) + "?").orElseGet(() -> about(words));
    }

    private int firstCounted() {
        int from = 0;
        while (!earlier.words(from, earlier.lead()).equals(earlier.counted().orElseThrow())) {
            from++;
        }
        return from;
    }

    /** With another participle in the place of the last one: "wounded" for "killed". */
    Optional<String> act(Token other) {
        List<Token> tokens = earlier.tokens();
        for (int i = tokens.size() - 1; i >= earlier.lead(); i--) {
            if (tokens.get(i).lower().matches("\\p{L}{2,}(?:ed|en|ught|de|lt)")
                    && (tokens.get(i).is("VERB") || tokens.get(i).is("ADJ"))) {
                return Optional.of(replaced(i, i + 1, other.text()) + "?");
            }
        }
        return Optional.empty();
    }

    private String replaced(int first, int last, String words) {
        return earlier.with(first, last, words);
    }

    private boolean temporal(Earlier.Noun noun) {
        return new Phrase(earlier.tokens(), noun.first(), noun.last()).temporal();
    }
}
