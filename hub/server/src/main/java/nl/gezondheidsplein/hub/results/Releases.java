package nl.gezondheidsplein.hub.results;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.settings.Floors;

/**
 * Releases each period once, when its time has come: what passes the gate is frozen in the ledger
 * for each audience, and everything exact about the period is forgotten, in one transaction.
 *
 * <p>Any number of hubs may try; the store lets one at a time.
 */
public final class Releases {
    private static final Logger LOG = System.getLogger(Releases.class.getName());

    private final ReleaseBook book;
    private final ReleaseCalendar calendar;
    private final Clock clock;
    private final Gate gate;
    private final Rounding rounding;

    public Releases(ReleaseBook book, ReleaseCalendar calendar, Floors floors, Clock clock) {
        this.book = book;
        this.calendar = calendar;
        this.clock = clock;
        this.gate = new Gate(floors);
        this.rounding = new Rounding(floors);
    }

    /**
     * Releases every period whose time has come, earliest first, and the years they complete.
     *
     * @return how many periods were released
     */
    public int releaseDue() {
        Instant now = clock.instant();
        openUpTo(now);
        List<Period> due =
                book.inTurn(turn -> turn.openUntil(now)).stream()
                        .filter(period -> !now.isBefore(calendar.releaseOf(period)))
                        .toList();
        for (Period period : due) {
            book.inTurn(turn -> release(period, now, turn));
        }
        return due.size();
    }

    /** Periods in which nothing came are opened too: when one is released tells nothing. */
    private void openUpTo(Instant now) {
        book.inTurn(
                turn -> {
                    Period last = calendar.at(now);
                    Period period = calendar.at(turn.lastStart().orElse(last.start()));
                    for (; !period.start().isAfter(last.start()); period = next(period)) {
                        turn.open(period);
                    }
                    return true;
                });
    }

    private Period next(Period period) {
        return calendar.at(period.end());
    }

    private boolean release(Period period, Instant now, ReleaseBook.Turn turn) {
        if (turn.isReleased(period)) {
            return false;
        }
        Map<String, String> wijkOf = turn.wijkOf();
        List<Gate.Passed> passed = gate.decide(turn.shut(period), wijkOf, turn.neverAlone());
        for (Audience audience : Audience.values()) {
            SortedMap<String, List<Publication.PublishedHistogram>> byArea = new TreeMap<>();
            for (Gate.Passed one : passed) {
                OpenHistogram histogram = one.histogram();
                rounding.render(histogram.id(), histogram.answers(), histogram.n(), audience)
                        .ifPresent(rendered -> Lists.add(byArea, one.area(), rendered));
            }
            byArea.forEach(
                    (area, histograms) ->
                            turn.freeze(
                                    period,
                                    new Publication(
                                            area,
                                            period.id(),
                                            audience.id(),
                                            wijkOf.get(area),
                                            histograms),
                                    audience,
                                    false));
        }
        turn.release(period, now, false);
        LOG.log(Level.INFO, "Released period {0}; its open counts are forgotten.", period.id());
        releaseYear(period, now, turn);
        return true;
    }

    /** The year is released with its last period, as the sum of what was published of them. */
    private void releaseYear(Period period, Instant now, ReleaseBook.Turn turn) {
        Period year = calendar.yearOf(period);
        Map<String, String> wijkOf = turn.wijkOf();
        if (period.end().isBefore(year.end()) || turn.isReleased(year)) {
            return;
        }
        List<Publication> exactest = turn.published(year, Audience.COORDINATOR);
        for (Audience audience : Audience.values()) {
            YearSum sum = new YearSum(exactest, turn.published(year, audience));
            sum.byArea(rounding, audience)
                    .forEach(
                            (area, histograms) ->
                                    turn.freeze(
                                            year,
                                            new Publication(
                                                    area,
                                                    year.id(),
                                                    audience.id(),
                                                    wijkOf.get(area),
                                                    histograms),
                                            audience,
                                            true));
        }
        turn.release(year, now, true);
    }
}
