package dragoman.read;

import dragoman.language.WrittenDate;
import dragoman.model.Article;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article on its way: what a file says of itself, nothing checked yet.
 *
 * @param published the date as the file writes it
 */
record Draft(
        String source,
        String id,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable String published,
        @Nullable String url,
        String body) {

    /** Makes it whole, or says what it lacks. */
    Article finish(Given given, LocalDate today) throws Refusal {
        if (body.isBlank()) {
            throw new Refusal("holds no text; put the article's text below its front matter, or leave the file out");
        }
        String address = either(given.url(), url);
        Hints hints = new Hints(body, address);
        return new Article(
                id,
                either(given.title(), title),
                either(either(given.outlet(), outlet), hints.outlet().orElse(null)),
                either(either(given.author(), author), hints.author().orElse(null)),
                notAfter(today, day(given, hints)),
                address,
                body);
    }

    private LocalDate day(Given given, Hints hints) throws Refusal {
        if (given.published() != null) {
            return given.published();
        }
        if (published != null) {
            return WrittenDate.parse(published)
                    .orElseThrow(() -> new Refusal(
                            "\"" + shortened(published) + "\" is no date; write it as in `published: 2016-02-06`"));
        }
        return hints.date()
                .orElseThrow(() -> new Refusal("its date is unknown; give it with `--published 2016-02-06`"
                        + " or a front matter line `published: 2016-02-06`"));
    }

    /** Grants one day, since it is tomorrow already somewhere in the world. */
    private static LocalDate notAfter(LocalDate today, LocalDate day) throws Refusal {
        if (day.isAfter(today.plusDays(1))) {
            throw new Refusal("its date " + day + " lies in the future; correct it, as in `published: " + today + "`");
        }
        return day;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }
}
