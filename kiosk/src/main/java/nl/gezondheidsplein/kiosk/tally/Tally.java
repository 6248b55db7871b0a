package nl.gezondheidsplein.kiosk.tally;

import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.gezondheidsplein.kiosk.outbox.CounterStore;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.protocol.MalformedMessageException;

/**
 * Turns visits into counts and counts into sealed windows. A visit is one transaction and is then
 * forgotten; a crash at any moment leaves it counted or not counted, never half. Safe from several
 * threads; waits for the disk.
 */
public final class Tally {
    private static final System.Logger LOG = System.getLogger(Tally.class.getName());

    private final CounterStore store;
    private final Supplier<ShownContent> shown;
    private final TallyClock clock;
    private final Sealing sealing;

    /**
     * @param boot id of this start of the program, {@code [A-Za-z0-9-]{1,36}}
     */
    public Tally(CounterStore store, Supplier<ShownContent> shown, TallyClock clock, String boot) {
        this.store = store;
        this.shown = shown;
        this.clock = clock;
        this.sealing = new Sealing(clock.grid(), boot);
    }

    /**
     * Counts one contribution and returns after the commit: only then may the kiosk say thanks.
     *
     * @param covenant label of the covenant that was shown in the visit, which another pack may
     *     have replaced since
     * @throws nl.gezondheidsplein.kiosk.outbox.OutboxUnusableException when it could not be counted
     */
    public void count(Contribution contribution, Pace pace, String covenant) {
        commit(covenant, counting -> counting.count(contribution, pace));
    }

    /**
     * Counts the use of one visit and returns after the commit.
     *
     * @param covenant as for {@link #count}
     * @throws nl.gezondheidsplein.kiosk.outbox.OutboxUnusableException when it could not be counted
     */
    public void record(VisitEnd end, String covenant) {
        commit(covenant, counting -> counting.record(end));
    }

    private void commit(String covenant, Consumer<Counting> work) {
        ShownContent content = shown.get();
        ClockReading now = clock.read();
        try {
            store.inOneTransaction(
                    book -> {
                        sealing.sealEnded(book, content, now);
                        work.accept(new Counting(book, content.items(), covenant, now));
                        return true;
                    });
        } catch (MalformedMessageException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "a window could not be sealed; what came counts, the window waits",
                    e);
            store.inOneTransaction(
                    book -> {
                        work.accept(new Counting(book, content.items(), covenant, now));
                        return true;
                    });
        }
    }

    /**
     * Freezes the ideas and stories that were given since the last time, to travel now: to be
     * called in the night, at the hour at which everything travels.
     */
    public void sealVoices() {
        ShownContent content = shown.get();
        ClockReading now = clock.read();
        store.inOneTransaction(
                book -> {
                    sealing.sealVoices(book, content, now);
                    return true;
                });
    }

    /** Seals the windows that are over; to be called often, does nothing most of the time. */
    public void sealEnded() {
        ShownContent content = shown.get();
        ClockReading now = clock.read();
        store.inOneTransaction(
                book -> {
                    sealing.sealEnded(book, content, now);
                    return true;
                });
    }
}
