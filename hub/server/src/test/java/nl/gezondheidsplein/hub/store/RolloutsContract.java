package nl.gezondheidsplein.hub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.accounts.SettableClock;
import nl.gezondheidsplein.hub.fleet.FleetException;
import nl.gezondheidsplein.hub.fleet.KioskRegister;
import nl.gezondheidsplein.hub.fleet.NewKiosk;
import nl.gezondheidsplein.hub.fleet.Orders;
import nl.gezondheidsplein.hub.fleet.Rollout;
import nl.gezondheidsplein.hub.fleet.RolloutKiosk;
import nl.gezondheidsplein.hub.fleet.RolloutProgress;
import nl.gezondheidsplein.hub.fleet.RolloutStand;
import nl.gezondheidsplein.hub.fleet.RolloutState;
import nl.gezondheidsplein.hub.fleet.Rollouts;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Order;
import nl.gezondheidsplein.protocol.Outcome;
import nl.gezondheidsplein.protocol.Reply;
import nl.gezondheidsplein.protocol.ScreenMm;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Versions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the hub promises of roll-outs, on every database. Time goes by in hours: kiosks speak, those
 * with a version waiting install it at two in the night, and the hub looks.
 */
abstract class RolloutsContract extends DatabaseTest {
    private static final String OLD = "1.0";
    private static final String NEW = "2.0";
    private static final String HASH = "0a".repeat(32);
    private static final Map<String, String> WANTED = Map.of("version", NEW, "sha256", HASH);

    private final SettableClock clock = new SettableClock();
    private final JdbcKioskRegister register = new JdbcKioskRegister(database());
    private final JdbcRolloutBook book = new JdbcRolloutBook(database());
    private final List<KioskId> asked = new CopyOnWriteArrayList<>();
    private final Map<KioskId, Kiosk> kiosks = new LinkedHashMap<>();
    private final Orders orders =
            new Orders(
                    new JdbcOrderBook(database()),
                    register,
                    (to, order, rest) -> ask(to, order),
                    clock);
    private final Rollouts rollouts = new Rollouts(book, register, orders, clock);

    /** What a kiosk does with an order to update. */
    private enum Way {
        /** Gets it ready, and runs it after the night. */
        INSTALLS,
        /** Says no, or that it did not work. */
        REFUSES,
        FAILS,
        /** Gets it ready and is switched off every night. */
        IS_OFF_AT_NIGHT,
        /** Is never heard again after the night. */
        FALLS_SILENT,
        /** Goes back before it told anything, and says so the next time. */
        GOES_BACK,
        /** Says nothing. */
        KEEPS_MUM
    }

    private static final class Kiosk {
        private final KioskId id;
        private Way way = Way.INSTALLS;
        private boolean isOn = true;
        private @Nullable Order order;
        private boolean isWaiting;
        private boolean wentBack;
        private long session;

        Kiosk(KioskId id) {
            this.id = id;
        }
    }

    @BeforeEach
    void putTheTownIn() {
        DemoAreas.putInto(new JdbcAreaRegister(database()));
    }

    private void fleet(int many) {
        for (int i = 0; i < many; i++) {
            add("k-%010d".formatted(kiosks.size()));
        }
    }

    private Kiosk add(String id) {
        var kiosk = new Kiosk(new KioskId(id));
        Instant now = clock.instant();
        register.add(
                kiosk.id,
                new NewKiosk("Kiosk " + id, DemoAreas.DE_LUYK, null, true),
                now,
                new KioskRegister.Claim("claim of " + id, now.plusSeconds(60)));
        register.redeem(
                "claim of " + id,
                new KioskRegister.Enrolment(
                        now, "f".repeat(64), "123 456", "abc", now.plus(Duration.ofDays(90))));
        kiosks.put(kiosk.id, kiosk);
        born(kiosk, OLD);
        return kiosk;
    }

    private void born(Kiosk kiosk, String version) {
        kiosk.session++;
        register.born(
                kiosk.id,
                new State.Online(
                        kiosk.session,
                        5,
                        new Versions(version, "de-luyk-3", "2026-1", 1),
                        "pi",
                        new ScreenMm(217, 136)),
                new KioskRegister.Hearing(clock.instant(), true));
    }

    private void ask(KioskId to, Order order) {
        asked.add(to);
        Kiosk kiosk = kiosks.get(to);
        if (kiosk != null) {
            kiosk.order = order;
        }
    }

