package dragoman.extract;

import dragoman.language.NumberWords;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads amounts from a sentence's tokens: plain numbers, money, percentages, fractions ("two-thirds of", "one in
 * five"), vague ones and ranges.
 *
 * <p>A vague amount has the least value that its words allow and is "at least" that: dozens are two dozen, "hundreds of
 * thousands" are 200,000, "several hundred" are 200. A range is two amounts, "at least" the one and "up to" the other.
 */
final class Amounts {

    private static final Map<String, Double> PLURALS = Map.of(
            "dozens",
            12.0,
            "scores",
            20.0,
            "tens",
            10.0,
            "hundreds",
            1e2,
            "thousands",
            1e3,
            "millions",
            1e6,
            "billions",
            1e9);
    private static final Map<String, Double> SHORT = Map.of("k", 1e3, "m", 1e6, "mn", 1e6, "bn", 1e9, "tn", 1e12);
    private static final Map<String, Double> PARTS = Map.of(
            "half",
            2.0,
            "third",
            3.0,
            "thirds",
            3.0,
            "quarter",
            4.0,
            "quarters",
            4.0,
            "fifth",
            5.0,
            "fifths",
            5.0,
            "tenth",
            10.0,
            "tenths",
            10.0);
    private static final Set<String> PERCENT = Set.of("%", "percent", "pct");
    private static final Set<String> FEW = Set.of("several", "few", "some", "many");

    private final List<Token> tokens;
    private final List<String> words;

    Amounts(List<Token> tokens) {
        this.tokens = tokens;
        this.words = tokens.stream().map(Amounts::bare).toList();
    }

    /** The amounts that begin at an index: none, one, or the two ends of a range. */
    List<Amount> at(int index) {
        Optional<Amount> first = single(index);
        if (first.isEmpty()) {
            return age(index).map(List::of).orElse(List.of());
        }
        int joint = joint(first.get());
        Optional<Amount> second = joint < 0 ? Optional.empty() : single(joint);
        return second.map(s -> range(first.get(), s)).orElse(List.of(first.get()));
    }

    private Optional<Amount> single(int index) {
        return fraction(index)
                .map(this::ofNumber)
                .or(() -> vague(index))
                .or(() -> money(index))
                .or(() -> plain(index));
    }

    /** "Six-year-old" is one token. */
    private Optional<Amount> age(int index) {
        String word = word(index);
        int year = word.indexOf("-year-old");
        return year < 0
                ? Optional.empty()
                : NumberWords.value(word.substring(0, year))
                        .map(value -> new Amount(value, index, index + 1, "years", null));
    }

    /** The index of a range's second number; -1 where no range goes on. */
    private int joint(Amount first) {
        int at = first.end();
        if (at + 1 >= words.size()) {
            return -1;
        }
        String before = first.first() > 0 ? words.get(first.first() - 1) : "";
        if (before.equals("-") || (word(at).equals("-") && word(at + 2).equals("-"))) {
            return -1; // a telephone's number
        }
        boolean joins = switch (words.get(at)) {
            case "to", "-", "–", "or" -> true;
            case "and" -> before.equals("between");
            default -> false;
        };
        return joins ? at + 1 : -1;
    }

    /** "Two to three million" is of millions, "20-30 percent" of percents; a change "from 20 to 30" is no range. */
    private List<Amount> range(Amount first, Amount second) {
        double ratio = second.value() >= 1_000 && first.value() < 1_000 ? multiple(second) : 1;
        Amount low = first.value() * ratio < second.value() ? first.times(ratio) : first;
        if (low.value() >= second.value()
                || (low.unit() != null && !low.unit().equals(second.unit()) && second.unit() != null)) {
            return List.of(first);
        }
        String unit = second.unit() != null ? second.unit() : low.unit();
        boolean change = first.first() > 0 && words.get(first.first() - 1).equals("from");
        List<Amount> both = new ArrayList<>();
        both.add(low.with(unit, change ? null : "at least"));
        both.add(second.with(unit, change ? null : "up to"));
        return both;
    }

    private double multiple(Amount amount) {
        double multiple = 1;
        for (int i = amount.first(); i < amount.end(); i++) {
            Double factor = switch (words.get(i)) {
                case "thousand" -> Double.valueOf(1e3);
                case "million" -> Double.valueOf(1e6);
                case "billion" -> Double.valueOf(1e9);
                default -> SHORT.get(words.get(i));
            };
            multiple = factor == null ? multiple : factor;
        }
        return multiple;
    }

