package dragoman.extract;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.model.Figure;
import dragoman.model.Span;
import dragoman.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds numbers and what they count: "an estimated 70,000 people", "dozens of prisoners", "12.5 percent". */
final class Figures {

    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0),
            Map.entry("fifteen", 15.0),
            Map.entry("twenty", 20.0),
            Map.entry("thirty", 30.0),
            Map.entry("forty", 40.0),
            Map.entry("fifty", 50.0),
            Map.entry("sixty", 60.0),
            Map.entry("seventy", 70.0),
            Map.entry("eighty", 80.0),
            Map.entry("ninety", 90.0),
            Map.entry("dozens", 24.0),
            Map.entry("dozen", 12.0),
            Map.entry("hundreds", 200.0),
            Map.entry("scores", 40.0),
            Map.entry("thousands", 2000.0),
            Map.entry("tens", 20.0),
            Map.entry("half", 0.5),
            Map.entry("both", 2.0),
            Map.entry("millions", 2e6),
            Map.entry("billions", 2e9));
    private static final Map<String, Double> MULTIPLES =
            Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "thousands", 1e3, "dozen", 12.0);
    private static final Map<String, String> QUALIFIERS = Map.ofEntries(
            Map.entry("about", "about"),
            Map.entry("around", "about"),
            Map.entry("estimated", "about"),
            Map.entry("some", "about"),
            Map.entry("approximately", "about"),
            Map.entry("roughly", "about"),
            Map.entry("nearly", "nearly"),
            Map.entry("almost", "nearly"),
            Map.entry("over", "more than"),
            Map.entry("more than", "more than"),
            Map.entry("less than", "less than"),
            Map.entry("fewer than", "less than"),
            Map.entry("under", "less than"),
            Map.entry("at least", "at least"),
            Map.entry("up to", "up to"),
            Map.entry("only", "only"));
    private static final Set<String> CURRENCIES = Set.of("$", "€", "£", "dollar", "euro", "pound", "rouble", "yen");

    private Figures() {}

    static List<Figure> in(String article, Sentence sentence, int passage, List<TimeExpression> times) {
        List<Figure> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            OptionalDouble value = value(token);
            boolean inDate = times.stream()
                    .anyMatch(t -> t.type() != TimeExpression.Type.DURATION
                            && t.span() != null
                            && t.span().contains(token.span()));
            if (value.isPresent() && !inDate && !token.text().equals("one")) {
                int end = i + 1;
                double number = value.getAsDouble();
                Double multiple =
                        end < tokens.size() ? MULTIPLES.get(tokens.get(end).lower()) : null;
                if (multiple != null) {
                    number *= multiple;
                    end++;
                }
                found.add(figure(article, passage, tokens, i, end, number));
                i = end - 1;
            }
        }
        return found;
    }

    private static OptionalDouble value(Token token) {
        String text = token.lower().replace(",", "").replace("%", "");
        if (!text.isEmpty()
                && text.chars().allMatch(c -> Character.isDigit(c) || c == '.')
                && Character.isDigit(text.charAt(0))) {
            try {
                return OptionalDouble.of(Double.parseDouble(text));
            } catch (NumberFormatException e) {
                return OptionalDouble.empty(); // 1.2.3 is no number
            }
        }
        Double word = WORDS.get(text);
        return word == null ? OptionalDouble.empty() : OptionalDouble.of(word);
    }

    private static Figure figure(String article, int passage, List<Token> tokens, int from, int end, double value) {
        int to = end;
        if (to < tokens.size() && tokens.get(to).lower().equals("of")) {
            to++;
        }
        int counted = to;
        while (to < tokens.size()
                && to < counted + 5
                && Set.of("NOUN", "ADJ", "PROPN", "DET").contains(tokens.get(to).tag())) {
            to++;
        }
        String of = to > counted ? People.join(tokens.subList(counted, to)) : null;
        Span span = new Span(
                tokens.get(from).span().start(),
                tokens.get(to > counted ? to - 1 : end - 1).span().end());
        return new Figure(article, passage, span, value, unit(tokens, from, of), of, qualifier(tokens, from));
    }

    private static @Nullable String unit(List<Token> tokens, int at, @Nullable String of) {
        if (tokens.get(at).text().endsWith("%") || (of != null && of.startsWith("percent"))) {
            return "percent";
        }
        if (at > 0 && CURRENCIES.contains(tokens.get(at - 1).text())) {
            return tokens.get(at - 1).text();
        }
        return of == null ? null : of.substring(of.lastIndexOf(' ') + 1);
    }

    private static @Nullable String qualifier(List<Token> tokens, int at) {
        if (at >= 2) {
            String two = QUALIFIERS.get(
                    tokens.get(at - 2).lower() + " " + tokens.get(at - 1).lower());
            if (two != null) {
                return two;
            }
        }
        return at >= 1 ? QUALIFIERS.get(tokens.get(at - 1).lower()) : null;
    }
}