    private void hours(int many) {
        for (int i = 0; i < many; i++) {
            clock.forward(Duration.ofHours(1));
            if (clock.instant().atZone(ZoneOffset.UTC).getHour() == 2) {
                kiosks.values().forEach(this::spendNight);
            }
            List<Kiosk> on = kiosks.values().stream().filter(kiosk -> kiosk.isOn).toList();
            heard(on);
            on.forEach(this::speak);
            rollouts.look();
        }
    }

    /** All at once: weeks of heartbeats, each for itself, would take weeks. */
    private void heard(List<Kiosk> on) {
        database()
                .change(
                        handle ->
                                handle.createUpdate(
                                                "UPDATE kiosk SET last_seen = :now WHERE id IN"
                                                        + " (<on>)")
                                        .bind("now", clock.instant().toEpochMilli())
                                        .bindList(
                                                "on",
                                                on.stream().map(one -> one.id.value()).toList())
                                        .execute());
    }

    private void days(int many) {
        hours(24 * many);
    }

    private void spendNight(Kiosk kiosk) {
        if (!kiosk.isWaiting || !kiosk.isOn) {
            return;
        }
        switch (kiosk.way) {
            case INSTALLS -> born(kiosk, NEW);
            case FALLS_SILENT -> kiosk.isOn = false;
            case GOES_BACK -> kiosk.wentBack = true;
            case REFUSES, FAILS, IS_OFF_AT_NIGHT, KEEPS_MUM -> {}
        }
        kiosk.isWaiting = kiosk.way == Way.IS_OFF_AT_NIGHT;
    }

    private void speak(Kiosk kiosk) {
        Order order = kiosk.order;
        if (order == null) {
            return;
        }
        kiosk.order = null;
        switch (kiosk.way) {
            case REFUSES -> answer(kiosk, order, Outcome.REFUSED, "Er is geen bron.");
            case FAILS -> answer(kiosk, order, Outcome.FAILED, "De bron is niet bereikbaar.");
            case KEEPS_MUM -> {}
            case INSTALLS, IS_OFF_AT_NIGHT, FALLS_SILENT, GOES_BACK -> {
                if (kiosk.wentBack) {
                    answer(kiosk, order, Outcome.REFUSED, "Hij is al teruggegaan.");
                } else {
                    kiosk.isWaiting = true;
                    answer(kiosk, order, Outcome.DONE, "Versie 2.0 staat klaar.");
                }
            }
        }
    }

    private void answer(Kiosk kiosk, Order order, Outcome outcome, String detail) {
        orders.answered(kiosk.id, new Reply(order.id(), outcome, detail));
    }

    private void begin() {
        rollouts.begin(WANTED, "wim");
        rollouts.look();
    }

    private RolloutProgress now() {
        return rollouts.newest().orElseThrow();
    }

    private Rollout rollout() {
        return now().rollout();
    }

    private Set<KioskId> ring(int ring) {
        return book.kiosks(rollout().id()).stream()
                .filter(kept -> kept.ring() == ring)
                .map(RolloutKiosk::kiosk)
                .collect(Collectors.toSet());
    }

    private List<Kiosk> members(int ring) {
        return ring(ring).stream().map(this::kiosk).toList();
    }

    private Kiosk kiosk(KioskId id) {
        return Objects.requireNonNull(kiosks.get(id));
    }

    private RolloutStand standOf(Kiosk kiosk) {
        return now().kiosks().stream()
                .filter(one -> one.facts().kiosk().equals(kiosk.id))
                .findFirst()
                .orElseThrow()
                .stand();
    }

    @Test
    void asksTheFirstRingAlone() {
        fleet(12);

        begin();
        hours(10);

        assertThat(asked).hasSize(1).containsExactlyElementsOf(ring(1));
        assertThat(List.of(ring(1).size(), ring(2).size(), ring(3).size()))
                .containsExactly(1, 2, 9);
    }

    @Test
    void givesTheOrderThatAStewardWouldGive() {
        fleet(1);

        begin();

        Order order = Objects.requireNonNull(kiosks.values().iterator().next().order);
        assertThat(order.arguments()).isEqualTo(WANTED);
        assertThat(orders.newest(asked.getFirst()).getFirst().givenBy()).isEqualTo("wim");
    }

    @Test
    void beginsTheNextRingOnceTheOneBeforeHasRunItForADay() {
        fleet(12);
        begin();

        // Two in the night is sixteen hours from ten.
        hours(16 + 23);
        assertThat(asked).hasSize(1);
        assertThat(standOf(members(1).getFirst())).isEqualTo(RolloutStand.RUNS);
        hours(2);

        assertThat(asked).hasSize(3).containsAll(ring(2));
    }

