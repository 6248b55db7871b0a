package nl.gezondheidsplein.hub.walkmap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.protocol.MapSheet;

/** What a way is drawn as, by its tags (OpenStreetMap wiki, "Map features"). */
final class WayKinds {
    private static final Set<String> WALKED =
            Set.of(
                    "primary",
                    "secondary",
                    "tertiary",
                    "unclassified",
                    "residential",
                    "living_street",
                    "pedestrian",
                    "footway",
                    "path",
                    "steps",
                    "cycleway",
                    "track");
    private static final Set<String> GREEN_LAND =
            Set.of("grass", "forest", "recreation_ground", "meadow", "village_green");
    private static final Set<String> GREEN_LEISURE = Set.of("park", "garden", "playground");
    private static final Set<String> GREEN_NATURE = Set.of("wood", "grassland", "heath");

    private WayKinds() {}

    static Optional<MapSheet.Kind> of(Map<String, String> tags) {
        if (tags.getOrDefault("natural", "").equals("water")
                || tags.getOrDefault("landuse", "").equals("basin")) {
            return Optional.of(MapSheet.Kind.WATER);
        }
        if (GREEN_LAND.contains(tags.getOrDefault("landuse", ""))
                || GREEN_LEISURE.contains(tags.getOrDefault("leisure", ""))
                || GREEN_NATURE.contains(tags.getOrDefault("natural", ""))) {
            return Optional.of(MapSheet.Kind.GREEN);
        }
        return WALKED.contains(tags.getOrDefault("highway", ""))
                        && !tags.getOrDefault("area", "").equals("yes")
                        && !tags.getOrDefault("access", "").equals("private")
                        && !tags.getOrDefault("foot", "").equals("no")
                ? Optional.of(MapSheet.Kind.STREET)
                : Optional.empty();
    }
}
