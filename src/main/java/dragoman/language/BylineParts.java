package dragoman.language;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of what may be a byline, each known by its form: a date, a place with or without an agency, "By" and
 * names, a role, or any other name. One that is none of these makes the whole an ordinary sentence.
 */
final class BylineParts {

    private static final String NAME_WORD = "(?:\\p{Lu}[\\p{L}.'’-]*|de|del|van|von|al|bin|der|la|el|of|the)";
    private static final String WEEKDAY = "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,? +)?";
    private static final String TIME = "(?:,?(?: at)? \\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: (?:[A-Z]{2,4}))?)?";
    private static final String DAY = "(?:" + WrittenDate.MONTH + "\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?"
            + "|\\d{1,2}(?:st|nd|rd|th)?\\.? (?:of )?" + WrittenDate.MONTH + "\\.?(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern DATE = Pattern.compile(
            "(?:(?:Published|Posted|Updated|Last updated|Date)(?: on)?:? *)?" + WEEKDAY + DAY + TIME,
            Pattern.CASE_INSENSITIVE);

    private static final String AGENCY = "\\((?<agency>\\p{L}[\\p{L}.&'’ -]{1,40})\\)";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]{2,}(?: (?:\\p{Lu}[\\p{Lu}.'’-]*|of|de))*";
    private static final String PLACE = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}";
    private static final String REGION = "(?:, *(?!" + WrittenDate.MONTH + "\\b)\\p{Lu}[\\p{L}.'’ -]{1,30})?";

    /** "GENEVA", "THE HAGUE, Netherlands (AP)", "WARSAW, Feb. 27 (Agency)". */
    private static final Pattern DATELINE =
            Pattern.compile(CAPITALS + REGION + "(?:, *" + DAY + ")?(?: *" + AGENCY + ")?", Pattern.CANON_EQ);
    /** In ordinary letters a place needs more to be known as one: an agency, a date or a land. */
    private static final Pattern PLAIN_DATELINE = Pattern.compile(
            PLACE + REGION + "(?:(?:, *" + DAY + ")? *" + AGENCY + "|, *" + DAY + ")|" + PLACE + ", \\p{Lu}\\p{L}+");

    private static final Pattern BY = Pattern.compile("(?:By|BY|by)[: ] *(?<names>.+?)(?: in " + PLACE + ")?");
    private static final Pattern NAME = Pattern.compile(NAME_WORD + "(?: " + NAME_WORD + "){1,4}");
    private static final Pattern OTHER = Pattern.compile(NAME_WORD + "(?: " + NAME_WORD + "){0,5}|[\\p{L}.]{3,20}");
    private static final Pattern AND = Pattern.compile(" and |, (?:and )?| & ");
    private static final Set<String> ROLES = Set.of(
            "staff",
            "writer",
            "writers",
            "reporter",
            "reporters",
            "correspondent",
            "correspondents",
            "editor",
            "agencies",
            "chief",
            "senior",
            "diplomatic",
            "political",
            "foreign",
            "special",
            "to",
            "for",
            "the",
            "in",
            "contributor");

    private @Nullable String author;
    private @Nullable String outlet;
    private @Nullable String dated;
    private boolean anchored;
    private boolean plain;

    private BylineParts() {}

    /** Reads pieces in their order; empty where one is no piece of a byline, or none shows that this is one. */
    static Optional<BylineParts> of(List<String> pieces) {
        BylineParts parts = new BylineParts();
        for (String piece : pieces) {
            if (!piece.isEmpty() && !parts.take(piece)) {
                return Optional.empty();
            }
        }
        return parts.anchored ? Optional.of(parts) : Optional.empty();
    }

    private boolean take(String piece) {
        return takeDate(piece) || takeBy(piece) || takePlace(piece) || isRole(piece) || takeName(piece);
    }

    private boolean takeDate(String piece) {
        if (!DATE.matcher(piece).matches()) {
            return false;
        }
        dated = dated == null ? piece : dated;
        anchored = true;
        return true;
    }

    private boolean takeBy(String piece) {
        Matcher by = BY.matcher(piece);
        if (!by.matches() || author != null) {
            return false;
        }
        List<String> names = new ArrayList<>(Arrays.asList(AND.split(by.group("names"))));
        if (!names.stream().allMatch(name -> NAME.matcher(name).matches())) {
            return false;
        }
        author = String.join(", ", names);
        anchored = true;
        return true;
    }

    private boolean takePlace(String piece) {
        Matcher place = DATELINE.matcher(piece);
        boolean capitals = place.matches();
        if (!capitals) {
            place = PLAIN_DATELINE.matcher(piece);
            if (!place.matches()) {
                return false;
            }
        }
        String agency = place.group("agency");
        plain = !capitals && agency == null;
        outlet = outlet == null ? agency : outlet;
        dated = dated == null && WrittenDate.dayWithin(piece).isPresent() ? piece : dated;
        anchored = true;
        return true;
    }

    private static boolean isRole(String piece) {
        return Arrays.stream(piece.toLowerCase(java.util.Locale.ROOT).split(" +"))
                .allMatch(ROLES::contains);
    }

    /** The first full name is the author's, as in "Jane Roe – Some Outlet". */
    private boolean takeName(String piece) {
        if (!OTHER.matcher(piece).matches()) {
            return false;
        }
        if (author == null && outlet == null && NAME.matcher(piece).matches() && !piece.startsWith("The ")) {
            author = piece;
        } else if (outlet == null) {
            outlet = piece;
        }
        return true;
    }

    /** Whether nothing but a place in ordinary letters shows that this is a dateline. */
    boolean plain() {
        return plain && dated == null && author == null;
    }

    @Nullable
    String author() {
        return author;
    }

    @Nullable
    String outlet() {
        return outlet;
    }

    Optional<LocalDate> date() {
        return Optional.ofNullable(dated).flatMap(WrittenDate::within);
    }

    Optional<MonthDay> day() {
        return Optional.ofNullable(dated).flatMap(WrittenDate::dayWithin);
    }
}