    @Test
    void bringsItToEveryKioskAndIsDone() {
        fleet(12);
        begin();

        days(7);

        assertThat(asked).containsExactlyInAnyOrderElementsOf(kiosks.keySet());
        assertThat(rollout().state()).isEqualTo(RolloutState.DONE);
        assertThat(now().of(RolloutStand.PROVEN)).hasSize(12);
    }

    @Test
    void asksNobodyWhoRunsItAlready() {
        fleet(3);
        kiosks.values().forEach(kiosk -> born(kiosk, NEW));
        begin();

        days(2);

        assertThat(asked).isEmpty();
        assertThat(rollout().state()).isEqualTo(RolloutState.DONE);
    }

    @Test
    void oneFailureInTheFirstRingHaltsIt() {
        fleet(12);
        rollouts.begin(WANTED, "wim");
        members(1).forEach(kiosk -> kiosk.way = Way.REFUSES);

        days(3);

        assertThat(asked).hasSize(1);
        assertThat(rollouts.isHalted()).isTrue();
        assertThat(rollout().reason())
                .startsWith("Kiosk ‘Kiosk k-")
                .endsWith("’ weigert: Er is geen bron.");
    }

    @Test
    void laterTwoInAHundredMayFailAndNoMore() {
        fleet(60);
        begin();
        days(3);
        assertThat(rollout().ring()).isEqualTo(2);
        List<Kiosk> third = members(3);
        third.getFirst().way = Way.FAILS;
        days(1);

        assertThat(rollout().ring()).isEqualTo(3);
        assertThat(standOf(third.getFirst())).isEqualTo(RolloutStand.FAILED);
        assertThat(rollout().state()).isEqualTo(RolloutState.RUNNING);
        third.get(1).way = Way.FAILS;
        born(third.get(1), NEW);
        hours(1);
        born(third.get(1), OLD);
        hours(1);

        assertThat(rollout().reason()).contains("Ook bij 1 andere kiosk ging het mis.");
        assertThat(rollouts.isHalted()).isTrue();
    }

    @Test
    void whoFailsWithinTheBoundsIsAskedAgainTheNextDay() {
        fleet(60);
        begin();
        days(3);
        Kiosk one = members(3).getFirst();
        one.way = Way.FAILS;
        days(1);
        assertThat(standOf(one)).isEqualTo(RolloutStand.FAILED);
        one.way = Way.INSTALLS;

        days(4);

        assertThat(rollout().state()).isEqualTo(RolloutState.DONE);
    }

    @Test
    void aSilentKioskHoldsNobodyUpAndGetsItWhenItSpeaksAgain() {
        fleet(12);
        rollouts.begin(WANTED, "wim");
        Kiosk silent = members(2).getFirst();
        silent.isOn = false;
        hours(1);

        days(12);
        assertThat(now().of(RolloutStand.PROVEN)).hasSize(11);
        assertThat(asked).doesNotContain(silent.id);
        assertThat(standOf(silent)).isEqualTo(RolloutStand.SILENT);
        assertThat(rollout().state()).isEqualTo(RolloutState.RUNNING);
        silent.isOn = true;
        days(3);

        assertThat(standOf(silent)).isEqualTo(RolloutStand.PROVEN);
        assertThat(rollout().state()).isEqualTo(RolloutState.DONE);
    }

    @Test
    void whoIsNotHeardNowIsNotAskedNow() {
        fleet(3);
        kiosks.values().forEach(kiosk -> kiosk.isOn = false);
        clock.forward(Duration.ofHours(1));

        begin();

        assertThat(asked).isEmpty();
    }

    @Test
    void aFirstRingThatIsSilentIsNoProof() {
        fleet(12);
        rollouts.begin(WANTED, "wim");
        members(1).forEach(kiosk -> kiosk.isOn = false);

        days(3);
        hours(2);

        assertThat(ring(1)).hasSize(2);
        assertThat(rollout().ring()).isEqualTo(1);
        assertThat(asked).hasSize(1);
        days(3);
        assertThat(rollout().ring()).isEqualTo(2);
    }

    @Test
    void whoTookItAndFallsSilentHasFailed() {
        fleet(12);
        rollouts.begin(WANTED, "wim");
        members(1).forEach(kiosk -> kiosk.way = Way.FALLS_SILENT);

        days(3);
        assertThat(rollout().state()).isEqualTo(RolloutState.RUNNING);
        days(1);

        assertThat(rollout().reason()).endsWith("nam versie 2.0 aan en zwijgt sindsdien.");
        assertThat(asked).hasSize(1);
    }

