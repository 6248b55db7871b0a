package nl.gezondheidsplein.protocol;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a kiosk tells about its place: {@code place.json} of a pack.
 *
 * @param placeType such as {@code buurthuis}, {@code school} or {@code moskee}
 * @param askHere whom or which desk to ask
 * @param point where it stands; absent when unknown, and then nothing is near or far
 * @param profile how a kiosk behaves there
 * @param stay how long kiosks stand there; absent where they stay for good
 * @param isDemo whether it is invented for the demo, which the screen then says
 */
public record PlaceSheet(
        PlaceId place,
        String placeType,
        Texts names,
        Texts motto,
        Texts askHere,
        Optional<GeoPoint> point,
        PlaceProfile profile,
        Optional<Stay> stay,
        boolean isDemo) {
    /** The kind of place where kiosks stand for a while only. */
    public static final String POP_UP = "pop-up";

    /** A span on the clock of the place, to the minute. */
    public record Stay(LocalDateTime from, LocalDateTime until) {
        public Stay {
            Checks.day("from", from.toLocalDate());
            Checks.day("until", until.toLocalDate());
            from = from.truncatedTo(ChronoUnit.MINUTES);
            until = until.truncatedTo(ChronoUnit.MINUTES);
            if (!until.isAfter(from)) {
                throw Checks.refuse(Reason.OUT_OF_RANGE, "a stay ends after it begins");
            }
        }

        /** Returns whether it is over. */
        public boolean isOver(LocalDateTime now) {
            return !now.isBefore(until);
        }

        /** Returns whether a moment lies within it. */
        public boolean holds(LocalDateTime moment) {
            return !moment.isBefore(from) && !isOver(moment);
        }
    }

    public PlaceSheet {
        Checks.form("placeType", placeType, Checks.NAME);
    }

    /** A place that is there, where kiosks stay for good. */
    public PlaceSheet(
            PlaceId place,
            String placeType,
            Texts names,
            Texts motto,
            Texts askHere,
            Optional<GeoPoint> point,
            PlaceProfile profile) {
        this(place, placeType, names, motto, askHere, point, profile, Optional.empty(), false);
    }

    /** A place of which only the words are known. */
    public PlaceSheet(PlaceId place, String placeType, Texts names, Texts motto, Texts askHere) {
        this(place, placeType, names, motto, askHere, Optional.empty(), PlaceProfile.of(placeType));
    }
}
