package dragoman.language;

import dragoman.model.Actor;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Which clock a place keeps: by the name of a state, a capital, an adjective, a city of the IANA database, or "CET". */
public final class Clocks {

    /** Regions of the database's names that are no places. */
    private static final List<String> NO_PLACES =
            List.of("Etc/", "SystemV/", "US/", "Canada/", "Mexico/", "Brazil/", "Chile/");

    private final Map<String, List<ZoneId>> zones = new HashMap<>();

    private Clocks() {}

    static Clocks load(Path folder, Collection<Actor> states) {
        Clocks clocks = new Clocks();
        ZoneId.getAvailableZoneIds().stream().sorted().forEach(clocks::addCity);
        Map<String, Actor> known = new HashMap<>();
        states.forEach(state -> known.put(state.name(), state));
        for (List<String> row : Tables.rows(folder.resolve("zones.tsv"), 2)) {
            List<ZoneId> named =
                    Tables.values(row.get(1)).stream().map(ZoneId::of).toList();
            Actor state = known.get(row.get(0));
            if (state != null) {
                state.aliases().forEach(alias -> clocks.zones.putIfAbsent(key(alias), named));
            }
            clocks.zones.put(key(row.get(0)), named);
        }
        return clocks;
    }

    private void addCity(String id) {
        if (id.indexOf('/') > 0 && NO_PLACES.stream().noneMatch(id::startsWith)) {
            String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
            zones.putIfAbsent(key(city), List.of(ZoneId.of(id)));
        }
    }

    /** The zones of a place, several where it is not clear which; none for a name that is not known. */
    public List<ZoneId> of(String place) {
        return zones.getOrDefault(key(place), List.of());
    }

    /** All names that are known, in lower case. */
    public Stream<String> names() {
        return zones.keySet().stream();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).strip();
    }
}