    @Test
    void whoRanItAndFallsSilentBeforeADayWasOverHasFailed() {
        fleet(12);
        begin();
        hours(20);
        members(1).forEach(kiosk -> kiosk.isOn = false);

        days(3);

        assertThat(rollout().reason()).endsWith("nam versie 2.0 aan en zwijgt sindsdien.");
    }

    @Test
    void whoSaidNoAndRunsItAllTheSameHasNotFailed() {
        fleet(12);
        rollouts.begin(WANTED, "wim");
        Kiosk stubborn = members(1).getFirst();
        stubborn.way = Way.REFUSES;
        hours(2);
        assertThat(standOf(stubborn)).isEqualTo(RolloutStand.FAILED);
        born(stubborn, NEW);
        for (int hour = 0; hour < 3; hour++) {
            hours(1);
            assertThat(standOf(stubborn)).isEqualTo(RolloutStand.RUNS);
        }
    }

    @Test
    void whoRanItAndRunsAnotherHasFailed() {
        fleet(12);
        begin();
        hours(20);
        members(1).forEach(kiosk -> born(kiosk, OLD));
        hours(1);

        assertThat(rollout().reason())
                .endsWith("draaide versie 2.0 en ging naar versie 1.0 terug.");
    }

    @Test
    void whoWentBackBeforeItToldAnythingSaysSoTheNextDay() {
        fleet(12);
        rollouts.begin(WANTED, "wim");
        members(1).forEach(kiosk -> kiosk.way = Way.GOES_BACK);

        hours(27);

        assertThat(rollout().reason()).endsWith("weigert: Hij is al teruggegaan.");
    }

    @Test
    void whoDoesNotInstallItInThreeNightsHasFailed() {
        fleet(12);
        rollouts.begin(WANTED, "wim");
        members(1).forEach(kiosk -> kiosk.way = Way.IS_OFF_AT_NIGHT);

        hours(71);
        assertThat(rollout().state()).isEqualTo(RolloutState.RUNNING);
        hours(3);

        assertThat(rollout().reason()).contains("drie nachten");
        assertThat(asked).hasSize(3);
    }

    @Test
    void anOrderWhoseTimeRanOutIsGivenAnew() {
        fleet(1);
        rollouts.begin(WANTED, "wim");
        Kiosk only = kiosks.values().iterator().next();
        only.way = Way.KEEPS_MUM;
        hours(23);
        assertThat(asked).hasSize(1);
        hours(2);
        assertThat(asked).hasSize(2);
        only.way = Way.INSTALLS;

        days(3);

        assertThat(rollout().state()).isEqualTo(RolloutState.DONE);
    }

    @Test
    void whoComesIntoServiceMeanwhileGetsItToo() {
        fleet(3);
        begin();
        Kiosk late = add("k-zzzzzzzzzz");
        hours(1);
        assertThat(ring(3)).contains(late.id);

        days(7);

        assertThat(standOf(late)).isEqualTo(RolloutStand.PROVEN);
    }

    @Test
    void whoGoesOutOfServiceIsWaitedForNoLonger() {
        fleet(3);
        rollouts.begin(WANTED, "wim");
        Kiosk gone = members(1).getFirst();
        gone.way = Way.REFUSES;
        hours(2);
        assertThat(rollouts.isHalted()).isTrue();
        register.revoke(gone.id, clock.instant(), true);
        kiosks.remove(gone.id);
        rollouts.resume(rollout().id(), true);

        days(7);

        assertThat(rollout().state()).isEqualTo(RolloutState.DONE);
        assertThat(asked.stream().filter(gone.id::equals)).hasSize(1);
    }

    @Test
    void ofTwoHubsThatLookAtOnceOneGivesEachOrder() throws InterruptedException {
        fleet(40);
        rollouts.begin(WANTED, "wim");
        database()
                .change(
                        handle ->
                                handle.execute(
                                        "UPDATE rollout SET ring = 3 WHERE state = 'running'"));

        Together.countTrue(
                4,
                () -> {
                    new Rollouts(book, register, orders, clock).look();
                    return true;
                });

        assertThat(asked).containsExactlyInAnyOrderElementsOf(kiosks.keySet());
    }

