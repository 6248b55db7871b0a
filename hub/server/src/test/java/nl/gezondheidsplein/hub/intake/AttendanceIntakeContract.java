package nl.gezondheidsplein.hub.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.events.Attended;
import nl.gezondheidsplein.hub.events.Event;
import nl.gezondheidsplein.hub.fleet.KioskRegister;
import nl.gezondheidsplein.hub.fleet.NewKiosk;
import nl.gezondheidsplein.hub.results.Booking;
import nl.gezondheidsplein.hub.results.PeriodGrid;
import nl.gezondheidsplein.hub.results.ReleaseCalendar;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.hub.store.JdbcAreaRegister;
import nl.gezondheidsplein.hub.store.JdbcEventStore;
import nl.gezondheidsplein.hub.store.JdbcIntakeStore;
import nl.gezondheidsplein.hub.store.JdbcKioskRegister;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.Count;
import nl.gezondheidsplein.protocol.Counts;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.protocol.TopicAddress;
import nl.gezondheidsplein.protocol.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the intake promises about heads at events on every database. */
abstract class AttendanceIntakeContract {
    private static final Instant NOW = Instant.parse("2026-06-20T16:00:00Z");
    private static final Instant START = Instant.parse("2026-06-20T13:00:00Z");
    private static final KioskId DOOR = new KioskId("k-aaaaaaaaaa");
    private static final KioskId GATE = new KioskId("k-dddddddddd");
    private static final KioskId PENDING = new KioskId("k-bbbbbbbbbb");
    private static final String EVENT = "familyday";
    private static final String BY_HAND = "straatfeest";

    private final Database database = Database.open(freshUrl());
    private final KioskRegister register = new JdbcKioskRegister(database);
    private final JdbcEventStore events = new JdbcEventStore(database);
    private final Clerk clerk =
            new Clerk(
                    new JdbcIntakeStore(database),
                    new Booking(
                            new ReleaseCalendar(
                                    Map.of(0, new PeriodGrid.Months(1)), Duration.ofDays(21))),
                    () ->
                            ItemCatalogue.base()
                                    .withEvent(EVENT, Set.of("soep", "beloning"))
                                    .withEvent(BY_HAND, Set.of()));

    abstract String freshUrl();

    @BeforeEach
    void enrolKiosks() {
        DemoAreas.putInto(new JdbcAreaRegister(database));
        enrol(DOOR, true);
        enrol(GATE, true);
        enrol(PENDING, false);
        LocalDateTime start = LocalDateTime.parse("2026-06-20T13:00");
        events.add(
                new Event(
                        new EventSheet.Event(
                                EVENT,
                                Texts.of(Map.of("nl", "Familyday")),
                                start,
                                start.plusHours(4),
                                List.of(),
                                List.of(),
                                EventSheet.Setup.PLAIN),
                        DemoAreas.ZUID,
                        Set.of(DOOR, GATE)));
    }

