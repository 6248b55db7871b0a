package nl.gezondheidsplein.hub.results;

import java.time.Instant;
import java.util.Optional;
import nl.gezondheidsplein.protocol.SealedWindow;

/**
 * Books windows in the aggregates of their neighbourhood: the only way into them.
 *
 * <p>A window counts in the period that holds the last day of its label, while that period takes
 * windows in. What came late, is labelled with a day to come, or was sealed on a clock nobody
 * trusted, counts in the period of its arrival.
 */
public final class Booking {
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

    private Optional<Period> ofLabel(SealedWindow window, Instant arrival) {
        return window.window()
                .lastDay()
                .flatMap(calendar::holding)
                .filter(period -> !period.start().isAfter(arrival))
                .filter(period -> arrival.isBefore(calendar.releaseOf(period)));
    }

    private Period ofArrival(Instant arrival, OpenPeriods periods) {
        Period period = calendar.at(arrival);
        if (!periods.keepOpen(period)) {
            throw new IllegalStateException(
                    "Period "
                            + period.id()
                            + " was released before it ended: the clock of this machine ran ahead"
                            + " and was set back");
        }
        return period;
    }
}
