package nl.gezondheidsplein.hub.web.admin;

import java.util.List;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.fleet.Rollout;
import nl.gezondheidsplein.hub.fleet.RolloutProgress;
import nl.gezondheidsplein.hub.fleet.RolloutStand;
import nl.gezondheidsplein.hub.fleet.RolloutState;

/**
 * A roll-out in words.
 *
 * @param look the drawing beside the state: ok, wait, hand or rest
 * @param reason why it halted; empty while it did not
 * @param troubles the kiosks that did not get there, with why
 * @param isHalted whether a person can let it go on
 * @param isUnderWay whether a person can end it
 */
public record RolloutView(
        String version,
        String look,
        String state,
        String began,
        String reason,
        List<Ring> rings,
        List<Trouble> troubles,
        boolean isHalted,
        boolean isUnderWay) {

    /** Of more the number is told. */
    private static final int MOST_NAMED = 20;

    /** Who waits needs nobody, so fewer of them are named. */
    private static final int MOST_NAMED_OF_WAITING = 5;

    /** One ring: how many of its kiosks have the version, and which have not. */
    public record Ring(
            String name,
            String size,
            String state,
            long have,
            Group waiting,
            Group silent,
            Group failed) {}

    /**
     * Kiosks that stand alike.
     *
     * @param named some of them, to look at
     * @param others how many more there are
     */
    public record Group(long count, List<FleetPages.Choice> named, long others) {}

    /** A kiosk that did not get there. */
    public record Trouble(FleetPages.Choice kiosk, String words, boolean isSetAside) {}

    static RolloutView of(RolloutProgress progress) {
        Rollout rollout = progress.rollout();
        return new RolloutView(
                rollout.version(),
                look(rollout.state()),
                words(rollout.state()),
                began(rollout),
                rollout.reason(),
                RolloutProgress.rings().stream().map(ring -> ring(progress, ring)).toList(),
                Stream.of(RolloutStand.FAILED, RolloutStand.SET_ASIDE)
                        .flatMap(stand -> progress.of(stand).stream())
                        .map(RolloutView::trouble)
                        .toList(),
                rollout.state() == RolloutState.HALTED,
                rollout.state().isUnderWay());
    }

    private static String look(RolloutState state) {
        return switch (state) {
            case RUNNING -> "wait";
            case HALTED -> "hand";
            case DONE -> "ok";
            case ENDED -> "rest";
        };
    }

    private static String words(RolloutState state) {
        return switch (state) {
            case RUNNING -> "bezig";
            case HALTED -> "staat stil en wacht op u";
            case DONE -> "klaar";
            case ENDED -> "gestopt";
        };
    }

    private static String began(Rollout rollout) {
        String began =
                "Begonnen door "
                        + rollout.begunBy()
                        + " op "
                        + DutchTime.moment(rollout.begunAt())
                        + ".";
        return rollout.endedAt() == null
                ? began
                : began + " Voorbij op " + DutchTime.moment(rollout.endedAt()) + ".";
    }

    private static Ring ring(RolloutProgress progress, int ring) {
        List<RolloutProgress.Kiosk> kiosks = progress.ring(ring);
        return new Ring(
                name(ring),
                size(ring),
                state(progress.rollout(), ring),
                alike(kiosks, RolloutStand.RUNS, RolloutStand.PROVEN).size(),
                group(alike(kiosks, RolloutStand.NEXT, RolloutStand.WAITS), MOST_NAMED_OF_WAITING),
                group(alike(kiosks, RolloutStand.SILENT), MOST_NAMED),
                group(alike(kiosks, RolloutStand.FAILED, RolloutStand.SET_ASIDE), MOST_NAMED));
    }

    private static String name(int ring) {
        return switch (ring) {
            case 1 -> "Eerste groep";
            case 2 -> "Tweede groep";
            default -> "Alle andere kiosken";
        };
    }

    private static String size(int ring) {
        return switch (ring) {
            case 1 -> "ongeveer 1 op de 100";
            case 2 -> "ongeveer 1 op de 10";
            default -> "";
        };
    }

    private static String state(Rollout rollout, int ring) {
        if (ring > rollout.ring()) {
            return "niet begonnen";
        }
        return ring == rollout.ring() && rollout.state().isUnderWay()
                ? "nu aan de beurt"
                : "begonnen";
    }

    private static List<FleetPages.Choice> alike(
            List<RolloutProgress.Kiosk> kiosks, RolloutStand... stands) {
        return kiosks.stream()
                .filter(kiosk -> List.of(stands).contains(kiosk.stand()))
                .map(RolloutView::link)
                .toList();
    }

    private static Group group(List<FleetPages.Choice> alike, int mostNamed) {
        return new Group(
                alike.size(),
                alike.stream().limit(mostNamed).toList(),
                Math.max(0, alike.size() - mostNamed));
    }

    private static FleetPages.Choice link(RolloutProgress.Kiosk kiosk) {
        return new FleetPages.Choice(kiosk.facts().kiosk().value(), kiosk.facts().name());
    }

    private static Trouble trouble(RolloutProgress.Kiosk kiosk) {
        return new Trouble(
                link(kiosk), kiosk.kept().failure(), kiosk.stand() == RolloutStand.SET_ASIDE);
    }
}
