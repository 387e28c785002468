package dragoman.read;

import org.jspecify.annotations.Nullable;

/** A figure of a fact; the source's {@code words} for it, if any, stand in the fact's sentence as well. */
record FigureRow(
        double value, String unit, String of, @Nullable String qualifier) {

    static FigureRow read(YamlMap map) {
        FigureRow row = new FigureRow(
                map.required("value", As::number, 0.0),
                map.text("unit").value(),
                map.text("of").value(),
                map.value("qualifier", FigureRow::qualifier).orElse(null));
        map.optionalText("words");
        return row;
    }

    private static String qualifier(String words) {
        return switch (words) {
            case "about", "more than", "less than", "at least" -> words;
            default -> throw new IllegalArgumentException("which is none of about, more than, less than, at least");
        };
    }
}