    private void enrol(KioskId kiosk, boolean preconfirmed) {
        register.add(
                kiosk,
                new NewKiosk("Kiosk", DemoAreas.DE_LUYK, null, preconfirmed),
                NOW,
                new KioskRegister.Claim("claim " + kiosk, NOW.plusSeconds(60)));
        register.redeem(
                "claim " + kiosk,
                new KioskRegister.Enrolment(NOW, "f".repeat(64), "123 456", "abc", NOW));
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private void settle(KioskId kiosk, byte[]... payloads) {
        clerk.settle(
                Arrays.stream(payloads)
                        .map(
                                payload ->
                                        new Delivery(
                                                new TopicAddress(kiosk, Channel.TALLY),
                                                payload,
                                                false,
                                                () -> {}))
                        .toList(),
                NOW);
    }

    private static byte[] slot(long seq, String label, Map<String, Count> counts) {
        long n =
                counts.values().stream()
                        .filter(Count.Choices.class::isInstance)
                        .mapToLong(Count::sum)
                        .sum();
        return window(seq, Kind.ATTENDANCE, label, (int) n, counts);
    }

    private static byte[] window(
            long seq, Kind kind, String label, int n, Map<String, Count> counts) {
        return MessageCodec.encode(
                new SealedWindow(
                        seq,
                        "boot-1",
                        "de-luyk-1",
                        "2026-1",
                        kind,
                        new Window(label),
                        n,
                        Counts.of(counts)));
    }

    private static Map<String, Count> parties(String event, Map<String, Integer> bySize) {
        return Map.of("event." + event + ".party", Count.Choices.of(bySize));
    }

    private long number(String sql) {
        return database.read(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    @Test
    void countsPartiesGroupsAndPaperAndTakesBackWhoWasUndone() {
        Map<String, Count> counts = new TreeMap<>(parties(EVENT, Map.of("p2", 3, "p6", 1)));
        counts.put("event." + EVENT + ".group", new Count.Single(25));
        counts.put("event." + EVENT + ".paper", new Count.Single(12));
        counts.put("undone", new Count.Single(2));
        counts.put("stand.soep", new Count.Single(4));

        settle(DOOR, slot(1, "2026-06-20T13:05", counts));

        Attended attended = events.attended(EVENT);
        assertThat(attended.slots())
                .containsExactly(new Attended.Slot(DOOR, "2026-06-20T13:05", 37, 12, 2, NOW));
        assertThat(attended.sum()).isEqualTo(47);
        assertThat(attended.parties()).containsExactlyInAnyOrderEntriesOf(sorted("p2", 3, "p6", 1));
        assertThat(attended.stands()).containsEntry("soep", 4L).hasSize(1);
    }

    private static Map<String, Long> sorted(String one, long n, String other, long m) {
        return new TreeMap<>(Map.of(one, n, other, m));
    }

    @Test
    void aSlotThatComesTwiceCountsOnce() {
        byte[] slot = slot(1, "2026-06-20T13:05", parties(EVENT, Map.of("p4", 5)));

        settle(DOOR, slot);
        settle(DOOR, slot, slot);

        assertThat(events.attended(EVENT).sum()).isEqualTo(20);
    }

    @Test
    void slotsThatComeHoursLateFillTheMinutesTheySpeakOf() {
        settle(GATE, slot(1, "2026-06-20T13:05", parties(EVENT, Map.of("p1", 7))));
        settle(
                DOOR,
                slot(1, "2026-06-20T13:05", parties(EVENT, Map.of("p1", 3))),
                slot(2, "unsynced", parties(EVENT, Map.of("p1", 2))),
                slot(3, "2026-06-20T13:05", parties(EVENT, Map.of("p2", 1))));

        assertThat(events.attended(EVENT).slots())
                .extracting(slot -> slot.kiosk() + " " + slot.label() + " " + slot.people())
                .containsExactly(
                        DOOR + " 2026-06-20T13:05 5",
                        GATE + " 2026-06-20T13:05 7",
                        DOOR + " unsynced 2");
    }

    @Test
    void knowsAnEventThatAHostStartedByHandByTheIdInItsPack() {
        settle(DOOR, slot(1, "2026-06-20T13:05", parties(BY_HAND, Map.of("p3", 2))));

        assertThat(events.attended(BY_HAND).sum()).isEqualTo(6);
        assertThat(events.attended(EVENT).slots()).isEmpty();
    }

    @Test
    void aKioskThatNobodyConfirmedCountsWhenItIs() {
        settle(PENDING, slot(1, "2026-06-20T13:05", parties(EVENT, Map.of("p1", 7))));
        assertThat(events.attended(EVENT).slots()).isEmpty();

        register.confirm(PENDING, NOW);
        clerk.countHeld(NOW);

        assertThat(events.attended(EVENT).sum()).isEqualTo(7);
    }

    @Test
    void secondAnswersGoToTheGateOfTheEventsNeighbourhoodAndNowhereElse() {
        settle(
                DOOR,
                window(
                        1,
                        Kind.ATTENDANCE_DETAIL,
                        "2026-06-20T15:00",
                        17,
                        Map.of(
                                "event." + EVENT + ".distance",
                                Count.Choices.of(Map.of("near", 12, "far", 5)))));

        assertThat(events.attended(EVENT)).isEqualTo(Attended.NOBODY);
        assertThat(
                        number(
                                "SELECT count FROM open_cell WHERE neighbourhood = 'moerwijk-zuid'"
                                        + " AND histogram = 'event.familyday.distance'"
                                        + " AND answer = 'near'"))
                .isEqualTo(12);
        assertThat(number("SELECT count(*) FROM open_cell WHERE neighbourhood <> 'moerwijk-zuid'"))
                .isZero();
        assertThat(number("SELECT n FROM open_contribution")).isEqualTo(17);
    }

    @Test
    void nothingTellsWhichSecondAnswerCameWithWhichParty() {
        settle(
                DOOR,
                slot(1, "2026-06-20T13:05", parties(EVENT, Map.of("p1", 9, "p5", 8))),
                window(
                        2,
                        Kind.ATTENDANCE_DETAIL,
                        "2026-06-20T15:00",
                        17,
                        Map.of(
                                "event." + EVENT + ".distance",
                                Count.Choices.of(Map.of("near", 12, "far", 5)))));

        assertThat(number("SELECT count(*) FROM attendance")).isEqualTo(1);
        assertThat(number("SELECT count(*) FROM attendance_party")).isEqualTo(2);
        assertThat(number("SELECT count(*) FROM attendance_party WHERE size LIKE '%near%'"))
                .isZero();
        assertThat(
                        number(
                                "SELECT count(*) FROM open_cell WHERE histogram LIKE '%distance'"
                                        + " AND answer NOT IN ('near', 'far')"))
                .isZero();
    }

    /**
     * An hour of Familyday, time-compressed: twelve kiosks check a party in every three seconds,
     * lose their network for random spans, and two are killed and begin again from their outbox.
     * What the broker had in flight comes twice, and in another order.
     */
    @Test
    void totalsAreExactAfterAnHourOfTwelveKiosksWithCutsAndKills() {
        Random random = new Random(6);
        List<Sender> senders = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            Sender sender = new Sender(new KioskId("k-event0000" + (char) ('a' + number)), random);
            enrol(sender.kiosk, true);
            senders.add(sender);
        }
        for (int second = 0; second < 3600; second += 3) {
            for (Sender sender : senders) {
                sender.checkIn(START.plusSeconds(second));
            }
            if (second == 1500 || second == 2100) {
                senders.get(second / 600).kill();
            }
            if (second % 60 == 0) {
                senders.forEach(Sender::send);
            }
        }
        senders.forEach(Sender::sendTheRest);

        Attended attended = events.attended(EVENT);
        assertThat(attended.sum())
                .isEqualTo(senders.stream().mapToLong(sender -> sender.people).sum());
        assertThat(attended.parties().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(12 * 1200);
        for (Sender sender : senders) {
            assertThat(
                            attended.slots().stream()
                                    .filter(slot -> slot.kiosk().equals(sender.kiosk))
                                    .mapToLong(Attended.Slot::sum)
                                    .sum())
                    .isEqualTo(sender.people);
        }
        assertThat(attended.slots().stream().map(Attended.Slot::label).distinct()).hasSize(12);
        assertThat(number("SELECT count(*) FROM quarantine")).isZero();
    }

    /** Seals, keeps and sends as a kiosk does: bytes frozen, oldest first, kept until settled. */
    private final class Sender {
        private final KioskId kiosk;
        private final Random random;
        private final Map<Long, byte[]> outbox = new TreeMap<>();
        private final Map<String, Integer> open = new TreeMap<>();
        private String slot = "";
        private long seq = 1;
        private long people;
        private int cutForSends;

        Sender(KioskId kiosk, Random random) {
            this.kiosk = kiosk;
            this.random = random;
        }

        void checkIn(Instant now) {
            String label = Window.ofSlot(now).label();
            if (!label.equals(slot)) {
                seal();
                slot = label;
            }
            int size = 1 + random.nextInt(6);
            people += size;
            open.merge("p" + size, 1, Integer::sum);
        }

        private void seal() {
            if (!open.isEmpty()) {
                outbox.put(seq, slot(seq, slot, parties(EVENT, open)));
                open.clear();
                seq++;
            }
        }

        /** A crash seals what is open early, so that one slot comes as two windows. */
        void kill() {
            seal();
            cutForSends = 5;
        }

        void send() {
            if (cutForSends > 0) {
                cutForSends--;
                return;
            }
            cutForSends = random.nextInt(4) == 0 ? random.nextInt(20) : 0;
            deliver();
        }

        private void deliver() {
            List<byte[]> inFlight = new ArrayList<>(outbox.values());
            if (random.nextBoolean()) {
                inFlight.addAll(outbox.values());
                Collections.shuffle(inFlight, random);
            }
            if (!inFlight.isEmpty()) {
                settle(kiosk, inFlight.toArray(byte[][]::new));
            }
            // The receipt of every third delivery is lost: then all of it comes again.
            if (random.nextInt(3) > 0) {
                outbox.clear();
            }
        }

        void sendTheRest() {
            seal();
            deliver();
            settle(kiosk, outbox.values().toArray(byte[][]::new));
        }
    }
}
