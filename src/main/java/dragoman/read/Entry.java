package dragoman.read;

import java.util.function.Function;

/** An entry of a dossier's file with the name or id by which others point to it. */
record Entry<T>(YamlText key, T value) {

    String name() {
        return key.value();
    }

    /** For entries that people name by an id of their own. */
    static <T> Function<YamlMap, Entry<T>> withId(Function<YamlMap, T> build) {
        return map -> {
            YamlText key = map.text("id");
            if (!key.isMissing()) {
                map.value("id", As::id);
            }
            return new Entry<>(key, build.apply(map));
        };
    }
}
