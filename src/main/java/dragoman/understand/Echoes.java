package dragoman.understand;

import dragoman.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Messages that are little more than a question word and ask something else of the same matter: "why?", "when was that?",
 * "who else?", "how many of them?", "really?", "says who?".
 */
final class Echoes {

    private static final Pattern REALLY = Pattern.compile(
            "^(?:really|seriously|for real|honestly|is (?:that|this|it) (?:really )?(?:true|so|right|correct|certain|confirmed|a fact|the case)(?: or not)?"
                    + "|(?:are|r) you (?:really )?(?:sure|certain)|is that for sure|no way|can that be true|that true)$");
    private static final Pattern SAYS_WHO = Pattern.compile(
            "^(?:says who|who says(?: so| that| this| it)?|who said (?:so|that|this|it)|according to (?:who|whom)|by whose account|who (?:told|reported|claims|claimed) (?:that|this|so|it)"
                    + "|who is (?:the source|your source)|on whose word)$");
    private static final Pattern BARE = Pattern.compile(
            "^((?:since |until |till |from |by |to |with |for |at |against |about )?(?:who|whom|what|which|when|where|why|how)(?: come| many| much| long| often| soon| far| old| exactly)*"
                    + "|where to|where from|who by|who with|what for|which ones?|why not|why so(?: \\p{L}+)?|how so|(?:in|at|from|to|on|of|for|by|with|against) (?:what|which)(?: \\p{L}+)?)"
                    + "(?: (?:exactly|precisely|then|though|of them|of these|of those|in total|altogether|ones|so|(?:are|is|were|was) there|(?:was|were|is|are|did|does|will|would|has)"
                    + " (?:that|this|it)(?: be)?(?: happen(?:ed|ing)?| occur(?:red)?| take place| start| begin| so)?))*$");
    private static final Pattern ELSE = Pattern.compile(
            "^(?:(who|what|where|when|why|how|which) (?:else|other|others|more)|(any|some)(?:one|body|thing) (?:else|more)|(?:any|the|which) (?:other|others)s?)(?: (?:then|did (?:he|she|they)(?: say)?|was said|was there|is there|there|said(?: so| that)?))?$");
    private static final Set<String> INDEFINITE =
            Set.of("anyone", "anybody", "someone", "somebody", "anything", "something");

    private final Earlier earlier;
    private final Antecedents antecedents;

    Echoes(Earlier earlier, Antecedents antecedents) {
        this.earlier = earlier;
        this.antecedents = antecedents;
    }

    /** The whole question that such a message stands for; {@code plain} in small letters, without marks at its end. */
    Optional<String> whole(String plain) {
        if (REALLY.matcher(plain).matches()) {
            return Optional.of(confirmed());
        }
        if (SAYS_WHO.matcher(plain).matches()) {
            return Optional.of("Who said that " + earlier.told() + "?");
        }
        Matcher other = ELSE.matcher(plain);
        if (other.matches()) {
            return Optional.of(
                    others(other.group(1) == null ? (plain.contains("thing") ? "what" : "who") : other.group(1)));
        }
        Matcher bare = BARE.matcher(plain);
        return bare.matches() ? Optional.of(asking(bare.group(1))) : Optional.empty();
    }

    /** The question before as one that asks if it is so. */
    private String confirmed() {
        String rest = earlier.behindLead();
        boolean helped = earlier.hasLead()
                && !earlier.asksForSubject()
                && earlier.verb() >= 0
                && !earlier.asksWith("what", "which", "whom");
        return (helped ? capital(rest) : earlier.text()) + "?";
    }

    private String others(String word) {
        if (earlier.asksWith(word)) {
            return capital(word) + " else " + earlier.behindLead() + "?";
        }
        if (word.equals("who") && earlier.subject().isPresent() && earlier.verb() >= 0) {
            int verb = earlier.verb();
            Token act = earlier.tokens().get(verb);
            String rest = earlier.text().substring(act.span().end());
            boolean open = earlier.asksWith("what") && !rest.isBlank();
            return "Who else " + past(act) + (open ? " something" : "") + rest + "?";
        }
        return capital(word) + " else " + (earlier.hasLead() ? earlier.behindLead() : earlier.told()) + "?";
    }

