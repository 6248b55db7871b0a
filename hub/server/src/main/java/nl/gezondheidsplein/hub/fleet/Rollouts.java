package nl.gezondheidsplein.hub.fleet;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.OrderKind;
import nl.gezondheidsplein.protocol.OrderRules;

/**
 * Brings a version of the kiosks' program to all of them, ring after ring, and halts by itself.
 *
 * <p>Each kiosk gets the order that a steward could give it, once a day until it tells that it runs
 * the version. A ring begins when the one before has run it for a day; who is silent holds nobody
 * up. Any thread of any hub may call: what two of them see at once is done by one.
 */
public final class Rollouts {
    private static final Logger LOG = System.getLogger(Rollouts.class.getName());

    /** As long as an order can last: a kiosk may be busy, and its package slow to come. */
    private static final Duration TIME_TO_LIVE = Duration.ofDays(1);

    /** With each look: what else the hub does must not wait, nor the source see all at once. */
    private static final int MOST_AT_ONCE = 50;

    private final RolloutBook book;
    private final KioskRegister register;
    private final Orders orders;
    private final Clock clock;

    public Rollouts(RolloutBook book, KioskRegister register, Orders orders, Clock clock) {
        this.book = book;
        this.register = register;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * Begins a roll-out; the first kiosks get their orders with the next {@link #look()}.
     *
     * @param arguments as of an order to update
     * @param by who, as in the audit log
     * @throws FleetException when one is under way, no kiosk is in service or the arguments are
     *     none
     */
    public Rollout begin(Map<String, String> arguments, String by) {
        OrderRules.breach(OrderKind.UPDATE, arguments).ifPresent(Rollouts::refuse);
        var rollout =
                new Rollout(
                        UUID.randomUUID().toString(),
                        String.valueOf(arguments.get("version")),
                        String.valueOf(arguments.get("sha256")),
                        clock.instant(),
                        by,
                        RolloutState.RUNNING,
                        "",
                        Rings.FIRST,
                        null);
        Map<KioskId, Integer> rings = Rings.of(inService().keySet());
        if (rings.isEmpty()) {
            throw new FleetException("Er is nog geen kiosk aangemeld. Meld er eerst een aan.");
        }
        if (!book.begin(rollout, rings)) {
            throw new FleetException("Er is al een uitrol bezig. Stop die eerst.");
        }
        return rollout;
    }

    private static void refuse(String argument) {
        throw new FleetException(
                argument.equals("version")
                        ? "Vul de versie in zoals die bij de uitgifte staat, bijvoorbeeld 1.4.2."
                        : "Vul de sha256 in zoals die bij de uitgifte staat: 64 tekens, alleen"
                                + " cijfers en de kleine letters a tot en met f.");
    }

    private Map<KioskId, KioskFacts> inService() {
        return register.all().stream()
                .filter(facts -> facts.registration().isInService())
                .collect(Collectors.toMap(KioskFacts::kiosk, Function.identity()));
    }

    /** Returns the roll-out that is under way, else the last one, and how it stands now. */
    public Optional<RolloutProgress> newest() {
        return book.newest().map(rollout -> progress(rollout, inService()));
    }

    private RolloutProgress progress(Rollout rollout, Map<KioskId, KioskFacts> fleet) {
        Instant now = clock.instant();
        return new RolloutProgress(
                rollout,
                book.kiosks(rollout.id()).stream()
                        .flatMap(
                                kept ->
                                        Stream.ofNullable(fleet.get(kept.kiosk()))
                                                .map(facts -> kiosk(rollout, facts, kept, now)))
                        .toList());
    }

    private static RolloutProgress.Kiosk kiosk(
            Rollout rollout, KioskFacts facts, RolloutKiosk kept, Instant now) {
        return new RolloutProgress.Kiosk(
                facts, kept, new RolloutJudgement(rollout, facts, kept, now).stand());
    }

    /** Whether a roll-out waits for a person. */
    public boolean isHalted() {
        return book.newest().filter(found -> found.state() == RolloutState.HALTED).isPresent();
    }

    /** Carries the roll-out that is under way on by one step; cheap when there is none. */
    public void look() {
        book.newest()
                .filter(rollout -> rollout.state().isUnderWay())
                .ifPresent(rollout -> look(rollout, inService()));
    }

    private void look(Rollout rollout, Map<KioskId, KioskFacts> fleet) {
        letJoin(rollout, fleet);
        progress(rollout, fleet).kiosks().forEach(kiosk -> note(rollout, kiosk));
        if (rollout.state() == RolloutState.RUNNING) {
            carryOn(progress(rollout, fleet));
        }
    }

    /** Who came into service meanwhile comes last. */
    private void letJoin(Rollout rollout, Map<KioskId, KioskFacts> fleet) {
        List<KioskId> known = book.kiosks(rollout.id()).stream().map(RolloutKiosk::kiosk).toList();
        fleet.keySet().stream()
                .filter(kiosk -> !known.contains(kiosk))
                .forEach(kiosk -> book.join(rollout.id(), kiosk, Rings.LAST));
    }

    private void note(Rollout rollout, RolloutProgress.Kiosk kiosk) {
        RolloutJudgement judgement = judgement(rollout, kiosk);
        KioskId id = kiosk.facts().kiosk();
        if (judgement.beginsToRun()) {
            book.runs(rollout.id(), id, clock.instant());
        } else {
            judgement.newFailure().ifPresent(failure -> book.failed(rollout.id(), id, failure));
        }
    }

    private RolloutJudgement judgement(Rollout rollout, RolloutProgress.Kiosk kiosk) {
        return new RolloutJudgement(rollout, kiosk.facts(), kiosk.kept(), clock.instant());
    }

    private void carryOn(RolloutProgress progress) {
        Rollout rollout = progress.rollout();
        Optional<String> reason = progress.reasonToHalt();
        if (reason.isPresent()) {
            if (book.halt(rollout.id(), reason.get())) {
                LOG.log(
                        Level.WARNING,
                        "The roll-out of version {0} halted itself; a person must look.",
                        rollout.version());
            }
        } else if (progress.isDone()) {
            book.end(rollout.id(), RolloutState.DONE, clock.instant());
        } else {
            widen(progress);
            order(progress);
        }
    }

    /** Whoever comes in by this gets the order with the next look. */
    private void widen(RolloutProgress progress) {
        Rollout rollout = progress.rollout();
        if (progress.isNextRingDue()) {
            book.widen(rollout.id(), rollout.ring());
        } else if (progress.needsStandIn()) {
            progress.of(RolloutStand.NEXT).stream()
                    .filter(kiosk -> judgement(rollout, kiosk).isHeard())
                    .findFirst()
                    .ifPresent(
                            kiosk ->
                                    book.move(rollout.id(), kiosk.facts().kiosk(), rollout.ring()));
        }
    }

    private void order(RolloutProgress progress) {
        Rollout rollout = progress.rollout();
        progress.kiosks().stream()
                .filter(kiosk -> judgement(rollout, kiosk).isDue())
                .limit(MOST_AT_ONCE)
                .filter(kiosk -> book.claim(rollout.id(), kiosk.kept(), clock.instant()))
                .forEach(kiosk -> order(rollout, kiosk.facts().kiosk()));
    }

    private void order(Rollout rollout, KioskId kiosk) {
        var request =
                new Orders.Request(
                        OrderKind.UPDATE,
                        Map.of("version", rollout.version(), "sha256", rollout.sha256()),
                        TIME_TO_LIVE,
                        rollout.begunBy());
        try {
            GivenOrder given = orders.give(kiosk, request);
            book.ordered(rollout.id(), kiosk, given.order().id());
        } catch (FleetException e) {
            LOG.log(Level.WARNING, kiosk.value() + " takes no order now; again tomorrow.", e);
        }
    }

    /**
     * Lets a roll-out that halted go on.
     *
     * @param again whether the kiosks that failed are asked anew, since the cause is gone; else it
     *     goes on without them
     * @throws FleetException when this one did not halt
     */
    public void resume(String rollout, boolean again) {
        if (!book.resume(rollout, again)) {
            throw new FleetException("Deze uitrol staat niet stil. Kijk eerst hoe het nu staat.");
        }
    }

    /**
     * Ends a roll-out; what waits on kiosks for the night is installed all the same.
     *
     * @throws FleetException when this one is over
     */
    public void end(String rollout) {
        if (!book.end(rollout, RolloutState.ENDED, clock.instant())) {
            throw new FleetException("Deze uitrol is al voorbij. Kijk eerst hoe het nu staat.");
        }
    }
}
