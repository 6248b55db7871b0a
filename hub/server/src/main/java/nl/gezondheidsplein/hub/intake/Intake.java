package nl.gezondheidsplein.hub.intake;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.gezondheidsplein.hub.fleet.FleetLog;
import nl.gezondheidsplein.hub.results.Booking;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Live;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Reply;

/**
 * Takes in what kiosks say, one message after the other on its own thread, several windows per
 * transaction when several wait.
 *
 * <p>A message is acknowledged only after what follows from it is committed. While the database
 * can't be written, the messages in hand are tried again, and the broker and the kiosks keep the
 * rest.
 */
public final class Intake implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Intake.class.getName());

    /**
     * More than the broker sends without an acknowledgement, so that only vitals can ever find the
     * queue full.
     */
    public static final int QUEUE_CAPACITY = 2_000;

    private static final int MOST_PER_TRANSACTION = 256;
    private static final long IDLE_MILLIS = 500;
    private static final long SHORTEST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    /** How often a window is tried alone before it is set apart. */
    private static final int ATTEMPTS_ALONE = 3;

    private final Clerk clerk;
    private final FleetLog fleet;
    private final ReceiptSender sender;
    private final BirthListener births;
    private final BiConsumer<KioskId, Reply> replies;
    private final BiConsumer<KioskId, Live> live;
    private final Clock clock;
    private final BlockingQueue<Delivery> queue = new ArrayBlockingQueue<>(QUEUE_CAPACITY);
    private final Thread thread;

    /** Guarded by this object's monitor, which is never held during I/O. */
    private long rounds;

    /**
     * What the intake works with.
     *
     * @param replies notes what a kiosk says of an order
     * @param live notes what a kiosk says of a running event
     */
    public record Parts(
            IntakeStore store,
            Booking booking,
            Supplier<ItemCatalogue> catalogue,
            FleetLog fleet,
            ReceiptSender sender,
            BirthListener births,
            BiConsumer<KioskId, Reply> replies,
            BiConsumer<KioskId, Live> live) {}

    public Intake(Parts parts, Clock clock) {
        this.clerk = new Clerk(parts.store(), parts.booking(), parts.catalogue());
        this.fleet = parts.fleet();
        this.sender = parts.sender();
        this.births = parts.births();
        this.replies = parts.replies();
        this.live = parts.live();
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("intake").unstarted(this::run);
    }

    /** Starts the thread that takes messages in. */
    public void start() {
        thread.start();
    }

    /**
     * Hands a message over; never blocks.
     *
     * @return false when there is no room: the message was not taken and must stay unacknowledged
     */
    public boolean offer(Delivery delivery) {
        return queue.offer(delivery);
    }

    /** Stops after the transaction under way. What is left over was never acknowledged. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                take();
            }
        } catch (InterruptedException e) {
            LOG.log(Level.DEBUG, "The intake stops.");
        }
    }

    /**
     * Waits until the thread that takes in has come round once more, be it to find the database
     * away still. Any thread may call.
     */
    public synchronized void awaitRound() throws InterruptedException {
        long before = rounds;
        while (rounds == before) {
            wait();
        }
    }

    private synchronized void comeRound() {
        rounds++;
        notifyAll();
    }

    private void take() throws InterruptedException {
        comeRound();
        Delivery first = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        List<Delivery> windows = new ArrayList<>();
        if (first != null) {
            List<Delivery> waiting = new ArrayList<>(List.of(first));
            queue.drainTo(waiting, MOST_PER_TRANSACTION - 1);
            for (Delivery delivery : waiting) {
                if (isNumbered(delivery)) {
                    windows.add(delivery);
                } else {
                    // A birth tells the numbers as they were before the windows behind it.
                    settle(windows);
                    windows.clear();
                    note(delivery);
                }
            }
        }
        settle(windows);
        if (queue.isEmpty()) {
            persist(() -> tell(clerk.countHeld(clock.instant())));
        }
    }

    private static boolean isNumbered(Delivery delivery) {
        return delivery.address().channel() == Channel.TALLY
                || delivery.address().channel() == Channel.VOICE;
    }

    private void settle(List<Delivery> windows) throws InterruptedException {
        if (windows.isEmpty()) {
            return;
        }
        if (!tryTo(() -> tell(clerk.settle(windows, clock.instant())))) {
            for (Delivery window : windows) {
                settleAlone(window);
            }
        }
        windows.stream()
                .map(window -> window.address().kiosk())
                .distinct()
                .forEach(kiosk -> tryTo(() -> fleet.messagesSaid(kiosk)));
        windows.forEach(Delivery::acknowledge);
    }

    /** One window that can't be stored must not keep the others from being stored. */
    private void settleAlone(Delivery window) throws InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS_ALONE; attempt++) {
            if (tryTo(() -> tell(clerk.settle(List.of(window), clock.instant())))) {
                return;
            }
            Thread.sleep(SHORTEST_PAUSE_MILLIS);
        }
        // While nothing at all can be written this fails too, and is tried until it works.
        persist(
                () -> {
                    try {
                        tell(clerk.settle(List.of(window), clock.instant()));
                    } catch (RuntimeException e) {
                        tell(clerk.setApart(window, "not-storable", clock.instant()));
                    }
                });
    }

    private void note(Delivery delivery) throws InterruptedException {
        KioskId kiosk = delivery.address().kiosk();
        try {
            switch (delivery.address().channel()) {
                case STATE -> {
                    var state = MessageCodec.decodeState(delivery.payload());
                    persist(
                            () -> {
                                if (fleet.stateSaid(kiosk, state, delivery.isRetained())) {
                                    welcome(kiosk);
                                }
                            });
                }
                case VITALS -> {
                    var vitals = MessageCodec.decodeVitals(delivery.payload());
                    tryTo(() -> fleet.vitalsSaid(kiosk, vitals));
                }
                case REPLY -> {
                    var reply = MessageCodec.decodeReply(delivery.payload());
                    persist(() -> replies.accept(kiosk, reply));
                }
                case LIVE -> {
                    var said = MessageCodec.decodeLive(delivery.payload());
                    tryTo(() -> live.accept(kiosk, said));
                }
                case TALLY, VOICE, RECEIPT, ORDER, PACK ->
                        LOG.log(
                                Level.WARNING,
                                "Ignored a message of {0} on {1}: nothing here reads it.",
                                kiosk,
                                delivery.address().channel().path());
            }
        } catch (MalformedMessageException e) {
            LOG.log(
                    Level.WARNING,
                    "Ignored a message of {0} on {1}: {2}; what was known of the kiosk stays.",
                    kiosk,
                    delivery.address().channel().path(),
                    e.reason().id());
        }
        delivery.acknowledge();
    }

    private void welcome(KioskId kiosk) {
        clerk.receipt(kiosk, clock.instant()).ifPresent(receipt -> sender.send(kiosk, receipt));
        births.born(kiosk);
    }

    private void tell(Clerk.Outcome outcome) {
        outcome.remarks().forEach(remark -> LOG.log(Level.WARNING, remark));
        outcome.receipts().forEach(sender::send);
    }

    /** Does something once; a failure is logged and only delays what follows from it. */
    private static boolean tryTo(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The database refused what a message asked for; nothing was acknowledged.",
                    e);
            return false;
        }
    }

    /** Does something until it works: the database is full or away, and will be back. */
    private void persist(Runnable work) throws InterruptedException {
        long pause = SHORTEST_PAUSE_MILLIS;
        while (!tryTo(work)) {
            comeRound();
            Thread.sleep(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
    }

    /** Repeats every receipt: the broker may have lost those it held. Any thread may call. */
    public void repeatReceipts(List<KioskId> kiosks) {
        for (KioskId kiosk : kiosks) {
            tryTo(
                    () ->
                            clerk.receipt(kiosk, clock.instant())
                                    .ifPresent(receipt -> sender.send(kiosk, receipt)));
        }
    }
}
