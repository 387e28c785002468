package dragoman.judge;

import dragoman.model.AnswerType;
import dragoman.model.Feature;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A feature for each kind of thing that a question may want: {@code gap-reason}, {@code gap-number} and so on. */
final class ByAnswerType {

    private final Map<AnswerType, Feature> features = new EnumMap<>(AnswerType.class);

    ByAnswerType(String name) {
        for (AnswerType type : AnswerType.values()) {
            features.put(type, Feature.named(name + "-" + word(type)));
        }
    }

    private static String word(AnswerType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Feature of(AnswerType type) {
        return Objects.requireNonNull(features.get(type), type::name);
    }
}