    @Test
    void asksNoMoreThanSomeWithEachLook() {
        fleet(60);
        rollouts.begin(WANTED, "wim");
        database().change(handle -> handle.execute("UPDATE rollout SET ring = 3"));

        rollouts.look();
        assertThat(asked).hasSize(50);
        rollouts.look();

        assertThat(asked).containsExactlyInAnyOrderElementsOf(kiosks.keySet());
    }

    @Test
    void ofTwoThatBeginAtOnceOneDoes() throws InterruptedException {
        fleet(3);

        int begun =
                Together.countTrue(
                        4,
                        () -> {
                            try {
                                rollouts.begin(WANTED, "wim");
                                return true;
                            } catch (FleetException e) {
                                return false;
                            }
                        });

        assertThat(begun).isOne();
    }

    @Test
    void nothingIsOrderedOnceItHaltedAlsoByAHubThatSawItRun() {
        fleet(3);
        rollouts.begin(WANTED, "wim");
        RolloutKiosk seen = book.kiosks(rollout().id()).getFirst();
        assertThat(book.halt(rollout().id(), "Iets.")).isTrue();
        assertThat(book.halt(rollout().id(), "Iets anders.")).isFalse();

        days(2);

        assertThat(book.claim(rollout().id(), seen, clock.instant())).isFalse();
        assertThat(asked).isEmpty();
        assertThat(rollout().reason()).isEqualTo("Iets.");
    }

    @Test
    void nothingIsOrderedOnceItEndedAndAnotherMayBegin() {
        fleet(12);
        begin();
        rollouts.end(rollout().id());

        days(3);

        assertThat(asked).hasSize(1);
        assertThat(rollout().state()).isEqualTo(RolloutState.ENDED);
        assertThatThrownBy(() -> rollouts.end(rollout().id())).isInstanceOf(FleetException.class);
        rollouts.begin(Map.of("version", "2.1", "sha256", HASH), "wim");
        assertThat(rollout().version()).isEqualTo("2.1");
    }

    @Test
    void resumedItAsksThoseThatFailedAnewAndCountsThemAnew() {
        fleet(12);
        rollouts.begin(WANTED, "wim");
        members(1).forEach(kiosk -> kiosk.way = Way.REFUSES);
        hours(3);
        rollouts.resume(rollout().id(), true);
        hours(3);
        assertThat(asked).hasSize(2);
        assertThat(rollouts.isHalted()).isTrue();
        members(1).forEach(kiosk -> kiosk.way = Way.INSTALLS);
        rollouts.resume(rollout().id(), true);

        days(8);

        assertThat(rollout().state()).isEqualTo(RolloutState.DONE);
    }

    @Test
    void resumedWithoutThoseThatFailedItGoesOnWithOthers() {
        fleet(12);
        rollouts.begin(WANTED, "wim");
        Kiosk broken = members(1).getFirst();
        broken.way = Way.REFUSES;
        hours(3);
        rollouts.resume(rollout().id(), false);

        days(10);

        assertThat(standOf(broken)).isEqualTo(RolloutStand.SET_ASIDE);
        assertThat(asked.stream().filter(broken.id::equals)).hasSize(1);
        assertThat(now().of(RolloutStand.PROVEN)).hasSize(11);
        assertThat(rollout().state()).isEqualTo(RolloutState.DONE);
    }

    @Test
    void whatDidNotHaltIsNotResumed() {
        fleet(3);
        begin();

        assertThatThrownBy(() -> rollouts.resume(rollout().id(), true))
                .isInstanceOf(FleetException.class);
    }

    @Test
    void refusesWhatIsNoVersionWithWhatToFillIn() {
        fleet(1);
        List<String> said = new ArrayList<>();
        for (Map<String, String> wrong :
                List.of(
                        Map.of("version", "", "sha256", HASH),
                        Map.of("version", NEW, "sha256", HASH.substring(1)),
                        Map.of("version", NEW, "sha256", "0A".repeat(32)))) {
            try {
                rollouts.begin(wrong, "wim");
            } catch (FleetException e) {
                said.add(String.valueOf(e.getMessage()));
            }
        }
        assertThat(said).hasSize(3);
        assertThat(said.getFirst()).startsWith("Vul de versie in");
        assertThat(said.subList(1, 3)).allMatch(words -> words.startsWith("Vul de sha256 in"));
        assertThat(rollouts.newest()).isEmpty();
    }

    @Test
    void withoutAKioskThereIsNothingToBegin() {
        assertThatThrownBy(() -> rollouts.begin(WANTED, "wim"))
                .isInstanceOf(FleetException.class)
                .hasMessageContaining("nog geen kiosk");
    }
}
