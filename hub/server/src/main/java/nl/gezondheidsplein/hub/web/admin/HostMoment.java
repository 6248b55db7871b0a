package nl.gezondheidsplein.hub.web.admin;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.protocol.PlaceProfile;

/**
 * The next time that a place of a neighbourhood opens and its host is there: nobody can ring up who
 * asked for help or offered it, so they meet there.
 *
 * @param start on the clock of the place
 * @param place its Dutch name
 */
record HostMoment(LocalDateTime start, String place) {
    /** Every weekday comes once, and today's again when its hour has passed. */
    private static final int DAYS = 7;

    /** Returns the first after this time; none when no place says when it is open. */
    static Optional<HostMoment> next(Collection<Place> places, LocalDateTime now) {
        return places.stream()
                .flatMap(place -> of(place, now))
                .min(Comparator.comparing(HostMoment::start).thenComparing(HostMoment::place));
    }

    private static Stream<HostMoment> of(Place place, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        return IntStream.rangeClosed(0, DAYS)
                .mapToObj(today::plusDays)
                .flatMap(
                        day ->
                                place.sheet().profile().open().stream()
                                        .filter(span -> span.day() == day.getDayOfWeek())
                                        .map(PlaceProfile.Span::from)
                                        .map(day::atTime))
                .filter(start -> start.isAfter(now))
                .filter(start -> place.sheet().stay().stream().allMatch(stay -> stay.holds(start)))
                .map(start -> new HostMoment(start, place.sheet().names().in("nl")));
    }

    /** Returns when and where, in the middle of a sentence. */
    String words() {
        return DutchTime.weekday(start.toLocalDate())
                + " om "
                + start.toLocalTime()
                + " uur bij "
                + place;
    }
}
