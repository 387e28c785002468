package dragoman.compose;

import dragoman.model.Block;

/** Small change of all languages. */
final class Words {

    private Words() {}

    /** "3 events", or "3 of 7 events" where there are more than are shown; the key's text counts them. */
    static Block.Phrase part(String key, int shown, int more) {
        Block.Phrase all = Block.Phrase.of(key, shown + more);
        return more == 0 ? all : Block.Phrase.of("part.shown", shown, all);
    }

    /** Cut at a blank, with an ellipsis, if it is longer than that. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int blank = text.lastIndexOf(' ', longest - 1);
        int end = blank > longest / 2 ? blank : longest - 1;
        end = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, end).replaceAll("[\\s,;:–—-]+$", "") + "…";
    }
}
