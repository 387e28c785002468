package dragoman.read;

import dragoman.model.Actor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of {@code actors.yaml}. */
record ActorRow(Actor actor, @Nullable YamlText of, List<YamlText> aliases) {

    static Entry<ActorRow> read(YamlMap map) {
        YamlText name = map.text("name");
        Actor.Kind kind = map.required("kind", As.oneOf(Actor.Kind.class), Actor.Kind.GROUP);
        YamlText of = map.optionalText("of").orElse(null);
        List<YamlText> aliases = map.texts("aliases");
        Actor actor = new Actor(
                name.value(),
                kind,
                map.text("role").value(),
                of == null ? null : of.value(),
                gender(map, kind).orElse(null),
                others(name, aliases));
        return new Entry<>(name, new ActorRow(actor, of, aliases));
    }

    private static Optional<Actor.Gender> gender(YamlMap map, Actor.Kind kind) {
        return kind == Actor.Kind.PERSON
                ? Optional.of(map.required("gender", ActorRow::gender, Actor.Gender.MALE))
                : map.value("gender", ActorRow::gender);
    }

    private static Actor.Gender gender(String letter) {
        return switch (letter) {
            case "m" -> Actor.Gender.MALE;
            case "f" -> Actor.Gender.FEMALE;
            default -> throw new IllegalArgumentException("which is none of m, f");
        };
    }

    private static List<String> others(YamlText name, List<YamlText> aliases) {
        return aliases.stream()
                .map(YamlText::value)
                .filter(alias -> !alias.equals(name.value()))
                .distinct()
                .toList();
    }
}
