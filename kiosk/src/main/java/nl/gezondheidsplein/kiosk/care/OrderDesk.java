package nl.gezondheidsplein.kiosk.care;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Order;
import nl.gezondheidsplein.protocol.OrderKind;
import nl.gezondheidsplein.protocol.OrderRules;
import nl.gezondheidsplein.protocol.Outcome;
import nl.gezondheidsplein.protocol.Reply;
import org.jspecify.annotations.Nullable;

/**
 * Takes orders, carries each out once and tells the hub. What a resident would notice waits until
 * nobody is in a visit, or expires. Runs on a thread named {@code orders}.
 */
public final class OrderDesk implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(OrderDesk.class.getName());

    /** How often the check-in of an event is looked at that shall end between two parties. */
    private static final Duration GLANCE = Duration.ofMillis(500);

    /**
     * What is done tells that nobody was in a visit then; so rarely that nobody can tell from it
     * when a visit began or ended.
     */
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private static final int MOST_WAITING = 16;

    private final OrderMemory memory;
    private final OrderActs acts;
    private final RestingScreen screen;
    private final Consumer<Reply> hub;
    private final Times times;
    private final BlockingQueue<byte[]> arrived = new LinkedBlockingQueue<>();
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private final Thread thread;

    // for the orders thread
    private Instant nextLook = Instant.MIN;

    private record Waiting(Order order, Instant until) {}

    /**
     * What lateness is measured by.
     *
     * @param isWallTrusted whether the wall clock is right; else the broker's own expiry is all
     *     there is, and what waits here is measured by the steady time
     */
    public record Times(Clock wall, BooleanSupplier isWallTrusted, InstantSource steady) {}

    /**
     * Makes a desk that is not open yet.
     *
     * @param memory the file of what was done before
     * @param hub takes a reply; one that it loses is asked for again by the hub
     */
    public OrderDesk(
            Path memory, OrderActs acts, RestingScreen screen, Consumer<Reply> hub, Times times) {
        this.memory = new OrderMemory(memory);
        this.acts = acts;
        this.screen = screen;
        this.hub = hub;
        this.times = times;
        this.thread = Thread.ofPlatform().name("orders").daemon().unstarted(this::run);
    }

    /** Opens the desk; returns at once. */
    public void start() {
        thread.start();
    }

    /** The hub gave an order. Returns at once; safe from every thread. */
    public void arrived(byte[] order) {
        arrived.add(order);
    }

    private void run() {
        try {
            while (true) {
                byte[] next =
                        waiting.isEmpty()
                                ? arrived.take()
                                : arrived.poll(untilNext().toMillis(), TimeUnit.MILLISECONDS);
                careful(next);
            }
        } catch (InterruptedException e) {
            LOG.log(System.Logger.Level.DEBUG, "orders end with the program", e);
        }
    }

    /** How long nothing can be done of what waits, unless something arrives. */
    private Duration untilNext() {
        Instant now = times.steady().instant();
        Instant next = nextLook;
        for (Waiting one : waiting.values()) {
            Instant due = acts.endsAnEvent(one.order()) ? now.plus(GLANCE) : one.until();
            next = due.isBefore(next) ? due : next;
        }
        // A millisecond more: less would be rounded to none.
        return next.isAfter(now) ? Duration.between(now, next).plusMillis(1) : Duration.ZERO;
    }

    private void careful(byte @Nullable [] next) {
        try {
            if (next != null) {
                take(next);
            }
            look();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "an order failed; the next one is taken", e);
        }
    }

    /** Takes one order in. */
    void take(byte[] bytes) {
        Order order;
        try {
            order = MessageCodec.decodeOrder(bytes);
        } catch (MalformedMessageException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "an order cannot be read; the hub hears nothing",
                    e);
            return;
        }
        Optional<Reply> before = memory.of(order.id());
        if (before.isPresent()) {
            hub.accept(before.get());
        } else if (waiting.containsKey(order.id())) {
            hub.accept(new Reply(order.id(), Outcome.ACCEPTED, ""));
        } else {
            judge(order);
        }
    }

    private void judge(Order order) {
        Optional<String> breach = OrderRules.breach(order.kind(), order.arguments());
        if (breach.isPresent()) {
            end(order, Effect.refused("Dit gegeven klopt niet: " + breach.get()));
        } else if (isLate(order)) {
            end(order, expired());
        } else if (isNoticed(order) && !isSeenResting(order)) {
            await(order);
        } else {
            carryOut(order);
        }
    }

    /**
     * Looks at the screen, unless it did so a moment ago. The end of an event waits for no other
     * look: what it tells is that no party stood there, and parties are counted in public.
     */
    private boolean isSeenResting(Order order) {
        return acts.endsAnEvent(order) ? screen.isResting() : isSeenResting();
    }

    private boolean isSeenResting() {
        Instant now = times.steady().instant();
        if (nextLook.isAfter(now)) {
            return false;
        }
        nextLook = now.plus(BETWEEN_LOOKS);
        return screen.isResting();
    }

    private void await(Order order) {
        if (waiting.size() >= MOST_WAITING) {
            end(order, Effect.refused("Er wachten al te veel opdrachten."));
            return;
        }
        Duration rest =
                times.isWallTrusted().getAsBoolean()
                        ? Duration.between(times.wall().instant(), order.expiresAt())
                        : order.timeToLive();
        waiting.put(order.id(), new Waiting(order, times.steady().instant().plus(rest)));
        hub.accept(new Reply(order.id(), Outcome.ACCEPTED, ""));
    }

    private boolean isLate(Order order) {
        return times.isWallTrusted().getAsBoolean()
                && !order.expiresAt().isAfter(times.wall().instant());
    }

    private static Effect expired() {
        return new Effect(Outcome.EXPIRED, "De tijd was om voordat het kon.", () -> {});
    }

    /** Whether a resident would notice it. */
    private boolean isNoticed(Order order) {
        return switch (order.kind()) {
            case RESTART_APP, REBOOT, RELOAD_PACK, SCREENSHOT, BRIGHTNESS, VOLUME, UPDATE -> true;
            case EVENT_MODE -> !acts.isAsOrdered(order);
            case MESSAGE, RENEW_CERTIFICATE, LOG_TAIL -> false;
        };
    }

    private static boolean isRestart(OrderKind kind) {
        return kind == OrderKind.RESTART_APP || kind == OrderKind.REBOOT;
    }

    /** Does what can be done now of what waits. */
    void look() {
        Instant now = times.steady().instant();
        for (Waiting one : new ArrayList<>(waiting.values())) {
            if (!one.until().isAfter(now)) {
                end(one.order(), expired());
            } else if (acts.endsAnEvent(one.order()) && screen.isResting()) {
                carryOut(one.order());
            }
        }
        if (!waiting.isEmpty() && isSeenResting()) {
            List.copyOf(waiting.values()).forEach(one -> carryOut(one.order()));
        }
    }

    private void carryOut(Order order) {
        Effect effect;
        try {
            effect = acts.carryOut(order);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "an order failed", e);
            effect = Effect.failed("Er ging iets mis. Het staat in het logboek.");
        }
        if (effect.outcome() != Outcome.ACCEPTED) {
            end(order, effect);
        } else if (!waiting.containsKey(order.id())) {
            // It is looked at again with the next look at the screen.
            await(order);
        }
    }

    /** Keeps the outcome, tells it, and only then does what nothing could be told after. */
    private void end(Order order, Effect effect) {
        waiting.remove(order.id());
        Reply reply = new Reply(order.id(), effect.outcome(), effect.detail());
        boolean isKept = memory.keep(reply);
        LOG.log(
                System.Logger.Level.INFO,
                "order {0} of the hub: {1}",
                order.kind().id(),
                effect.outcome().id());
        if (!isKept && isRestart(order.kind()) && effect.outcome() == Outcome.DONE) {
            // It would be done again after the start, and again.
            hub.accept(
                    new Reply(
                            order.id(),
                            Outcome.FAILED,
                            "De kiosk kan de opdracht niet onthouden."));
            return;
        }
        hub.accept(reply);
        effect.afterwards().run();
    }

    /** Closes the desk; what waits is asked for again by the hub. */
    @Override
    public void close() {
        thread.interrupt();
    }
}
