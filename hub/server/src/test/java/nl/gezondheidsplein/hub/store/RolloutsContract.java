package nl.gezondheidsplein.hub.store;

import static nl.gezondheidsplein.hub.store.UpdatingFleet.NEW;
import static nl.gezondheidsplein.hub.store.UpdatingFleet.OLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.accounts.SettableClock;
import nl.gezondheidsplein.hub.fleet.FleetException;
import nl.gezondheidsplein.hub.fleet.Rollout;
import nl.gezondheidsplein.hub.fleet.RolloutKiosk;
import nl.gezondheidsplein.hub.fleet.RolloutProgress;
import nl.gezondheidsplein.hub.fleet.RolloutStand;
import nl.gezondheidsplein.hub.fleet.RolloutState;
import nl.gezondheidsplein.hub.fleet.Rollouts;
import nl.gezondheidsplein.hub.store.UpdatingFleet.Kiosk;
import nl.gezondheidsplein.hub.store.UpdatingFleet.Way;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Order;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the hub promises of roll-outs, on every database. Time goes by in hours: kiosks speak, those
 * with a version waiting install it at two in the night, and the hub looks.
 */
abstract class RolloutsContract extends DatabaseTest {
    private static final String HASH = "0a".repeat(32);
    private static final Map<String, String> WANTED = Map.of("version", NEW, "sha256", HASH);

    private final SettableClock clock = new SettableClock();
    private final UpdatingFleet fleet = new UpdatingFleet(database(), clock);
    private final JdbcRolloutBook book = new JdbcRolloutBook(database());
    private final Rollouts rollouts = new Rollouts(book, fleet.register, fleet.orders, clock);

    @BeforeEach
    void putTheTownIn() {
        DemoAreas.putInto(new JdbcAreaRegister(database()));
    }

    private void hours(int many) {
        fleet.hours(many, rollouts::look);
    }

    private void days(int many) {
        hours(24 * many);
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
        return Objects.requireNonNull(fleet.kiosks.get(id));
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
        fleet.grow(12);

        begin();
        hours(10);

        assertThat(fleet.asked).hasSize(1).containsExactlyElementsOf(ring(1));
        assertThat(List.of(ring(1).size(), ring(2).size(), ring(3).size()))
                .containsExactly(1, 2, 9);
    }

    @Test
    void givesTheOrderThatAStewardWouldGive() {
        fleet.grow(1);

        begin();

        Order order = Objects.requireNonNull(fleet.kiosks.values().iterator().next().order);
        assertThat(order.arguments()).isEqualTo(WANTED);
        assertThat(fleet.orders.newest(fleet.asked.getFirst()).getFirst().givenBy())
                .isEqualTo("wim");
    }

    @Test
    void beginsTheNextRingOnceTheOneBeforeHasRunItForADay() {
        fleet.grow(12);
        begin();

        // Two in the night is sixteen hours from ten.
        hours(16 + 23);
        assertThat(fleet.asked).hasSize(1);
        assertThat(standOf(members(1).getFirst())).isEqualTo(RolloutStand.RUNS);
        hours(2);

        assertThat(fleet.asked).hasSize(3).containsAll(ring(2));
    }

    @Test
    void bringsItToEveryKioskAndIsDone() {
        fleet.grow(12);
        begin();

        days(7);

        assertThat(fleet.asked).containsExactlyInAnyOrderElementsOf(fleet.kiosks.keySet());
        assertThat(rollout().state()).isEqualTo(RolloutState.DONE);
        assertThat(now().of(RolloutStand.PROVEN)).hasSize(12);
    }

    @Test
    void asksNobodyWhoRunsItAlready() {
        fleet.grow(3);
        fleet.kiosks.values().forEach(kiosk -> fleet.born(kiosk, NEW));
        begin();

        days(2);

        assertThat(fleet.asked).isEmpty();
        assertThat(rollout().state()).isEqualTo(RolloutState.DONE);
    }

    @Test
    void oneFailureInTheFirstRingHaltsIt() {
        fleet.grow(12);
        rollouts.begin(WANTED, "wim");
        members(1).forEach(kiosk -> kiosk.way = Way.REFUSES);

        days(3);

        assertThat(fleet.asked).hasSize(1);
        assertThat(rollouts.isHalted()).isTrue();
        assertThat(rollout().reason())
                .startsWith("Kiosk ‘Kiosk k-")
                .endsWith("’ weigert: Er is geen bron.");
    }

    @Test
    void laterTwoInAHundredMayFailAndNoMore() {
        fleet.grow(60);
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
        fleet.born(third.get(1), NEW);
        hours(1);
        fleet.born(third.get(1), OLD);
        hours(1);

        assertThat(rollout().reason()).contains("Ook bij 1 andere kiosk ging het mis.");
        assertThat(rollouts.isHalted()).isTrue();
    }

