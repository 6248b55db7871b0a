package nl.gezondheidsplein.hub.results;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.SealedWindow;

/**
 * Books windows in the aggregates of their neighbourhood: the only way into them.
 *
 * <p>A window counts in the period that holds the last day of its label, while that period takes
 * windows in. What came late, is labelled with a day to come, or was sealed on a clock nobody
 * trusted, counts in the period of its arrival. Where the clock of this machine ran ahead and was
 * set back, that period may be released already: the window then counts in the next one that is
 * open, because answers must not be lost by a fault of the hub.
 */
public final class Booking {
    /** Months of more than 80 years, or a rehearsal's minutes of more than half a day. */
    private static final int MOST_PERIODS_AHEAD = 1_000;

    private final ReleaseCalendar calendar;

    public Booking(ReleaseCalendar calendar) {
        this.calendar = calendar;
    }

    /** Books one window, in the transaction of the given periods. */
    public void book(
            SealedWindow window, Contributor contributor, Instant arrival, OpenPeriods periods) {
        Period period =
                ofLabel(window, arrival)
                        .filter(periods::keepOpen)
                        .orElseGet(() -> ofArrival(arrival, periods));
        for (Histograms.Part part : Histograms.of(window)) {
            periods.addCounts(
                    period, contributor.neighbourhood().value(), part.id(), part.answers());
            periods.addContribution(period, contributor, part.id(), part.n());
        }
    }

    /** Books a list on paper; to the gate it is nobody's contribution, so it helps none pass. */
    void book(
            PaperCount list,
            SortedMap<String, Long> answers,
            Instant arrival,
            OpenPeriods periods) {
        Period period = ofArrival(arrival, periods);
        periods.addCounts(period, list.neighbourhood().value(), list.histogram(), answers);
        periods.addPaper(period, list.neighbourhood(), list.histogram(), list.n());
    }

    /**
     * Books arrivals beside what kiosks showed and what was taken. Who arrived is no visit more: n
     * stays, and the gate decides as if there were none.
     */
    void bookArrivals(PaperCount list, String category, Instant arrival, OpenPeriods periods) {
        SortedMap<String, Long> arrived = new TreeMap<>();
        arrived.put("offer." + category + ".arrived", list.n());
        periods.addCounts(
                ofArrival(arrival, periods),
                list.neighbourhood().value(),
                Kind.USAGE.id(),
                arrived);
    }

    private Optional<Period> ofLabel(SealedWindow window, Instant arrival) {
        return window.window()
                .lastDay()
                .flatMap(calendar::holding)
                .filter(period -> !period.start().isAfter(arrival))
                .filter(period -> arrival.isBefore(calendar.releaseOf(period)));
    }

    private Period ofArrival(Instant arrival, OpenPeriods periods) {
        Period period = calendar.at(arrival);
        for (int step = 0; step < MOST_PERIODS_AHEAD; step++) {
            if (periods.keepOpen(period)) {
                return period;
            }
            period = calendar.at(period.end());
        }
        throw new IllegalStateException(
                "All periods up to "
                        + period.id()
                        + " were released before they began: no clock ran that far ahead");
    }
}
