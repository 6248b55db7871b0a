package nl.gezondheidsplein.hub.retention;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

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

    /**
     * As vitals: what was done to a device, with a picture of its resting screen at most, and how a
     * version came to all of them.
     */
    static final Duration ORDERS = Duration.ofDays(90);

    /** A season to confirm a kiosk in; what waits at one out of service goes at once. */
    static final Duration HELD = Duration.ofDays(90);

    /** Between the look at an import and its "yes". */
    static final Duration UPLOADS = Duration.ofHours(1);

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

    /**
     * Deletes whatever has had its time, and says in one line of the log what that was. What cannot
     * be deleted now is tried again the next time, and keeps nothing else.
     */
    public void deleteExpired() {
        List<String> deleted = new ArrayList<>();
        for (Deletion one : deletions(clock.instant())) {
            try {
                int many = one.work().getAsInt();
                if (many > 0) {
                    deleted.add(many + " " + one.what());
                }
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "Could not delete " + one.what() + " that had their time.", e);
            }
        }
        if (!deleted.isEmpty()) {
            LOG.log(Level.INFO, "Deleted what has had its time: {0}.", String.join(", ", deleted));
        }
    }

    /**
     * One thing that is kept for a time only.
     *
     * @param what how the log calls it
     * @param work deletes it and returns how many there were
     */
    private record Deletion(String what, IntSupplier work) {}

    private List<Deletion> deletions(Instant now) {
        Instant twoYearsAgo = now.atZone(ZoneOffset.UTC).minusMonths(PUBLISHED_MONTHS).toInstant();
        Instant aYearAgo = now.atZone(ZoneOffset.UTC).minusMonths(NAMES_MONTHS).toInstant();
        return List.of(
                new Deletion(
                        "quarantined messages",
                        () -> expired.deleteQuarantineBefore(now.minus(QUARANTINE))),
                new Deletion(
                        "messages of kiosks that never came into service",
                        () -> expired.deleteHeldBefore(now.minus(HELD))),
                new Deletion("kiosks' vitals", () -> expired.deleteVitalsBefore(now.minus(VITALS))),
                new Deletion("orders", () -> expired.deleteOrdersBefore(now.minus(ORDERS))),
                new Deletion("roll-outs", () -> expired.deleteRolloutsBefore(now.minus(ORDERS))),
                new Deletion("uploads", () -> expired.deleteUploadsBefore(now.minus(UPLOADS))),
                new Deletion("published figures", () -> expired.deletePublishedBefore(twoYearsAgo)),
                new Deletion(
                        "head counts of events", () -> expired.deleteAttendanceBefore(twoYearsAgo)),
                // What was told of them lives on in the feedback.
                new Deletion("tasks", () -> expired.deleteTasksBefore(twoYearsAgo)),
                new Deletion("words of ideas", () -> expired.emptyIdeasBefore(twoYearsAgo)),
                new Deletion("stories", () -> expired.deleteStories(now, twoYearsAgo)),
                new Deletion(
                        "names of people who work here", () -> expired.forgetNamesBefore(aYearAgo)),
                new Deletion(
                        "entries of the audit log", () -> expired.deleteAuditBefore(aYearAgo)));
    }
}
