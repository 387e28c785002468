package dragoman.compose;

import dragoman.model.Actor;
import dragoman.model.AnswerType;
import dragoman.model.Question;
import dragoman.model.Term;
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

    static String line(Question.Inquiry question, Background background) {
        List<String> strangers = strangers(question, background);
        String unnamed = strangers.isEmpty() ? "" : "; they never mention " + String.join(" or ", strangers);
        List<Actor> known = question.actors().stream()
                .filter(a -> !strangers.contains(a.name()))
                .toList();
        return line(question, known) + unnamed + ".";
    }

    /** Without its full stop. */
    private static String line(Question.Inquiry question, List<Actor> actors) {
        String who = Listing.of(actors.stream().map(Actor::name).toList());
        if (aged(question) && actors.size() == 1) {
            return "The sources do not say how old " + who + " is";
        }
        boolean person = actors.stream().anyMatch(a -> a.kind() == Actor.Kind.PERSON);
        String about = who.isEmpty() ? "The sources" : "About " + who + ", the sources";
        return switch (DirectLine.wants(question)) {
            case NUMBER -> about + " do not say " + measure(question);
            case DATE -> about + " do not say when";
            case PLACE -> about + " do not say where";
            case REASON -> about + " do not say why";
            case PERSON -> about + " do not say who";
            case CONDITION -> about + " name no such condition";
            case STATEMENT -> "The sources have no such statement" + (person ? " by " + who : "");
            case YES_NO, DESCRIPTION, LIST, THING ->
                "The sources do not say that" + (who.isEmpty() ? "" : " about " + who);
        };
    }

    private static boolean aged(Question.Inquiry question) {
        return question.text().toLowerCase(Locale.ROOT).contains("how old");
    }

    private static String measure(Question.Inquiry question) {
        String asked = question.text().toLowerCase(Locale.ROOT);
        Matcher counted = COUNTED.matcher(asked);
        if (counted.find()) {
            return "how many " + counted.group(1);
        }
        Matcher size = SIZE.matcher(asked);
        if (size.find()) {
            return "how " + size.group(1);
        }
        return MONEY.matcher(asked).find() ? "how much money" : "how many or how much";
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
