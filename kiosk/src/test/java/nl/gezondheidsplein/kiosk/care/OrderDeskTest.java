package nl.gezondheidsplein.kiosk.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.gezondheidsplein.kiosk.hardware.SlipPrinter;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Order;
import nl.gezondheidsplein.protocol.OrderKind;
import nl.gezondheidsplein.protocol.Outcome;
import nl.gezondheidsplein.protocol.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OrderDeskTest {
    private static final Instant START = Instant.parse("2026-11-25T10:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir private Path dataDir;

    private final List<Reply> replies = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private Instant now = START;
    private boolean isResting = true;
    private String eventOn = "";
    private boolean isClockTrusted = true;

    private final RestingScreen screen =
            new RestingScreen() {
                @Override
                public boolean isResting() {
                    return isResting;
                }

                @Override
                public Optional<byte[]> picture(int mostBytes) {
                    return isResting ? Optional.of(new byte[] {1, 2, 3}) : Optional.empty();
                }
            };

    private final OrderActs.HubErrands hub =
            new OrderActs.HubErrands() {
                @Override
                public Effect reloadPack() {
                    done.add("reload");
                    return Effect.done("");
                }

                @Override
                public boolean isOn(String event) {
                    return event.equals(eventOn);
                }

                @Override
                public Effect eventMode(String event, boolean toOn) {
                    eventOn = toOn ? event : "";
                    done.add(event + (toOn ? " on" : " off"));
                    return Effect.done("");
                }

                @Override
                public Effect renewCertificate() {
                    done.add("renew");
                    return Effect.done("");
                }
            };

    private OrderDesk desk() {
        return desk(Device.none());
    }

    private OrderDesk desk(Device device) {
        return new OrderDesk(
                dataDir.resolve("orders"),
                new OrderActs(
                        new Housing(
                                ScreenHealth.none(),
                                screen,
                                device,
                                () -> SlipPrinter.Condition.ABSENT,
                                new LogTail(),
                                Optional.of(() -> done.add("restart"))),
                        notice(),
                        hub,
                        () -> now),
                screen,
                replies::add,
                new OrderDesk.Times(
                        Clock.fixed(START, ZoneOffset.UTC), () -> isClockTrusted, () -> now));
    }

    private Notice notice() {
        return new Notice(dataDir.resolve("notice"), () -> now);
    }

    private static byte[] order(String id, OrderKind kind, Map<String, String> arguments) {
        return order(id, kind, arguments, START);
    }

    private static byte[] order(
            String id, OrderKind kind, Map<String, String> arguments, Instant issuedAt) {
        return MessageCodec.encode(new Order(id, kind, new TreeMap<>(arguments), issuedAt, HOUR));
    }

    private static byte[] order(String id, OrderKind kind) {
        return order(id, kind, Map.of());
    }

    private List<Outcome> outcomes() {
        return replies.stream().map(Reply::outcome).toList();
    }

    @Test
    void carriesAnOrderOutOnceHoweverOftenItComes() {
        OrderDesk desk = desk();

        desk.take(order("a", OrderKind.RELOAD_PACK));
        desk.take(order("a", OrderKind.RELOAD_PACK));

        assertThat(done).containsExactly("reload");
        assertThat(outcomes()).containsExactly(Outcome.DONE, Outcome.DONE);
    }

    @Test
    void remembersOverARestartWhatItDid() {
        desk().take(order("a", OrderKind.RESTART_APP));

        desk().take(order("a", OrderKind.RESTART_APP));

        assertThat(done).containsExactly("restart");
        assertThat(outcomes()).containsExactly(Outcome.DONE, Outcome.DONE);
    }

    @Test
    void tellsThatItRestartsBeforeItDoes() {
        List<String> told = new ArrayList<>();
        OrderDesk desk =
                new OrderDesk(
                        dataDir.resolve("orders"),
                        new OrderActs(
                                new Housing(
                                        ScreenHealth.none(),
                                        screen,
                                        Device.none(),
                                        () -> SlipPrinter.Condition.ABSENT,
                                        new LogTail(),
                                        Optional.of(() -> told.add("restart"))),
                                notice(),
                                hub,
                                () -> now),
                        screen,
                        reply -> told.add("reply"),
                        new OrderDesk.Times(
                                Clock.fixed(START, ZoneOffset.UTC), () -> true, () -> now));

        desk.take(order("a", OrderKind.RESTART_APP));

        assertThat(told).containsExactly("reply", "restart");
    }

    @Test
    void waitsForTheEndOfAVisit() {
        OrderDesk desk = desk();
        isResting = false;

        desk.take(order("a", OrderKind.RESTART_APP));
        desk.look();
        assertThat(done).isEmpty();
        assertThat(outcomes()).containsExactly(Outcome.ACCEPTED);

        isResting = true;
        passAMinute();
        desk.look();

        assertThat(done).containsExactly("restart");
        assertThat(outcomes()).containsExactly(Outcome.ACCEPTED, Outcome.DONE);
    }

    @Test
    void looksAtTheScreenOnceAMinuteSoThatNobodyLearnsWhenAVisitEnded() {
        OrderDesk desk = desk();
        isResting = false;
        desk.take(order("a", OrderKind.RESTART_APP));
        isResting = true;

        now = now.plusSeconds(59);
        desk.look();
        desk.take(order("b", OrderKind.RELOAD_PACK));
        assertThat(done).isEmpty();

        now = now.plusSeconds(1);
        desk.look();
        assertThat(done).containsExactly("restart", "reload");
    }

    private void passAMinute() {
        now = now.plus(Duration.ofMinutes(1));
    }

    @Test
    void letsAnOrderExpireThatWaitsTooLongForTheEndOfAVisit() {
        OrderDesk desk = desk();
        isResting = false;
        desk.take(order("a", OrderKind.RESTART_APP));

        now = START.plus(HOUR);
        isResting = true;
        desk.look();

        assertThat(done).isEmpty();
        assertThat(outcomes()).containsExactly(Outcome.ACCEPTED, Outcome.EXPIRED);
    }

    @Test
    void refusesWhatComesTooLate() {
        desk().take(order("a", OrderKind.RELOAD_PACK, Map.of(), START.minus(HOUR)));

        assertThat(done).isEmpty();
        assertThat(outcomes()).containsExactly(Outcome.EXPIRED);
    }

    @Test
    void believesNoClockThatMayBeWrong() {
        isClockTrusted = false;

        desk().take(order("a", OrderKind.RELOAD_PACK, Map.of(), START.minus(Duration.ofDays(900))));

        assertThat(done).containsExactly("reload");
    }

    @Test
    void refusesWrongArgumentsAndWhatThisKioskDoesNotHave() {
        OrderDesk desk = desk();

        desk.take(order("a", OrderKind.BRIGHTNESS, Map.of("percent", "0")));
        desk.take(order("b", OrderKind.BRIGHTNESS, Map.of("percent", "50")));
        passAMinute();
        desk.take(order("c", OrderKind.REBOOT));
        passAMinute();
        desk.take(update("d"));

        assertThat(outcomes()).hasSize(4).containsOnly(Outcome.REFUSED);
        assertThat(replies).allMatch(reply -> !reply.detail().isEmpty());
    }

    private static byte[] update(String id) {
        return order(id, OrderKind.UPDATE, Map.of("version", "2.0", "sha256", "0a".repeat(32)));
    }

    /** A version takes minutes to come; orders that come meanwhile do not wait for it. */
    @Test
    void tellsHowAnUpdateEndedWhenItDid() throws IOException {
        Path run = dataDir.resolve("run/gezondheidsplein-kiosk");
        Files.createDirectories(run.resolve("asked"));
        OrderDesk desk = desk(new LinuxDevice(dataDir));
        desk.take(update("a"));
        passAMinute();
        desk.take(order("b", OrderKind.RELOAD_PACK));
        passAMinute();
        desk.look();
        assertThat(outcomes()).containsExactly(Outcome.ACCEPTED, Outcome.DONE);

        Files.writeString(run.resolve("update"), "a not-signed\n");
        passAMinute();
        desk.look();

        assertThat(replies.getLast().order()).isEqualTo("a");
        assertThat(replies.getLast().outcome()).isEqualTo(Outcome.REFUSED);
        desk.take(update("a"));
        assertThat(replies.getLast().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(replies.getLast().detail()).contains("handtekening");
    }

    @Test
    void beginsNoUpdateDuringAVisit() throws IOException {
        Path asked = Files.createDirectories(dataDir.resolve("run/gezondheidsplein-kiosk/asked"));
        OrderDesk desk = desk(new LinuxDevice(dataDir));
        isResting = false;
        desk.take(update("a"));
        assertThat(asked).isEmptyDirectory();

        isResting = true;
        passAMinute();
        desk.look();

        assertThat(asked.resolve("update")).exists();
        assertThat(outcomes()).containsExactly(Outcome.ACCEPTED);
    }

    @Test
    void beginsAnEventBetweenTwoVisits() {
        OrderDesk desk = desk();
        isResting = false;
        desk.take(order("a", OrderKind.EVENT_MODE, Map.of("event", "feest", "mode", "on")));
        assertThat(done).isEmpty();

        isResting = true;
        passAMinute();
        desk.look();

        assertThat(done).containsExactly("feest on");
    }

    @Test
    void endsAnEventAtOnceHoweverShortItWasOn() {
        OrderDesk desk = desk();
        desk.take(event("a", "on"));

        now = now.plusSeconds(2);
        desk.take(event("b", "off"));

        assertThat(done).containsExactly("feest on", "feest off");
    }

    @Test
    void endsAnEventAsSoonAsThePartyThatStoodThereIsGone() {
        OrderDesk desk = desk();
        desk.take(event("a", "on"));
        isResting = false;
        now = now.plusSeconds(2);
        desk.take(event("b", "off"));
        desk.look();
        assertThat(done).containsExactly("feest on");

        isResting = true;
        now = now.plusSeconds(1);
        desk.look();

        assertThat(done).containsExactly("feest on", "feest off");
    }

    @Test
    void tellsNothingOfAVisitToWhoOrdersTheEndOfAnEventOverAndOver() {
        OrderDesk desk = desk();
        desk.take(event("a", "on"));
        desk.take(event("b", "off"));

        isResting = false;
        now = now.plusSeconds(2);
        desk.take(event("c", "off"));
        desk.take(event("d", "on"));
        isResting = true;
        now = now.plusSeconds(2);
        desk.look();

        // What is off stays off without a look, and the next beginning waits its minute.
        assertThat(done).containsExactly("feest on", "feest off", "feest off");
        assertThat(replies.getLast().outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    private static byte[] event(String id, String mode) {
        return order(id, OrderKind.EVENT_MODE, Map.of("event", "feest", "mode", mode));
    }

    @Test
    void showsTheRestingScreenAndNothingElse() {
        OrderDesk desk = desk();
        isResting = false;
        desk.take(order("a", OrderKind.SCREENSHOT));
        assertThat(replies.getLast().detail()).isEmpty();

        isResting = true;
        passAMinute();
        desk.look();

        assertThat(replies.getLast().detail()).isEqualTo("data:image/jpeg;base64,AQID");
    }

    @Test
    void saysWhatAStewardHasToSayUntilItExpires() {
        desk().take(
                        order(
                                "a",
                                OrderKind.MESSAGE,
                                Map.of("text", "Om drie uur dicht", "hours", "2")));
        assertThat(notice().text()).isEqualTo("Om drie uur dicht");

        now = START.plus(Duration.ofHours(2));

        assertThat(notice().text()).isEmpty();
    }

    @Test
    void takesAMessageAway() {
        OrderDesk desk = desk();
        desk.take(order("a", OrderKind.MESSAGE, Map.of("text", "Dicht", "hours", "9")));

        desk.take(order("b", OrderKind.MESSAGE, Map.of("text", "", "hours", "1")));

        assertThat(notice().text()).isEmpty();
    }

    @Test
    void remembersABoundedNumber() throws IOException {
        OrderDesk desk = desk();

        for (int i = 0; i < 200; i++) {
            desk.take(order("o" + i, OrderKind.RENEW_CERTIFICATE));
        }

        assertThat(Files.readAllLines(dataDir.resolve("orders"))).hasSize(64);
    }

    @Test
    void goesOnAfterWhatItCannotRead() throws IOException {
        Files.writeString(dataDir.resolve("orders"), "not an order\n");
        OrderDesk desk = desk();

        desk.take("{".getBytes(StandardCharsets.UTF_8));
        desk.take(order("a", OrderKind.RELOAD_PACK));

        assertThat(outcomes()).containsExactly(Outcome.DONE);
    }
}