    private static String past(Token act) {
        return act.lemma().equals("say") ? "said" : act.lower();
    }

    private String asking(String words) {
        String wh = words.replaceAll(" (?:exactly|ones)$", "");
        if (wh.matches("how many|how much|which ones?|which")) {
            return counting(wh.replace("which ones", "which").replace("which one", "which"));
        }
        if (wh.matches("by who|by whom|who by|who") && !earlier.asksWith("who")) {
            return byWhom(wh.equals("who"));
        }
        if (earlier.yesNo()) {
            return capital(wh) + " " + lowered(earlier.text()) + "?";
        }
        if (earlier.asksForSubject()) {
            return ofSubject(wh);
        }
        if (!earlier.hasLead()) {
            return capital(wh) + " " + lowered(earlier.text()) + "?";
        }
        String counted = earlier.counted().map(c -> " " + c).orElse("");
        return capital(wh) + " " + earlier.behindLead() + counted + "?";
    }

    /** "Why?" behind "who halted the talks?": why did they halt the talks. */
    private String ofSubject(String wh) {
        List<Token> tokens = earlier.tokens();
        Token first = tokens.get(earlier.lead());
        String who = earlier.counted()
                .map(c -> "the " + c)
                .or(() -> antecedents.person().map(a -> a.name()))
                .orElse("they");
        boolean helped =
                first.lower().matches("is|are|was|were|has|have|had|will|would|can|could|may|might|must|should");
        if (helped) {
            return capital(wh) + " " + first.lower() + " " + who + " " + tail(first) + "?";
        }
        return capital(wh) + " did " + who + " " + first.lemma() + " " + tail(first) + "?";
    }

    private String tail(Token token) {
        return earlier.text().substring(token.span().end()).strip();
    }

    private String byWhom(boolean acts) {
        String told = earlier.told();
        if (earlier.asksForSubject() && earlier.counted().isPresent()) {
            return ofSubject("by whom");
        }
        return acts
                ? "Who " + told + "?"
                : "By whom " + (earlier.hasLead() ? earlier.behindLead() : lowered(earlier.text())) + "?";
    }

    /** "How many?": of the first that are several, or of whom the question before asks if there is one at all. */
    private String counting(String wh) {
        Optional<Earlier.Noun> anyone = earlier.nounPhrases().stream()
                .filter(n -> INDEFINITE.contains(earlier.words(n).toLowerCase(Locale.ROOT)))
                .findFirst();
        if (anyone.isPresent()) {
            String people = earlier.words(anyone.get()).endsWith("thing") ? "" : " people";
            return capital(wh) + people + " " + withoutHelper(anyone.get()) + "?";
        }
        if (earlier.counted().isPresent()) {
            return capital(wh) + " " + earlier.counted().get() + " " + earlier.behindLead() + "?";
        }
        Optional<Earlier.Noun> plural =
                earlier.nounPhrases().stream().filter(earlier::plural).findFirst();
        return plural.map(n -> capital(wh) + " " + bareNoun(earlier.words(n)) + " " + without(n) + "?")
                .orElseGet(() ->
                        capital(wh) + " " + (earlier.hasLead() ? earlier.behindLead() : lowered(earlier.text())) + "?");
    }

    private static String bareNoun(String words) {
        return words.replaceFirst(
                "(?i)^(?:the|any|some|all|these|those)(?: two| three| four| five| six| seven| eight| nine| ten)? ", "");
    }

    private String withoutHelper(Earlier.Noun noun) {
        List<Token> tokens = earlier.tokens();
        String helper = tokens.get(earlier.lead()).lower();
        String rest = noun.last() >= tokens.size()
                ? ""
                : earlier.text().substring(tokens.get(noun.last()).span().start());
        return (helper.matches("do|does|did") ? "" : helper.replace("was", "were") + " ") + rest;
    }

    private String without(Earlier.Noun noun) {
        String kept = earlier.with(noun.first(), noun.last(), "");
        int lead = earlier.lead() == 0
                ? 0
                : Math.min(
                        kept.length(),
                        earlier.text().length() - earlier.behindLead().length());
        return kept.substring(lead).replaceAll(" {2,}", " ").strip();
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String lowered(String words) {
        boolean name = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return words.isEmpty() || name ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
