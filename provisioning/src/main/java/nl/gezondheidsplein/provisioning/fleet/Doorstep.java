package nl.gezondheidsplein.provisioning.fleet;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Guide;
import nl.gezondheidsplein.kiosk.visit.IdleRule;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Thanks;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.kiosk.visit.VisitListener;

/**
 * Residents who come to one kiosk, use it and go, one after the other, each through the kiosk's own
 * visit. One thread.
 */
public final class Doorstep {

    private final Counter counter;
    private final Runnable thanked;
    private final Pause pause;
    private final Tempo tempo;
    private final Errands errands;
    private final RandomGenerator random;
    private final Residents residents;
    private final Optional<Errand> onlyErrand;
    private final Visit visit;

    /** What counts is handed to this; returns only when it is safely counted. */
    public interface Counter {
        void count(Contribution contribution, Pace pace);

        void record(VisitEnd end);
    }

    /**
     * What a kiosk without a screen needs to be visited.
     *
     * @param time a steady time in which the pauses go by
     * @param thanked called when a screen would paint its thanks
     * @param content what it shows
     */
    public record Kiosk(
            Counter counter,
            InstantSource time,
            Pause pause,
            Runnable thanked,
            Supplier<Pack> content) {}

    public Doorstep(Kiosk kiosk, Tempo tempo, RandomGenerator random) {
        this(kiosk, tempo, random, Optional.empty());
    }

    /** As the other, but everybody comes for this errand. */
    Doorstep(Kiosk kiosk, Tempo tempo, RandomGenerator random, Optional<Errand> onlyErrand) {
        this.counter = kiosk.counter();
        this.thanked = kiosk.thanked();
        this.pause = kiosk.pause();
        this.tempo = tempo;
        this.random = random;
        this.residents = new Residents(random);
        this.onlyErrand = onlyErrand;
        this.visit =
                new Visit(
                        kiosk.time(),
                        IdleRule.STANDARD,
                        () -> Guide.of(kiosk.content().get()),
                        new Counting());
        this.errands = new Errands(visit, kiosk, tempo, random);
    }

    /** Lets residents come until told to stop; the one who is there finishes. */
    public void open(AtomicBoolean isOpen) throws InterruptedException {
        while (isOpen.get()) {
            pause.of(tempo.untilNext(random));
            Resident next = residents.next();
            receive(onlyErrand.map(next::comingFor).orElse(next));
        }
    }

    /** One whole visit. */
    void receive(Resident resident) throws InterruptedException {
        visit.begin();
        pause.of(tempo.perAct());
        visit.choose(resident.language());
        if (resident.looksAtToday()) {
            pause.of(tempo.perAct());
            visit.open(Screen.AGENDA);
            pause.of(tempo.perAct());
            visit.back();
        }
        pause.of(tempo.perAct());
        errands.run(resident);
        pause.of(tempo.perAct());
        visit.stop();
    }

    /** Counts at once, on the resident's own thread: there is no screen that must not wait. */
    private final class Counting implements VisitListener {
        private boolean isThanksDue;

        @Override
        public void changed() {
            boolean isStored =
                    visit.givenHere()
                            .flatMap(given -> visit.thanks(given.about()))
                            .filter(Thanks.STORED::equals)
                            .isPresent();
            if (isThanksDue && isStored) {
                isThanksDue = false;
                thanked.run();
            }
        }

        @Override
        public void contributed(long ticket, Contribution contribution, Pace pace) {
            counter.count(contribution, pace);
            // A wish counts without a word of thanks.
            isThanksDue = !(contribution instanceof Contribution.Wished);
            visit.stored(ticket, true);
        }

        @Override
        public void ended(VisitEnd end) {
            counter.record(end);
        }
    }
}
