package nl.gezondheidsplein.hub.neighbourhood;

import java.util.Optional;

/** The four levels of the area tree, from the largest down. */
public enum AreaKind {
    CITY("city"),
    STADSDEEL("stadsdeel"),
    WIJK("wijk"),
    NEIGHBOURHOOD("neighbourhood");

    private final String id;

    AreaKind(String id) {
        this.id = id;
    }

    /** Returns the id used in files and in the database. */
    public String id() {
        return id;
    }

    /** Returns the kind with this id. */
    public static AreaKind ofId(String id) {
        for (AreaKind kind : values()) {
            if (kind.id.equals(id)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No area kind is called " + id);
    }

    /** Returns the kind an area of this kind must lie in, empty for a city. */
    public Optional<AreaKind> parentKind() {
        return switch (this) {
            case CITY -> Optional.empty();
            case STADSDEEL -> Optional.of(CITY);
            case WIJK -> Optional.of(STADSDEEL);
            case NEIGHBOURHOOD -> Optional.of(WIJK);
        };
    }
}
