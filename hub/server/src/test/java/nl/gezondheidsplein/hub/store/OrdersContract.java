package nl.gezondheidsplein.hub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.hub.accounts.SettableClock;
import nl.gezondheidsplein.hub.fleet.FleetException;
import nl.gezondheidsplein.hub.fleet.GivenOrder;
import nl.gezondheidsplein.hub.fleet.KioskRegister;
import nl.gezondheidsplein.hub.fleet.NewKiosk;
import nl.gezondheidsplein.hub.fleet.OrderState;
import nl.gezondheidsplein.hub.fleet.Orders;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.OrderKind;
import nl.gezondheidsplein.protocol.Outcome;
import nl.gezondheidsplein.protocol.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the hub promises of orders, on every database. */
abstract class OrdersContract extends DatabaseTest {
    private static final KioskId KIOSK = new KioskId("k-aaaaaaaaaa");
    private static final KioskId OTHER = new KioskId("k-bbbbbbbbbb");
    private static final Duration HOUR = Duration.ofHours(1);

    private final SettableClock clock = new SettableClock();
    private final JdbcKioskRegister register = new JdbcKioskRegister(database());
    private final List<String> sent = new ArrayList<>();
    private final Orders orders =
            new Orders(
                    new JdbcOrderBook(database()),
                    register,
                    (kiosk, order, rest) -> sent.add(order.id() + " " + rest.toMinutes()),
                    clock);

    @BeforeEach
    void enrolTwoKiosks() {
        DemoAreas.putInto(new JdbcAreaRegister(database()));
        enrol(KIOSK);
        enrol(OTHER);
    }

    private void enrol(KioskId kiosk) {
        Instant now = clock.instant();
        String claim = "claim of " + kiosk.value();
        register.add(
                kiosk,
                new NewKiosk("De Luyk", DemoAreas.DE_LUYK, null, true),
                now,
                new KioskRegister.Claim(claim, now.plus(HOUR)));
        register.redeem(
                claim,
                new KioskRegister.Enrolment(
                        now, "f".repeat(64), "123 456", "abc", now.plus(Duration.ofDays(90))));
    }

    private GivenOrder give(OrderKind kind) {
        return orders.give(KIOSK, new Orders.Request(kind, Map.of(), HOUR, "wim"));
    }

    private void answer(KioskId kiosk, GivenOrder given, Outcome outcome, String detail) {
        orders.answered(kiosk, new Reply(given.order().id(), outcome, detail));
    }

    private GivenOrder now(GivenOrder given) {
        return orders.find(KIOSK, given.order().id()).orElseThrow();
    }

    @Test
    void sendsAnOrderOnceItIsStored() {
        GivenOrder given = give(OrderKind.REBOOT);

        assertThat(sent).containsExactly(given.order().id() + " 60");
        assertThat(now(given)).isEqualTo(given);
        assertThat(given.state()).isEqualTo(OrderState.WAITING);
    }

    @Test
    void keepsAFinalWordWhateverComesAfterIt() {
        GivenOrder given = give(OrderKind.REBOOT);
        answer(KIOSK, given, Outcome.ACCEPTED, "");
        assertThat(now(given).state()).isEqualTo(OrderState.DELIVERED);

        answer(KIOSK, given, Outcome.DONE, "restarted");
        answer(KIOSK, given, Outcome.ACCEPTED, "");

        assertThat(now(given).state()).isEqualTo(OrderState.DONE);
        assertThat(now(given).detail()).isEqualTo("restarted");
        assertThat(now(given).answeredAt()).isEqualTo(clock.instant());
    }

    @Test
    void letsNoKioskAnswerForAnother() {
        GivenOrder given = give(OrderKind.REBOOT);

        answer(OTHER, given, Outcome.DONE, "");

        assertThat(now(given).state()).isEqualTo(OrderState.WAITING);
        assertThat(orders.find(OTHER, given.order().id())).isEmpty();
    }

    @Test
    void sendsWhatHasNoFinalWordAnewWithTheTimeThatIsLeft() {
        GivenOrder waiting = give(OrderKind.REBOOT);
        GivenOrder delivered = give(OrderKind.SCREENSHOT);
        answer(KIOSK, delivered, Outcome.ACCEPTED, "");
        answer(KIOSK, give(OrderKind.LOG_TAIL), Outcome.DONE, "");
        clock.forward(Duration.ofMinutes(20));
        sent.clear();

        orders.sendOpen(KIOSK);
        orders.sendOpen(OTHER);

        assertThat(sent)
                .containsExactlyInAnyOrder(
                        waiting.order().id() + " 40", delivered.order().id() + " 40");
    }

    @Test
    void endsAnOrderWhoseTimeIsOver() {
        GivenOrder given = give(OrderKind.REBOOT);
        clock.forward(HOUR);
        sent.clear();

        orders.sendOpen();

        assertThat(sent).isEmpty();
        assertThat(now(given).state()).isEqualTo(OrderState.EXPIRED);
        assertThat(orders.newest(KIOSK))
                .extracting(GivenOrder::state)
                .containsExactly(OrderState.EXPIRED);
    }

    @Test
    void takesOnlyOrdersOfTheClosedListWithTheirArguments() {
        assertThatThrownBy(() -> give(OrderKind.BRIGHTNESS)).isInstanceOf(FleetException.class);
        assertThatThrownBy(
                        () ->
                                orders.give(
                                        KIOSK,
                                        new Orders.Request(
                                                OrderKind.REBOOT,
                                                Map.of("now", "yes"),
                                                HOUR,
                                                "wim")))
                .isInstanceOf(FleetException.class);
        assertThatThrownBy(
                        () ->
                                orders.give(
                                        KIOSK,
                                        new Orders.Request(
                                                OrderKind.REBOOT,
                                                Map.of(),
                                                Duration.ofMinutes(9),
                                                "wim")))
                .isInstanceOf(FleetException.class);
        assertThat(sent).isEmpty();
    }

    @Test
    void givesNoOrderToWhoNobodyKnows() {
        assertThatThrownBy(
                        () ->
                                orders.give(
                                        new KioskId("k-cccccccccc"),
                                        new Orders.Request(
                                                OrderKind.REBOOT, Map.of(), HOUR, "wim")))
                .isInstanceOf(FleetException.class);
    }

    @Test
    void boundsHowManyOrdersWaitForOneKiosk() {
        for (int i = 0; i < 10; i++) {
            give(OrderKind.LOG_TAIL);
        }

        assertThatThrownBy(() -> give(OrderKind.LOG_TAIL)).isInstanceOf(FleetException.class);
    }
}
