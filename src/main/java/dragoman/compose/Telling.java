package dragoman.compose;

import dragoman.model.Event;
import dragoman.model.Passage;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts out of a sentence the few words that tell of an event. */
final class Telling {

    /** What fits on two lines of a phone's picture, or a little more. */
    private static final int LONGEST = 92;

    /** Where a clause begins that can be read alone. */
    private static final Pattern BOUNDARY =
            Pattern.compile("(?:[,;:]|\\s[–—-]{1,2})\\s+(?:and |but )?|\\s(?=while |after |that )");

    /** "MARLOW, Kestria (AP) — " */
    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{Lu} .'’-]{2,}(?:, [^–—-]{2,30})?(?: \\([^)]*\\))?\\s[–—-]{1,2}\\s");

    /** Words that promise more, and must not be the last ones. */
    private static final Pattern LOOSE = Pattern.compile(
            "(?:[\\s,;:–—-]|\\s(?:a|an|the|of|by|to|in|on|at|for|with|from|and|or|but|after|while|that|which|who|its|his|her|their|as|than))+$");

    private Telling() {}

    /**
     * The passage's own words, or a dossier's title for the event. No other event of the sentence is told before this
     * one, since its date need not be theirs; who acts stands before the words where they do not say.
     *
     * @param all the events of the passage
     */
    static String of(Passage passage, Event event, List<Event> all) {
        if (passage.span() == null || event.span() == null || !passage.span().contains(event.span())) {
            return event.title();
        }
        String text = passage.text();
        int base = passage.span().start();
        int verb = event.span().start() - base;
        Matcher dateline = DATELINE.matcher(text);
        int first = dateline.find() && dateline.end() <= verb ? dateline.end() : 0;
        int before = all.stream()
                .flatMap(other -> Stream.ofNullable(other.span()))
                .mapToInt(span -> span.end() - base)
                .filter(end -> end <= verb)
                .max()
                .orElse(first);
        int start = start(text, first, Math.max(before, verb - LONGEST / 2), verb);
        String told = cut(text.substring(start).strip().replaceAll("\\s+", " "));
        return start == first ? told : actor(event, text.substring(start, verb)) + "… " + told;
    }

    /** The earliest beginning of a clause from some place on to the verb, else the latest one before that place. */
    private static int start(String text, int first, int from, int verb) {
        List<Integer> starts = Stream.concat(
                        Stream.of(first),
                        BOUNDARY.matcher(text.substring(0, verb)).results().map(MatchResult::end))
                .filter(start -> start >= first)
                .toList();
        return starts.stream().filter(start -> start >= from).findFirst().orElseGet(starts::getLast);
    }

    /** Who acts, unless the words say so or nobody is known by a name. */
    private static String actor(Event event, String words) {
        List<String> actors = event.actors().stream()
                .filter(name -> Character.isUpperCase(name.codePointAt(0)))
                .toList();
        return actors.isEmpty() || actors.stream().anyMatch(words::contains) ? "" : String.join(", ", actors) + ": ";
    }

    /** Shortened where a clause ends, if that leaves most of it, else between two words. */
    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = BOUNDARY.matcher(text.substring(0, LONGEST))
                .results()
                .mapToInt(MatchResult::start)
                .filter(start -> start > LONGEST / 2)
                .max()
                .orElse(-1);
        String kept = end > 0
                ? text.substring(0, end)
                : Words.shortened(text, LONGEST).replace("…", "");
        return LOOSE.matcher(kept).replaceFirst("") + "…";
    }
}
