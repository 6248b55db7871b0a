package nl.gezondheidsplein.hub.results;

import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/**
 * Takes lists on paper in: their answers are added to the open counts of the neighbourhood and
 * leave through the gate with those of the kiosks, never sooner or more exactly.
 */
public final class PaperCounts {
    /** Before the kind of offer in what stays of arrivals. */
    public static final String ARRIVED = "arrived.";

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final PaperBook book;
    private final Booking booking;
    private final InstantSource clock;

    public PaperCounts(PaperBook book, ReleaseCalendar calendar, InstantSource clock) {
        this.book = book;
        this.booking = new Booking(calendar);
        this.clock = clock;
    }

    /**
     * Counts a list in the period that runs now.
     *
     * @param answers how many gave each answer
     * @throws IllegalArgumentException when it has no source, or too few or too many people
     * @throws IllegalStateException when this month's list of that source counts already
     */
    public PaperCount enter(
            NeighbourhoodId neighbourhood,
            String histogram,
            String source,
            SortedMap<String, Long> answers) {
        PaperCount list =
                new PaperCount(
                        UUID.randomUUID().toString(),
                        neighbourhood,
                        histogram,
                        source,
                        answers.values().stream().mapToLong(Long::longValue).sum(),
                        YearMonth.from(clock.instant().atZone(HERE)));
        boolean isThere =
                book.of(neighbourhood, list.month()).stream()
                        .anyMatch(
                                other ->
                                        other.histogram().equals(histogram)
                                                && other.source().equalsIgnoreCase(list.source()));
        if (isThere) {
            throw new IllegalStateException("This list of " + source + " counts already");
        }
        book.enter(list, periods -> booking.book(list, answers, clock.instant(), periods));
        return list;
    }

    /**
     * Counts people who came to an offer with its code, in the period that runs now.
     *
     * @param category the kind of offer, by which kiosks count what is shown and taken
     * @throws IllegalArgumentException when it has no source, or too few or too many people
     */
    public PaperCount enterArrivals(
            NeighbourhoodId neighbourhood, String category, String source, long n) {
        PaperCount list =
                new PaperCount(
                        UUID.randomUUID().toString(),
                        neighbourhood,
                        ARRIVED + category,
                        source,
                        n,
                        YearMonth.from(clock.instant().atZone(HERE)));
        book.enter(list, periods -> booking.bookArrivals(list, category, clock.instant(), periods));
        return list;
    }

    /**
     * Returns lists of a neighbourhood, those of the newest month first.
     *
     * @param of how their histograms begin
     * @param from how many to leave out
     * @param most how many to return at most
     */
    public List<PaperCount> of(NeighbourhoodId neighbourhood, String of, int from, int most) {
        return book.of(neighbourhood, of, from, most);
    }
}
