package nl.gezondheidsplein.hub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.gezondheidsplein.hub.fleet.KioskFacts;
import nl.gezondheidsplein.hub.fleet.KioskRegister;
import nl.gezondheidsplein.hub.fleet.NewKiosk;
import nl.gezondheidsplein.protocol.ClockState;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Printer;
import nl.gezondheidsplein.protocol.ScreenMm;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Touch;
import nl.gezondheidsplein.protocol.Versions;
import nl.gezondheidsplein.protocol.Vitals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of kiosks promises. */
abstract class KioskRegisterContract extends DatabaseTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final KioskId KIOSK = new KioskId("k-aaaaaaaaaa");
    private static final KioskId OTHER = new KioskId("k-bbbbbbbbbb");
    private static final KioskRegister.Enrolment ENROLMENT =
            new KioskRegister.Enrolment(
                    NOW, "f".repeat(64), "123 456", "abc", NOW.plus(Duration.ofDays(90)));

    private final KioskRegister register = new JdbcKioskRegister(database());

    @BeforeEach
    void stockTheRegister() {
        DemoAreas.putInto(new JdbcAreaRegister(database()));
    }

    @Test
    void putsANewKeyInThePlaceOfThePresentOne() {
        add(KIOSK, true, null);
        register.redeem(claimOf(KIOSK), ENROLMENT);

        assertThat(register.renew(KIOSK, key("f"), renewal("e"))).isTrue();

        assertThat(register.findCertified(KIOSK, key("e"))).isPresent();
        assertThat(register.renew(KIOSK, key("e"), renewal("d"))).isTrue();
        assertThat(register.findCertified(KIOSK, key("f"))).isEmpty();
        assertThat(register.renew(KIOSK, key("f"), renewal("c"))).isFalse();
    }

    @Test
    void repeatsARenewalWhoseAnswerWasLostButGivesTheOldKeyNoOtherOne() {
        add(KIOSK, true, null);
        register.redeem(claimOf(KIOSK), ENROLMENT);
        register.renew(KIOSK, key("f"), renewal("e"));

        assertThat(register.renew(KIOSK, key("f"), renewal("e"))).isTrue();
        assertThat(register.renew(KIOSK, key("f"), renewal("d"))).isFalse();
        assertThat(register.findCertified(OTHER, key("e"))).isEmpty();
    }

    @Test
    void takesEveryRightFromARevokedKiosk() {
        add(KIOSK, true, null);
        add(OTHER, true, null);
        register.redeem(claimOf(KIOSK), ENROLMENT);

        assertThat(register.revoke(KIOSK, NOW, false)).isTrue();

        assertThat(register.revoke(KIOSK, NOW, true)).isFalse();
        assertThat(register.findCertified(KIOSK, key("f"))).isEmpty();
        assertThat(register.renew(KIOSK, key("f"), renewal("e"))).isFalse();
        assertThat(register.move(KIOSK, DemoAreas.DE_LUYK)).isFalse();
        assertThat(register.revoked()).containsExactly(KIOSK);
        assertThat(facts(KIOSK).registration().isRetired()).isFalse();
    }

    @Test
    void remembersWhomTheBrokerStillHasToLetGo() {
        add(KIOSK, true, null);
        register.revoke(KIOSK, NOW, true);
        assertThat(register.toEvict()).containsExactly(KIOSK);

        register.evicted(KIOSK, NOW);

        assertThat(register.toEvict()).isEmpty();
        assertThat(register.revoked()).containsExactly(KIOSK);
        assertThat(facts(KIOSK).registration().isRetired()).isTrue();
    }

    private static String key(String letter) {
        return letter.repeat(64);
    }

    private static KioskRegister.Enrolment renewal(String letter) {
        return new KioskRegister.Enrolment(
                NOW, key(letter), "654 321", "def", NOW.plus(Duration.ofDays(180)));
    }

    private void add(KioskId kiosk, boolean preconfirmed, @Nullable KioskId replaces) {
        register.add(
                kiosk,
                new NewKiosk("Kiosk", DemoAreas.DE_LUYK, replaces, preconfirmed),
                NOW,
                new KioskRegister.Claim(claimOf(kiosk), NOW.plus(Duration.ofHours(1))));
    }

    private static String claimOf(KioskId kiosk) {
        return "claim of " + kiosk;
    }

    private KioskFacts facts(KioskId kiosk) {
        return register.find(kiosk).orElseThrow();
    }

    private static State.Online birth(long session, long nextSeq) {
        return new State.Online(
                session,
                nextSeq,
                new Versions("0.1.0", "de-luyk-1", "2026-1", 1),
                "none",
                new ScreenMm(217, 136));
    }

    private static KioskRegister.Hearing fresh(Instant at) {
        return new KioskRegister.Hearing(at, true);
    }

    @Test
    void aNewKioskHasNothingButItsClaim() {
        add(KIOSK, false, null);
        KioskFacts facts = facts(KIOSK);
        assertThat(facts.registration().enrolledAt()).isNull();
        assertThat(facts.presence().lastSeen()).isNull();
        assertThat(facts.delivery().upTo()).isZero();
        assertThat(register.findClaimed(claimOf(KIOSK), NOW))
                .contains(new KioskRegister.Claimed(KIOSK, DemoAreas.DE_LUYK));
    }

    @Test
    void aClaimWorksOnce() {
        add(KIOSK, false, null);
        assertThat(register.redeem(claimOf(KIOSK), ENROLMENT)).isTrue();
        assertThat(register.redeem(claimOf(KIOSK), ENROLMENT)).isFalse();
        assertThat(register.findClaimed(claimOf(KIOSK), NOW)).isEmpty();
        assertThat(facts(KIOSK).registration().pairingCode()).isEqualTo("123 456");
        assertThat(facts(KIOSK).registration().confirmedAt()).isNull();
    }

    @Test
    void aClaimExpires() {
        add(KIOSK, false, null);
        Instant late = NOW.plus(Duration.ofHours(1));
        assertThat(register.findClaimed(claimOf(KIOSK), late)).isEmpty();
        KioskRegister.Enrolment lateEnrolment =
                new KioskRegister.Enrolment(late, "f".repeat(64), "123 456", "abc", late);
        assertThat(register.redeem(claimOf(KIOSK), lateEnrolment)).isFalse();
    }

    @Test
    void ofTwoThatUseTheSameClaimAtOnceOneSucceeds() throws InterruptedException {
        add(KIOSK, false, null);
        assertThat(Together.countTrue(8, () -> register.redeem(claimOf(KIOSK), ENROLMENT)))
                .isEqualTo(1);
    }

    @Test
    void aPreconfirmedKioskIsConfirmedByItsEnrolment() {
        add(KIOSK, true, null);
        register.redeem(claimOf(KIOSK), ENROLMENT);
        assertThat(facts(KIOSK).registration().confirmedAt()).isEqualTo(NOW);
        assertThat(register.confirm(KIOSK, NOW)).isFalse();
    }

    @Test
    void confirmsAnEnrolledKioskOnce() {
        add(KIOSK, false, null);
        assertThat(register.confirm(KIOSK, NOW)).isFalse();
        register.redeem(claimOf(KIOSK), ENROLMENT);
        assertThat(register.confirm(KIOSK, NOW)).isTrue();
        assertThat(register.confirm(KIOSK, NOW)).isFalse();
    }

    @Test
    void theReplacedKioskRetiresWhenItsReplacementIsConfirmedAndNotBefore() {
        add(KIOSK, true, null);
        register.redeem(claimOf(KIOSK), ENROLMENT);
        add(OTHER, false, KIOSK);
        register.redeem(claimOf(OTHER), ENROLMENT);
        assertThat(facts(KIOSK).registration().replacedBy()).isNull();
        register.confirm(OTHER, NOW);
        assertThat(facts(KIOSK).registration().replacedBy()).isEqualTo(OTHER);
    }

    @Test
    void aFreshBirthIsHeardAndAKeptOneIsNot() {
        add(KIOSK, true, null);
        assertThat(register.born(KIOSK, birth(3, 7), new KioskRegister.Hearing(NOW, false)))
                .isTrue();
        assertThat(facts(KIOSK).presence().online()).isTrue();
        assertThat(facts(KIOSK).presence().lastSeen()).isNull();
        assertThat(register.born(KIOSK, birth(4, 7), fresh(NOW))).isTrue();
        assertThat(facts(KIOSK).presence().lastSeen()).isEqualTo(NOW);
    }

    @Test
    void aBirthThatAnotherHubHearsLateIsHeldAgainstWhatWasSettledWhenTheFirstHeardIt() {
        add(KIOSK, true, null);
        register.born(KIOSK, birth(4, 7), fresh(NOW));
        settle(KIOSK, 7);
        register.born(KIOSK, birth(4, 7), fresh(NOW.plusSeconds(29)));
        assertThat(facts(KIOSK).presence().birthUpTo()).isZero();
    }

    @Test
    void aCopyOfACardThatUsesASessionAgainIsHeldAgainstWhatIsSettledNow() {
        add(KIOSK, true, null);
        register.born(KIOSK, birth(4, 7), fresh(NOW));
        settle(KIOSK, 9);
        register.born(KIOSK, birth(4, 7), fresh(NOW.plusSeconds(30)));
        assertThat(facts(KIOSK).presence().birthUpTo()).isEqualTo(9);
    }

    private void settle(KioskId kiosk, long upTo) {
        database()
                .change(
                        handle ->
                                handle.execute(
                                        "UPDATE intake_cursor SET up_to = ? WHERE kiosk = ?",
                                        upTo,
                                        kiosk.value()));
    }

    @Test
    void aKeptBirthOfAnEarlierSessionChangesNothing() {
        add(KIOSK, true, null);
        register.born(KIOSK, birth(4, 7), fresh(NOW));
        assertThat(register.born(KIOSK, birth(3, 1), new KioskRegister.Hearing(NOW, false)))
                .isFalse();
        assertThat(facts(KIOSK).presence().birth()).isEqualTo(birth(4, 7));
    }

    @Test
    void theWillOfAnEarlierSessionChangesNothing() {
        add(KIOSK, true, null);
        register.born(KIOSK, birth(4, 7), fresh(NOW));
        register.gone(KIOSK, new State.Offline(3), NOW);
        assertThat(facts(KIOSK).presence().online()).isTrue();
        register.gone(KIOSK, new State.Offline(4), NOW.plusSeconds(1));
        assertThat(facts(KIOSK).presence().online()).isFalse();
        assertThat(facts(KIOSK).presence().lastSeen())
                .as("a will is the broker's word")
                .isEqualTo(NOW);
    }

    @Test
    void vitalsAreKeptAndHeard() {
        Vitals vitals =
                new Vitals(
                        Optional.of(Duration.ofMillis(4)),
                        Touch.OK,
                        new Vitals.Backlog(12, 1, 0, false),
                        new Vitals.Machine(900, Optional.of(41), 0, Printer.NONE, false, 0),
                        ClockState.SYNCHRONISED,
                        80);
        add(KIOSK, true, null);
        register.beating(KIOSK, vitals, NOW);
        assertThat(facts(KIOSK).presence().vitals()).isEqualTo(vitals);
        assertThat(facts(KIOSK).presence().lastSeen()).isEqualTo(NOW);
    }

    @Test
    void messagesThatTheBrokerHadQueuedDoNotReviveAKioskThatIsGone() {
        add(KIOSK, true, null);
        register.born(KIOSK, birth(4, 7), fresh(NOW));
        register.heard(KIOSK, NOW.plusSeconds(5));
        register.gone(KIOSK, new State.Offline(4), NOW.plusSeconds(6));
        register.heard(KIOSK, NOW.plusSeconds(7));
        assertThat(facts(KIOSK).presence().lastSeen()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void listsKiosksById() {
        add(OTHER, false, null);
        add(KIOSK, false, null);
        assertThat(register.all()).extracting(KioskFacts::kiosk).containsExactly(KIOSK, OTHER);
    }
}