    @Test
    void whoFailsWithinTheBoundsIsAskedAgainTheNextDay() {
        fleet.grow(60);
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
        fleet.grow(12);
        rollouts.begin(WANTED, "wim");
        Kiosk silent = members(2).getFirst();
        silent.isOn = false;
        hours(1);

        days(12);
        assertThat(now().of(RolloutStand.PROVEN)).hasSize(11);
        assertThat(fleet.asked).doesNotContain(silent.id);
        assertThat(standOf(silent)).isEqualTo(RolloutStand.SILENT);
        assertThat(rollout().state()).isEqualTo(RolloutState.RUNNING);
        silent.isOn = true;
        days(3);

        assertThat(standOf(silent)).isEqualTo(RolloutStand.PROVEN);
        assertThat(rollout().state()).isEqualTo(RolloutState.DONE);
    }

    @Test
    void whoIsNotHeardNowIsNotAskedNow() {
        fleet.grow(3);
        fleet.kiosks.values().forEach(kiosk -> kiosk.isOn = false);
        clock.forward(Duration.ofHours(1));

        begin();

        assertThat(fleet.asked).isEmpty();
    }

    @Test
    void aFirstRingThatIsSilentIsNoProof() {
        fleet.grow(12);
        rollouts.begin(WANTED, "wim");
        members(1).forEach(kiosk -> kiosk.isOn = false);

        days(3);
        hours(2);

        assertThat(ring(1)).hasSize(2);
        assertThat(rollout().ring()).isEqualTo(1);
        assertThat(fleet.asked).hasSize(1);
        days(3);
        assertThat(rollout().ring()).isEqualTo(2);
    }

    @Test
    void whoTookItAndFallsSilentHasFailed() {
        fleet.grow(12);
        rollouts.begin(WANTED, "wim");
        members(1).forEach(kiosk -> kiosk.way = Way.FALLS_SILENT);

        days(3);
        assertThat(rollout().state()).isEqualTo(RolloutState.RUNNING);
        days(1);

        assertThat(rollout().reason()).endsWith("nam versie 2.0 aan en zwijgt sindsdien.");
        assertThat(fleet.asked).hasSize(1);
    }

    @Test
    void whoRanItAndFallsSilentBeforeADayWasOverHasFailed() {
        fleet.grow(12);
        begin();
        hours(20);
        members(1).forEach(kiosk -> kiosk.isOn = false);

        days(3);

        assertThat(rollout().reason()).endsWith("nam versie 2.0 aan en zwijgt sindsdien.");
    }

    @Test
    void whoSaidNoAndRunsItAllTheSameHasNotFailed() {
        fleet.grow(12);
        rollouts.begin(WANTED, "wim");
        Kiosk stubborn = members(1).getFirst();
        stubborn.way = Way.REFUSES;
        hours(2);
        assertThat(standOf(stubborn)).isEqualTo(RolloutStand.FAILED);
        fleet.born(stubborn, NEW);
        for (int hour = 0; hour < 3; hour++) {
            hours(1);
            assertThat(standOf(stubborn)).isEqualTo(RolloutStand.RUNS);
        }
    }

    @Test
    void whoRanItAndRunsAnotherHasFailed() {
        fleet.grow(12);
        begin();
        hours(20);
        members(1).forEach(kiosk -> fleet.born(kiosk, OLD));
        hours(1);

        assertThat(rollout().reason())
                .endsWith("draaide versie 2.0 en ging naar versie 1.0 terug.");
    }

    @Test
    void whoWentBackBeforeItToldAnythingSaysSoTheNextDay() {
        fleet.grow(12);
        rollouts.begin(WANTED, "wim");
        members(1).forEach(kiosk -> kiosk.way = Way.GOES_BACK);

        hours(27);

        assertThat(rollout().reason()).endsWith("weigert: Hij is al teruggegaan.");
    }

    @Test
    void whoDoesNotInstallItInThreeNightsHasFailed() {
        fleet.grow(12);
        rollouts.begin(WANTED, "wim");
        members(1).forEach(kiosk -> kiosk.way = Way.IS_OFF_AT_NIGHT);

        hours(71);
        assertThat(rollout().state()).isEqualTo(RolloutState.RUNNING);
        hours(3);

        assertThat(rollout().reason()).contains("drie nachten");
        assertThat(fleet.asked).hasSize(3);
    }

    @Test
    void anOrderWhoseTimeRanOutIsGivenAnew() {
        fleet.grow(1);
        rollouts.begin(WANTED, "wim");
        Kiosk only = fleet.kiosks.values().iterator().next();
        only.way = Way.KEEPS_MUM;
        hours(23);
        assertThat(fleet.asked).hasSize(1);
        hours(2);
        assertThat(fleet.asked).hasSize(2);
        only.way = Way.INSTALLS;

        days(3);

        assertThat(rollout().state()).isEqualTo(RolloutState.DONE);
    }

