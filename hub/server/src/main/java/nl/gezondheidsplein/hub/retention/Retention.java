package nl.gezondheidsplein.hub.retention;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Deletes what the privacy rules let the hub keep for a time only. Open aggregates go when their
 * period is released.
 */
public final class Retention {
    private static final Logger LOG = System.getLogger(Retention.class.getName());

    /** Long enough to find out why something was refused. */
    static final Duration QUARANTINE = Duration.ofDays(14);

    /** A season: how a device fared, never who stood there. */
    static final Duration VITALS = Duration.ofDays(90);

    /** As vitals: what was done to a device, with a picture of its resting screen at most. */
    static final Duration ORDERS = Duration.ofDays(90);

    /** After two years only the yearly profile stays. */
    static final int PUBLISHED_MONTHS = 24;

    /** Who of the people who work here did what, in the audit log and elsewhere. */
    static final int NAMES_MONTHS = 12;

    private final Expired expired;
    private final Clock clock;

    public Retention(Expired expired, Clock clock) {
        this.expired = expired;
        this.clock = clock;
    }

    /** Deletes whatever has had its time. */
    public void deleteExpired() {
        Instant now = clock.instant();
        int quarantined = expired.deleteQuarantineBefore(now.minus(QUARANTINE));
        int vitals = expired.deleteVitalsBefore(now.minus(VITALS));
        int orders = expired.deleteOrdersBefore(now.minus(ORDERS));
        Instant twoYearsAgo = now.atZone(ZoneOffset.UTC).minusMonths(PUBLISHED_MONTHS).toInstant();
        int published = expired.deletePublishedBefore(twoYearsAgo);
        int heads = expired.deleteAttendanceBefore(twoYearsAgo);
        // What was told of them lives on in the feedback.
        int tasks = expired.deleteTasksBefore(twoYearsAgo);
        int ideas = expired.emptyIdeasBefore(twoYearsAgo);
        int stories = expired.deleteStories(now, twoYearsAgo);
        Instant aYearAgo = now.atZone(ZoneOffset.UTC).minusMonths(NAMES_MONTHS).toInstant();
        int names = expired.forgetNamesBefore(aYearAgo);
        int deeds = expired.deleteAuditBefore(aYearAgo);
        if (quarantined
                        + vitals
                        + orders
                        + published
                        + tasks
                        + ideas
                        + stories
                        + names
                        + heads
                        + deeds
                > 0) {
            LOG.log(
                    Level.INFO,
                    "Deleted what has had its time: {0} quarantined messages, vitals of {1} kiosks,"
                            + " {2} orders, {3} published figures, {4} tasks, the words of {5} ideas,"
                            + " {6} stories, {7} names of people who work here, {8} head counts of"
                            + " events, {9} entries of the audit log.",
                    quarantined,
                    vitals,
                    orders,
                    published,
                    tasks,
                    ideas,
                    stories,
                    names,
                    heads,
                    deeds);
        }
    }
}
