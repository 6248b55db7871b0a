package nl.gezondheidsplein.hub.fleet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A roll-out and how each kiosk in service stands in it, at one moment.
 *
 * @param kiosks in the order in which they come
 */
public record RolloutProgress(Rollout rollout, List<Kiosk> kiosks) {
    /** More than two in a hundred that do not get there are no accident. */
    private static final int MOST_FAILURES = 2;

    private static final long OF = 100;

    /** Whom the next ring waits for. */
    private static final Set<RolloutStand> ON_THE_WAY =
            Set.of(RolloutStand.WAITS, RolloutStand.RUNS);

    /** One kiosk. */
    public record Kiosk(KioskFacts facts, RolloutKiosk kept, RolloutStand stand) {}

    public RolloutProgress {
        kiosks =
                kiosks.stream()
                        .sorted(
                                Comparator.comparing(
                                        (Kiosk kiosk) -> kiosk.facts().kiosk(), Rings.ORDER))
                        .toList();
    }

    /** Returns the rings, the first first. */
    public static List<Integer> rings() {
        return Stream.iterate(Rings.FIRST, ring -> ring <= Rings.LAST, ring -> ring + 1).toList();
    }

    /** Returns the kiosks of a ring. */
    public List<Kiosk> ring(int ring) {
        return kiosks.stream().filter(kiosk -> kiosk.kept().ring() == ring).toList();
    }

    /** Returns the kiosks that stand so. */
    public List<Kiosk> of(RolloutStand stand) {
        return kiosks.stream().filter(kiosk -> kiosk.stand() == stand).toList();
    }

    /**
     * Why it must halt: in the first ring one failure is enough, later more than two in a hundred
     * of those that were reached.
     */
    Optional<String> reasonToHalt() {
        List<Kiosk> failed = of(RolloutStand.FAILED);
        boolean isTooMuch =
                rollout.ring() == Rings.FIRST
                        ? !failed.isEmpty()
                        : failed.size() * OF > MOST_FAILURES * reached();
        return isTooMuch ? Optional.of(reason(failed)) : Optional.empty();
    }

    private long reached() {
        return kiosks.stream()
                .filter(kiosk -> kiosk.kept().ring() <= rollout.ring())
                .filter(
                        kiosk ->
                                kiosk.stand() == RolloutStand.PROVEN
                                        || kiosk.stand() == RolloutStand.FAILED
                                        || ON_THE_WAY.contains(kiosk.stand()))
                .count();
    }

    private static String reason(List<Kiosk> failed) {
        Kiosk first = failed.getFirst();
        String reason = "Kiosk ‘" + first.facts().name() + "’ " + first.kept().failure();
        int others = failed.size() - 1;
        return switch (others) {
            case 0 -> reason;
            case 1 -> reason + " Ook bij 1 andere kiosk ging het mis.";
            default -> reason + " Ook bij " + others + " andere kiosken ging het mis.";
        };
    }

    /** Whether every kiosk that goes along runs the version. */
    boolean isDone() {
        return !of(RolloutStand.PROVEN).isEmpty()
                && kiosks.stream()
                        .allMatch(
                                kiosk ->
                                        kiosk.stand() == RolloutStand.PROVEN
                                                || kiosk.stand() == RolloutStand.SET_ASIDE);
    }

    /** Whether the ring that began last has nobody on the way to wait for. */
    private boolean isRingSettled() {
        return ring(rollout.ring()).stream().noneMatch(kiosk -> ON_THE_WAY.contains(kiosk.stand()));
    }

    private boolean isRingProven() {
        return ring(rollout.ring()).stream()
                .anyMatch(kiosk -> kiosk.stand() == RolloutStand.PROVEN);
    }

    /** Whether the ring after the last that began may begin. */
    boolean isNextRingDue() {
        return rollout.ring() < Rings.LAST && isRingSettled() && isRingProven();
    }

    /**
     * Returns whether the ring that began last can prove nothing: all its kiosks are silent or were
     * set aside. Then another one stands in.
     */
    boolean needsStandIn() {
        return rollout.ring() < Rings.LAST && isRingSettled() && !isRingProven();
    }
}
