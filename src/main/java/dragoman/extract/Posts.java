package dragoman.extract;

import dragoman.language.Offices;
import dragoman.language.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says who of an article's persons is what a phrase calls somebody: "the minister", "the Republican". */
final class Posts {

    private final People people;
    private final Offices offices;
    private final Roles roles;

    Posts(People people, Offices offices) {
        this.people = people;
        this.offices = offices;
        this.roles = new Roles(offices);
    }

    /** Those of whom the article says that they are what a phrase calls somebody, in the order of their introduction. */
    List<Person> holding(List<Token> description, @Nullable String state) {
        String kind = roles.kindOf(description);
        String head = Roles.headOf(description);
        List<Person> holders = people.all().stream()
                .filter(p -> p.role() != null && (kind.equals(kindOf(p.role())) || head.equals(headOf(p.role()))))
                .filter(p -> state == null || p.of() == null || state.equals(p.of()))
                .toList();
        boolean partisan = holders.isEmpty() && description.getLast().capitalised();
        return partisan
                ? people.all().stream()
                        .filter(p -> p.role() != null
                                && p.role().contains(description.getLast().text()))
                        .toList()
                : holders;
    }

    private String kindOf(String role) {
        return offices.in(role.toLowerCase(Locale.ROOT)).map(t -> t.office()).orElseGet(() -> headOf(role));
    }

    private static String headOf(String role) {
        String core = role.split(" (?:of|for|at|in|to|from|with|on) ")[0];
        return Roles.inFull(core.substring(core.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }
}
