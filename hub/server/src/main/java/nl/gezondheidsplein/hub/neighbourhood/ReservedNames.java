package nl.gezondheidsplein.hub.neighbourhood;

import java.util.List;
import java.util.Set;

/** Ids that no area and no place can have, for pages of this hub stand under them. */
public final class ReservedNames {
    private static final Set<String> NAMES = Set.of("nieuw", "gebied");

    private ReservedNames() {}

    /** Returns whether nothing can be called so. */
    public static boolean contains(String id) {
        return NAMES.contains(id);
    }

    /**
     * Holds areas and places against these names.
     *
     * @throws IllegalArgumentException when one is called so
     */
    public static void refuse(List<Area> areas, List<Place> places) {
        areas.forEach(area -> refuse("Area", area.id()));
        places.forEach(place -> refuse("Place", place.id().value()));
    }

    private static void refuse(String what, String id) {
        if (contains(id)) {
            throw new IllegalArgumentException(
                    what
                            + " "
                            + id
                            + " can't be called so: a page of this hub has that address. Give it"
                            + " another \"id\"");
        }
    }
}
