package dragoman.compose;

import dragoman.model.Actor;
import dragoman.model.AnswerType;
import dragoman.model.Block;
import dragoman.model.Question;
import dragoman.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says what the sources do not say, naming what is missing; absence is never turned into "false". */
final class Missing {

    private static final Pattern COUNTED =
            Pattern.compile("\\bhow many ((?:[\\p{L}-]+ )?[\\p{L}-]+?s|people|children|men|women)\\b");
    private static final Pattern SIZE = Pattern.compile("\\bhow (old|long|far|high|tall|deep|wide|big|large|often)\\b");
    private static final Pattern MONEY = Pattern.compile("\\b(?:costs?|price|pays?|paid|money)\\b");

    private Missing() {}

    static Block.Phrase line(Question.Inquiry question, Background background) {
        List<String> strangers = strangers(question, background);
        List<Actor> known = question.actors().stream()
                .filter(a -> !strangers.contains(a.name()))
                .toList();
        Block.Phrase missing = missing(question, known);
        return strangers.isEmpty()
                ? Block.Phrase.of("missing.line", missing)
                : Block.Phrase.of("missing.never", missing, Block.Phrase.any(strangers));
    }

    /** Without its full stop. */
    private static Block.Phrase missing(Question.Inquiry question, List<Actor> actors) {
        List<String> who = actors.stream().map(Actor::name).toList();
        if (aged(question) && who.size() == 1) {
            return about("missing.old", who);
        }
        boolean person = actors.stream().anyMatch(a -> a.kind() == Actor.Kind.PERSON);
        return switch (DirectLine.wants(question)) {
            case NUMBER -> about("missing.what", who, measure(question));
            case DATE -> about("missing.what", who, Block.Phrase.of("part.when"));
            case PLACE -> about("missing.what", who, Block.Phrase.of("part.where"));
            case REASON -> about("missing.what", who, Block.Phrase.of("part.why"));
            case PERSON -> about("missing.what", who, Block.Phrase.of("part.who"));
            case CONDITION -> about("missing.condition", who);
            case STATEMENT -> about("missing.statement", person ? who : List.of());
            case YES_NO, DESCRIPTION, LIST, THING -> about("missing.that", who);
        };
    }

    /** What is missing; of those who are known, if any are asked about. */
    private static Block.Phrase about(String key, List<String> who, Object... what) {
        List<Object> arguments = new ArrayList<>(List.of(what));
        if (who.isEmpty()) {
            return new Block.Phrase(key, arguments);
        }
        arguments.add(Block.Phrase.all(who));
        return new Block.Phrase(key + ".of", arguments);
    }

    private static boolean aged(Question.Inquiry question) {
        return question.text().toLowerCase(Locale.ROOT).contains("how old");
    }

    private static Block.Phrase measure(Question.Inquiry question) {
        String asked = question.text().toLowerCase(Locale.ROOT);
        Matcher counted = COUNTED.matcher(asked);
        if (counted.find()) {
            return Block.Phrase.of("part.many", counted.group(1));
        }
        Matcher size = SIZE.matcher(asked);
        if (size.find()) {
            return Block.Phrase.of("part.how." + size.group(1));
        }
        return Block.Phrase.of(MONEY.matcher(asked).find() ? "part.money" : "part.number");
    }

    /** Names in the question that no passage has. */
    private static List<String> strangers(Question.Inquiry question, Background background) {
        boolean words = question.wants() == AnswerType.LIST;
        Stream<String> actors = question.actors().stream()
                .filter(a ->
                        Stream.concat(Stream.of(a.name()), a.aliases().stream()).noneMatch(n -> named(n, background)))
                .map(Actor::name);
        Stream<String> names = question.terms().stream()
                .filter(t -> t.tag().equals("PROPN") && !words)
                .map(Term::surface)
                .filter(s -> s.length() > 2 && !background.mentions(s))
                .flatMap(s -> written(question.text(), s).stream());
        return joined(question.text(), Stream.concat(actors, names).distinct().toList());
    }

    /** Words that follow each other in the question are one name; the first of them. */
    private static List<String> joined(String text, List<String> names) {
        if (names.size() < 2) {
            return names;
        }
        String both = names.get(0) + " " + names.get(1);
        return text.contains(both) ? List.of(both) : names.subList(0, 2);
    }

    private static boolean named(String name, Background background) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> w.length() > 1)
                .allMatch(background::mentions);
    }

    /** As the question writes it, if with a capital. */
    private static List<String> written(String text, String surface) {
        Matcher word = Pattern.compile("(?<!^)\\b" + Pattern.quote(surface) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(text);
        return word.find() && Character.isUpperCase(word.group().charAt(0)) ? List.of(word.group()) : List.of();
    }
}
