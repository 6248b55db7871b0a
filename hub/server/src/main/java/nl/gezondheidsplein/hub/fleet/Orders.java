package nl.gezondheidsplein.hub.fleet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.Order;
import nl.gezondheidsplein.protocol.OrderKind;
import nl.gezondheidsplein.protocol.OrderRules;
import nl.gezondheidsplein.protocol.Reply;

/**
 * What stewards ask of kiosks from afar.
 *
 * <p>Any thread may call. An order is committed before it is sent, so it is sent again until the
 * kiosk answers or its time is over; kiosks carry each out once.
 */
public final class Orders {
    /** How many of a kiosk's orders are shown. */
    public static final int SHOWN = 20;

    /** More at once means that something is wrong with the kiosk, or with who gives them. */
    private static final int MOST_OPEN = 10;

    private final OrderBook book;
    private final KioskRegister register;
    private final OrderSender sender;
    private final Clock clock;

    public Orders(OrderBook book, KioskRegister register, OrderSender sender, Clock clock) {
        this.book = book;
        this.register = register;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * What somebody asks.
     *
     * @param by who, as in the audit log
     */
    public record Request(
            OrderKind kind, Map<String, String> arguments, Duration timeToLive, String by) {}

    /**
     * Gives an order.
     *
     * @throws FleetException when the order is none, or this kiosk can't have one
     */
    public GivenOrder give(KioskId kiosk, Request request) {
        Instant now = clock.instant();
        requireService(kiosk);
        var given =
                new GivenOrder(
                        kiosk, order(request, now), request.by(), OrderState.WAITING, "", null);
        if (openOf(kiosk, now).size() >= MOST_OPEN) {
            throw new FleetException(
                    "Er wachten al "
                            + MOST_OPEN
                            + " opdrachten op deze kiosk. Wacht die eerst af.");
        }
        book.add(given);
        send(given, now);
        return given;
    }

    private void requireService(KioskId kiosk) {
        boolean isInService =
                register.find(kiosk)
                        .map(KioskFacts::registration)
                        .filter(KioskFacts.Registration::isInService)
                        .isPresent();
        if (!isInService) {
            throw new FleetException(
                    "Deze kiosk is niet aangemeld of niet meer in dienst en neemt geen opdrachten"
                            + " aan.");
        }
    }

    private static Order order(Request request, Instant now) {
        Optional<String> breach = OrderRules.breach(request.kind(), request.arguments());
        if (breach.isPresent()) {
            throw new FleetException(
                    "Het gegeven "
                            + breach.get()
                            + " ontbreekt of klopt niet bij de opdracht "
                            + request.kind().id()
                            + ".");
        }
        try {
            return new Order(
                    UUID.randomUUID().toString(),
                    request.kind(),
                    new TreeMap<>(request.arguments()),
                    now,
                    request.timeToLive());
        } catch (MalformedMessageException e) {
            throw new FleetException("Een opdracht geldt 10 minuten tot 24 uur.");
        }
    }

    private List<GivenOrder> openOf(KioskId kiosk, Instant now) {
        return book.open(now).stream().filter(order -> order.kiosk().equals(kiosk)).toList();
    }

    private void send(GivenOrder given, Instant now) {
        sender.send(given.kiosk(), given.order(), Duration.between(now, given.order().expiresAt()));
    }

    /** Sends a kiosk's open orders anew: it came online and may have lost what was sent before. */
    public void sendOpen(KioskId kiosk) {
        Instant now = clock.instant();
        openOf(kiosk, now).forEach(order -> send(order, now));
    }

    /** Sends all open orders anew: the broker may have lost those it held. */
    public void sendOpen() {
        Instant now = clock.instant();
        book.open(now).forEach(order -> send(order, now));
    }

    /** Notes what a kiosk said of an order; a reply to an order of another kiosk means nothing. */
    public void answered(KioskId kiosk, Reply reply) {
        book.answer(
                kiosk,
                reply.order(),
                new OrderBook.Answer(
                        OrderState.of(reply.outcome()), reply.detail(), clock.instant()));
    }

    /** Returns an order of this kiosk as it stands now. */
    public Optional<GivenOrder> find(KioskId kiosk, String id) {
        return book.find(kiosk, id).map(order -> order.at(clock.instant()));
    }

    /** Returns the newest orders of this kiosk as they stand now, newest first. */
    public List<GivenOrder> newest(KioskId kiosk) {
        Instant now = clock.instant();
        return book.newest(kiosk, SHOWN).stream().map(order -> order.at(now)).toList();
    }
}
