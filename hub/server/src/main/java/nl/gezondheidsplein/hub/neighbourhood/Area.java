package nl.gezondheidsplein.hub.neighbourhood;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One node of the area tree.
 *
 * @param id as {@code [a-z][a-z0-9-]{1,39}}
 * @param parent the area it lies in; none for a city
 * @param residents how many people live there, when known; a neighbourhood has at most 15,000
 * @param demo whether the figures are invented for a demonstration
 */
public record Area(
        String id,
        AreaKind kind,
        @Nullable String parent,
        String name,
        int residents,
        boolean demo) {
    /** A "gezonde wijk" holds no more residents than this. */
    public static final int MOST_RESIDENTS = 15_000;

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    public Area {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not an area id: " + id);
        }
        if (kind.parentKind().isPresent() != (parent != null)) {
            throw new IllegalArgumentException(
                    "Area " + id + " must lie in an area, unless it is a city");
        }
        if (residents < 0 || (kind == AreaKind.NEIGHBOURHOOD && residents > MOST_RESIDENTS)) {
            throw new IllegalArgumentException(
                    "Neighbourhood " + id + " must have between 0 and 15,000 residents");
        }
    }

    /** Returns what keeps it from being a "gezonde wijk", in a sentence; nothing when it may be. */
    public Optional<String> flaw() {
        return kind == AreaKind.NEIGHBOURHOOD && residents == 0
                ? Optional.of(
                        "Neighbourhood "
                                + id
                                + " has no number of residents: fill in \"residents\", between 1 and"
                                + " 15,000")
                : Optional.empty();
    }
}
