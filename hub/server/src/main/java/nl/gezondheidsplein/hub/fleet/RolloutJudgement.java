package nl.gezondheidsplein.hub.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.gezondheidsplein.protocol.State;
import org.jspecify.annotations.Nullable;

/**
 * Derives how one kiosk stands in a roll-out, from its facts and what is kept of it, at one moment.
 */
final class RolloutJudgement {
    /** A day has opening hours and a night in it; what breaks later breaks at few at a time. */
    static final Duration SOAK = Duration.ofDays(1);

    /** As long as an order lasts, so that no kiosk ever has two of a roll-out. */
    static final Duration BETWEEN_ORDERS = Duration.ofDays(1);

    /** Longer than a weekend, for which places switch off. */
    static final Duration SILENCE = Duration.ofDays(3);

    /** One night may be missed; a kiosk that is switched off every night is never updated. */
    static final int MOST_NIGHTS = 3;

    private static final int LONGEST_SAYING = 300;

    private final Rollout rollout;
    private final KioskFacts facts;
    private final RolloutKiosk kept;
    private final Instant now;

    RolloutJudgement(Rollout rollout, KioskFacts facts, RolloutKiosk kept, Instant now) {
        this.rollout = rollout;
        this.facts = facts;
        this.kept = kept;
        this.now = now;
    }

    RolloutStand stand() {
        if (runsIt() && kept.runsSince() != null) {
            return isProven() ? RolloutStand.PROVEN : RolloutStand.RUNS;
        }
        if (kept.isSetAside()) {
            return RolloutStand.SET_ASIDE;
        }
        if (!kept.failure().isEmpty()) {
            return RolloutStand.FAILED;
        }
        if (isSilent()) {
            return RolloutStand.SILENT;
        }
        return kept.ring() > rollout.ring() ? RolloutStand.NEXT : RolloutStand.WAITS;
    }

    /** By its last birth, for that names the version which runs. */
    private boolean runsIt() {
        return running().equals(rollout.version());
    }

    private String running() {
        return facts.presence().birth() instanceof State.Online birth ? birth.versions().app() : "";
    }

    /** It was heard so long after it began to tell so: silence proves nothing. */
    private boolean isProven() {
        return isPast(kept.runsSince(), SOAK, facts.presence().lastSeen());
    }

    boolean isSilent() {
        Instant lastSeen = facts.presence().lastSeen();
        return lastSeen == null || isPast(lastSeen, SILENCE, now);
    }

    /** Whether an order would reach it now; one to a kiosk that is away would only grow old. */
    boolean isHeard() {
        Instant lastSeen = facts.presence().lastSeen();
        return lastSeen != null && !isPast(lastSeen, Judgement.OFFLINE_AFTER, now);
    }

    /** Whether it is to be noted that it runs the version. */
    boolean beginsToRun() {
        return runsIt() && kept.runsSince() == null && !isSilent();
    }

    /** Whether it is to be ordered to update, now. */
    boolean isDue() {
        return kept.ring() <= rollout.ring()
                && !kept.isSetAside()
                && !runsIt()
                && isHeard()
                && (kept.askedAt() == null || isLastOrderOver());
    }

    private boolean isLastOrderOver() {
        return isPast(kept.askedAt(), BETWEEN_ORDERS, now);
    }

    /** What went wrong and is not noted yet. */
    Optional<String> newFailure() {
        return kept.failure().isEmpty() && !kept.isSetAside() ? failure() : Optional.empty();
    }

    private Optional<String> failure() {
        return runsIt() ? failureOfRunning() : failureOfGetting();
    }

    /** A version that breaks the way to the hub is told of by nothing but silence. */
    private Optional<String> failureOfRunning() {
        return kept.runsSince() != null && !isProven() && isSilent()
                ? Optional.of(fellSilent())
                : Optional.empty();
    }

    private String fellSilent() {
        return "nam versie " + rollout.version() + " aan en zwijgt sindsdien.";
    }

    private Optional<String> failureOfGetting() {
        if (kept.runsSince() != null) {
            return Optional.of(
                    "draaide versie "
                            + rollout.version()
                            + " en ging naar versie "
                            + running()
                            + " terug.");
        }
        boolean hasItWaiting = kept.order() == OrderState.DONE;
        if (isSilent() && (hasItWaiting || kept.nights() > 0)) {
            return Optional.of(fellSilent());
        }
        if (kept.order() == OrderState.REFUSED) {
            return Optional.of("weigert: " + said());
        }
        if (kept.order() == OrderState.FAILED) {
            return Optional.of("kon het niet: " + said());
        }
        return hasItWaiting && isLastOrderOver() && isHeard() && kept.nights() + 1 >= MOST_NIGHTS
                ? Optional.of(
                        "had versie "
                                + rollout.version()
                                + " drie nachten klaarstaan en draait haar niet. Misschien staat"
                                + " hij 's nachts uit.")
                : Optional.empty();
    }

    /** A kiosk says one sentence; one that was taken over could say anything. */
    private String said() {
        return kept.said().length() <= LONGEST_SAYING
                ? kept.said()
                : kept.said().substring(0, LONGEST_SAYING) + "…";
    }

    private static boolean isPast(@Nullable Instant from, Duration time, @Nullable Instant moment) {
        return from != null && moment != null && !moment.isBefore(from.plus(time));
    }
}