    /** "Two-thirds of", "a quarter of", "one in five". */
    private Optional<Amount> fraction(int index) {
        Optional<NumberWords.Found> one = NumberWords.at(words, index);
        if (one.isPresent()
                && word(one.get().end()).matches("in|out")
                && one.get().value() < 100) {
            int from = one.get().end()
                    + (word(one.get().end()).equals("out")
                                    && word(one.get().end() + 1).equals("of")
                            ? 2
                            : 1);
            return NumberWords.at(words, from)
                    .filter(all -> all.value() > one.get().value()
                            && all.value() <= 1_000
                            && one.get().value() <= 10)
                    .filter(all ->
                            all.end() >= words.size() || !tokens.get(all.end()).is("PROPN"))
                    .map(all -> new Amount(one.get().value() / all.value(), index, all.end(), "share", null));
        }
        String[] hyphened = word(index).split("-");
        if (hyphened.length == 2) {
            return share(hyphened[0], hyphened[1], index, index + 1);
        }
        return share(word(index), word(index + 1), index, index + 2).filter(a -> isPart(index));
    }

    /** "A quarter of a million dollars" is a sum, and no share. */
    private Amount ofNumber(Amount share) {
        return (word(share.end()).equals("of") ? plain(share.end() + 1) : Optional.<Amount>empty())
                .filter(all -> all.value() >= 1_000)
                .map(all -> new Amount(share.value() * all.value(), share.first(), all.end(), all.unit(), null))
                .orElse(share);
    }

    private boolean isPart(int index) {
        return word(index + 2).equals("of") && !word(index + 1).equals("second");
    }

    private Optional<Amount> share(String count, String part, int index, int end) {
        Double parts = PARTS.get(part);
        Optional<Double> many = Set.of("a", "one").contains(count) ? Optional.of(1.0) : NumberWords.value(count);
        return parts == null || many.isEmpty() || many.get() >= parts
                ? Optional.empty()
                : Optional.of(new Amount(many.get() / parts, index, end, "share", null));
    }

    private Optional<Amount> vague(int index) {
        Double plural = PLURALS.get(word(index));
        boolean of = word(index + 1).equals("of");
        if (plural != null && !tokens.get(index).isVerb() && (of || !word(index).matches("scores|tens"))) {
            Double more = of ? PLURALS.get(word(index + 2)) : null;
            double value = 2 * plural * (more == null ? 1 : more);
            int end = index + (more == null ? 1 : 3);
            Amount amount = new Amount(value, index, end, null, "at least");
            return Optional.of(word(end).equals("of") ? priced(amount, end + 1) : amount);
        }
        if (FEW.contains(word(index))
                && Set.of("hundred", "thousand", "million", "billion", "dozen").contains(word(index + 1))) {
            return NumberWords.at(words, index + 1)
                    .map(f -> word(index).equals("some")
                            ? new Amount(f.value(), index + 1, f.end(), null, "about")
                            : new Amount(2 * f.value(), index, f.end(), null, "at least"));
        }
        return Optional.empty();
    }

    private Optional<Amount> money(int index) {
        int mark = index + 1 < tokens.size() && Currencies.belongs(tokens, index + 1) ? index + 1 : index;
        Optional<String> code = Currencies.mark(tokens, mark);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return NumberWords.at(words, mark + 1).map(found -> {
            Double factor = SHORT.get(word(found.end()));
            return new Amount(
                    found.value() * (factor == null || isFull(found) ? 1 : factor),
                    index,
                    found.end() + (factor == null || isFull(found) ? 0 : 1),
                    code.get(),
                    null);
        });
    }

    /** Whether a number has its multiple in words already, so that an "m" behind it is none. */
    private boolean isFull(NumberWords.Found found) {
        return Set.of("thousand", "million", "billion", "bn", "mn").contains(word(found.end() - 1));
    }

    private Optional<Amount> plain(int index) {
        Optional<NumberWords.Found> found = NumberWords.at(words, index);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int end = found.get().end();
        Amount amount = new Amount(found.get().value(), index, end, null, null);
        boolean marked = tokens.get(end - 1).text().endsWith("%");
        if (marked || PERCENT.contains(word(end))) {
            return Optional.of(amount.with("percent", null).until(marked ? end : end + 1));
        }
        if ((word(end).equals("per") && word(end + 1).equals("cent"))
                || (word(end).equals("percentage") && word(end + 1).startsWith("point"))) {
            return Optional.of(amount.with("percent", null).until(end + 2));
        }
        return Optional.of(priced(amount, end));
    }

    /** With the currency that is named at an index, if one is. */
    private Amount priced(Amount amount, int index) {
        return Currencies.name(tokens, index)
                .map(name -> amount.with(name.code(), amount.qualifier()).until(name.end()))
                .orElse(amount);
    }

    private String word(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : "";
    }

    private static String bare(Token token) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        return lower.length() > 1 && lower.endsWith("%") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
