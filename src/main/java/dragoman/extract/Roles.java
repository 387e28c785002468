package dragoman.extract;

import dragoman.language.Offices;
import dragoman.language.Token;
import dragoman.model.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which words name what somebody is: an office of the lexicon, or a noun of the kind that persons are called. */
final class Roles {

    /** Endings by which English makes nouns of persons out of what they do. */
    private static final Pattern PERSONAL = Pattern.compile(
            "\\p{L}{3,}(?:man|woman|person|ist|er|or|eer|ian|ant|ee)|(?:vice-|co-)?\\p{L}*(?:head|chief|boss|coach|aide|ally"
                    + "|critic|nominee|president|resident|student|agent|correspondent|expert|analyst|attorney|activist|host"
                    + "|widow|father|mother|son|daughter|sister|brother|wife|husband|niece|nephew|friend|veteran|scholar|delegate|deputy|governor|mayor|sheriff|envoy|captain|engineer|predecessor|successor|priest|nun|monk)");

    private static final Set<String> NO_PERSON = Set.of(
            "number",
            "paper",
            "newspaper",
            "order",
            "letter",
            "center",
            "centre",
            "matter",
            "member",
            "power",
            "summer",
            "winter",
            "war",
            "sector",
            "factor",
            "error",
            "border",
            "river",
            "water",
            "quarter",
            "chapter",
            "october",
            "september",
            "november",
            "december",
            "later",
            "after",
            "other",
            "another",
            "over",
            "under",
            "together",
            "human",
            "german",
            "american",
            "russian",
            "syrian",
            "iranian",
            "european",
            "committee",
            "dinner",
            "offer",
            "answer",
            "disaster",
            "register",
            "computer",
            "cover",
            "corner",
            "weather",
            "theater",
            "theatre",
            "murder");

    private static final Set<String> MALE = Set.of(
            "mr",
            "mr.",
            "sir",
            "king",
            "prince",
            "duke",
            "emir",
            "sheikh",
            "father",
            "husband",
            "brother",
            "son",
            "businessman",
            "lord",
            "sultan",
            "pope",
            "imam",
            "nephew");
    private static final Set<String> FEMALE = Set.of(
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "queen",
            "princess",
            "duchess",
            "mother",
            "wife",
            "sister",
            "daughter",
            "businesswoman",
            "lady",
            "widow",
            "niece",
            "actress",
            "madame");

    /** Short titles that stand before a name, whatever the offices' lexicon holds. */
    private static final Set<String> COURTESIES = Set.of(
            "rep.", "sen.", "gov.", "gen.", "del.", "dr.", "prof.", "rev.", "hon.", "lt.", "col.", "sgt.", "capt.",
            "maj.", "adm.", "amb.", "judge", "rep", "sen", "gov", "gen", "del", "dr", "prof", "dame", "justice");

    private static final Map<String, String> SHORT = Map.of(
            "sen.",
            "senator",
            "rep.",
            "representative",
            "gov.",
            "governor",
            "gen.",
            "general",
            "dr.",
            "doctor",
            "prof.",
            "professor",
            "col.",
            "colonel",
            "sgt.",
            "sergeant",
            "capt.",
            "captain",
            "adm.",
            "admiral");

    private final Offices offices;

    Roles(Offices offices) {
        this.offices = offices;
    }

    /** Whether words such as "activist" or "minister of defence" say what somebody is. */
    boolean isRole(List<Token> words) {
        if (words.isEmpty()) {
            return false;
        }
        boolean office =
                offices.in(NameForms.join(words).toLowerCase(Locale.ROOT)).isPresent();
        return office || personal(headOf(words));
    }

    /** The noun that a description turns on: "adviser" in "former adviser to the party". */
    static String headOf(List<Token> words) {
        String head = "";
        for (Token word : words) {
            if (word.is("ADP")
                    || word.is("SCONJ")
                    || word.text().equals(",")
                    || word.lower().matches("who|which|that")) {
                break;
            }
            head = word.is("NOUN") || word.is("PROPN") ? word.lower() : head;
        }
        return head;
    }

    /** The office that a description names, or else the noun that it turns on. */
    String kindOf(List<Token> words) {
        Optional<Offices.Title> title = offices.in(NameForms.join(words).toLowerCase(Locale.ROOT));
        return title.map(Offices.Title::office).orElse(headOf(words));
    }

    /** The noun for a short title: "senator" for "Sen.". */
    static String inFull(String title) {
        return SHORT.getOrDefault(title, title);
    }

    private static boolean personal(String noun) {
        return !NO_PERSON.contains(noun) && PERSONAL.matcher(noun).matches();
    }

    /** Whether a word is a title that only a name can follow: "Mr.", "Sen.". */
    static boolean courtesy(Token token) {
        return COURTESIES.contains(token.lower()) || genderOf(List.of(token)) != null;
    }

    /** What a title or description tells of the sex: "Ms.", "spokeswoman"; null where it tells nothing. */
    static Actor.@Nullable Gender genderOf(List<Token> words) {
        for (Token word : words) {
            String lower = word.lower();
            if (FEMALE.contains(lower) || lower.endsWith("woman")) {
                return Actor.Gender.FEMALE;
            }
            if (MALE.contains(lower) || (lower.endsWith("sman") && !lower.equals("statesman"))) {
                return Actor.Gender.MALE;
            }
        }
        return null;
    }
}