    @Test
    void whoComesIntoServiceMeanwhileGetsItToo() {
        fleet.grow(3);
        begin();
        Kiosk late = fleet.add("k-zzzzzzzzzz");
        hours(1);
        assertThat(ring(3)).contains(late.id);

        days(7);

        assertThat(standOf(late)).isEqualTo(RolloutStand.PROVEN);
    }

    @Test
    void whoGoesOutOfServiceIsWaitedForNoLonger() {
        fleet.grow(3);
        rollouts.begin(WANTED, "wim");
        Kiosk gone = members(1).getFirst();
        gone.way = Way.REFUSES;
        hours(2);
        assertThat(rollouts.isHalted()).isTrue();
        fleet.register.revoke(gone.id, clock.instant(), true);
        fleet.kiosks.remove(gone.id);
        rollouts.resume(rollout().id(), true);

        days(7);

        assertThat(rollout().state()).isEqualTo(RolloutState.DONE);
        assertThat(fleet.asked.stream().filter(gone.id::equals)).hasSize(1);
    }

    @Test
    void ofTwoHubsThatLookAtOnceOneGivesEachOrder() throws InterruptedException {
        fleet.grow(40);
        rollouts.begin(WANTED, "wim");
        database()
                .change(
                        handle ->
                                handle.execute(
                                        "UPDATE rollout SET ring = 3 WHERE state = 'running'"));

        Together.countTrue(
                4,
                () -> {
                    new Rollouts(book, fleet.register, fleet.orders, clock).look();
                    return true;
                });

        assertThat(fleet.asked).containsExactlyInAnyOrderElementsOf(fleet.kiosks.keySet());
    }

    @Test
    void asksNoMoreThanSomeWithEachLook() {
        fleet.grow(60);
        rollouts.begin(WANTED, "wim");
        database().change(handle -> handle.execute("UPDATE rollout SET ring = 3"));

        rollouts.look();
        assertThat(fleet.asked).hasSize(50);
        rollouts.look();

        assertThat(fleet.asked).containsExactlyInAnyOrderElementsOf(fleet.kiosks.keySet());
    }

    @Test
    void ofTwoThatBeginAtOnceOneDoes() throws InterruptedException {
        fleet.grow(3);

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
        fleet.grow(3);
        rollouts.begin(WANTED, "wim");
        RolloutKiosk seen = book.kiosks(rollout().id()).getFirst();
        assertThat(book.halt(rollout().id(), "Iets.")).isTrue();
        assertThat(book.halt(rollout().id(), "Iets anders.")).isFalse();

        days(2);

        assertThat(book.claim(rollout().id(), seen, clock.instant())).isFalse();
        assertThat(fleet.asked).isEmpty();
        assertThat(rollout().reason()).isEqualTo("Iets.");
    }

    @Test
    void nothingIsOrderedOnceItEndedAndAnotherMayBegin() {
        fleet.grow(12);
        begin();
        rollouts.end(rollout().id());

        days(3);

        assertThat(fleet.asked).hasSize(1);
        assertThat(rollout().state()).isEqualTo(RolloutState.ENDED);
        assertThatThrownBy(() -> rollouts.end(rollout().id())).isInstanceOf(FleetException.class);
        rollouts.begin(Map.of("version", "2.1", "sha256", HASH), "wim");
        assertThat(rollout().version()).isEqualTo("2.1");
    }

    @Test
    void resumedItAsksThoseThatFailedAnewAndCountsThemAnew() {
        fleet.grow(12);
        rollouts.begin(WANTED, "wim");
        members(1).forEach(kiosk -> kiosk.way = Way.REFUSES);
        hours(3);
        rollouts.resume(rollout().id(), true);
        hours(3);
        assertThat(fleet.asked).hasSize(2);
        assertThat(rollouts.isHalted()).isTrue();
        members(1).forEach(kiosk -> kiosk.way = Way.INSTALLS);
        rollouts.resume(rollout().id(), true);

        days(8);

        assertThat(rollout().state()).isEqualTo(RolloutState.DONE);
    }

    @Test
    void resumedWithoutThoseThatFailedItGoesOnWithOthers() {
        fleet.grow(12);
        rollouts.begin(WANTED, "wim");
        Kiosk broken = members(1).getFirst();
        broken.way = Way.REFUSES;
        hours(3);
        rollouts.resume(rollout().id(), false);

        days(10);

        assertThat(standOf(broken)).isEqualTo(RolloutStand.SET_ASIDE);
        assertThat(fleet.asked.stream().filter(broken.id::equals)).hasSize(1);
        assertThat(now().of(RolloutStand.PROVEN)).hasSize(11);
        assertThat(rollout().state()).isEqualTo(RolloutState.DONE);
    }

    @Test
    void whatDidNotHaltIsNotResumed() {
        fleet.grow(3);
        begin();

        assertThatThrownBy(() -> rollouts.resume(rollout().id(), true))
                .isInstanceOf(FleetException.class);
    }

    @Test
    void refusesWhatIsNoVersionWithWhatToFillIn() {
        fleet.grow(1);
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
