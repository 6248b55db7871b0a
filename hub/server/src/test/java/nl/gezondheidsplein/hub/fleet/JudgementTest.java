package nl.gezondheidsplein.hub.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.protocol.ClockState;
import nl.gezondheidsplein.protocol.HostCode;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.PackRefusal;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.Printer;
import nl.gezondheidsplein.protocol.ScreenMm;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Touch;
import nl.gezondheidsplein.protocol.Versions;
import nl.gezondheidsplein.protocol.Vitals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One state and one reason follow from the facts, at any moment. */
final class JudgementTest {
    private static final Instant MADE = Instant.parse("2026-11-01T10:00:00Z");
    private static final Instant SEEN = Instant.parse("2026-11-22T10:00:00Z");
    private static final KioskId OTHER = new KioskId("k-bbbbbbbbbb");

    private static final KioskFacts.Registration CONFIRMED = registration(MADE, MADE, null);
    private static final KioskFacts.Delivery FINE = new KioskFacts.Delivery(6, null, 0, 0, 0, 0);
    private static final KioskFacts.Presence NEVER =
            new KioskFacts.Presence(null, false, null, null, 0, null, null);

    private static KioskFacts.Registration registration(
            @Nullable Instant enrolledAt, @Nullable Instant confirmedAt, @Nullable KioskId by) {
        return new KioskFacts.Registration(
                MADE,
                MADE.plus(Duration.ofDays(3)),
                false,
                enrolledAt,
                "123 456",
                new HostCode("12345678"),
                confirmedAt,
                null,
                by,
                null,
                false);
    }

    private static KioskFacts.Presence presence(boolean online, long nextSeq, long upTo) {
        return new KioskFacts.Presence(
                SEEN,
                online,
                SEEN,
                new State.Online(
                        3,
                        nextSeq,
                        new Versions("0.1.0", "de-luyk-1", "2026-1", 1),
                        "none",
                        new ScreenMm(217, 136)),
                upTo,
                null,
                null);
    }

    private static KioskStatus judge(
            KioskFacts.Registration registration, KioskFacts.Presence presence, Instant now) {
        return judge(registration, presence, FINE, now);
    }

    private static KioskStatus judge(
            KioskFacts.Registration registration,
            KioskFacts.Presence presence,
            KioskFacts.Delivery delivery,
            Instant now) {
        return Judgement.of(
                new KioskFacts(
                        new KioskId("k-aaaaaaaaaa"),
                        "Kiosk",
                        new PlaceId("de-luyk"),
                        registration,
                        presence,
                        delivery),
                now);
    }

    private static Vitals vitals(boolean isStateLost) {
        return new Vitals(
                Optional.empty(),
                Touch.OK,
                new Vitals.Backlog(2, 0, 0, isStateLost),
                new Vitals.Machine(900, Optional.empty(), 0, Printer.NONE, false, 0),
                ClockState.SYNCHRONISED,
                12);
    }

    @Test
    void aKioskThatWasOnlyMadeIsNeverSeenAndNotOffline() {
        KioskStatus status = judge(registration(null, null, null), NEVER, MADE);
        assertThat(status.state()).isEqualTo(KioskState.NEVER_SEEN);
        assertThat(status.reason()).contains("4 november 11:00");
        assertThat(judge(registration(null, null, null), NEVER, SEEN).reason())
                .contains("verlopen");
        assertThat(judge(CONFIRMED, NEVER, SEEN).state()).isEqualTo(KioskState.NEVER_SEEN);
    }

    @Test
    void aKioskThatNobodyConfirmedIsPendingAndShowsItsCode() {
        KioskStatus status = judge(registration(MADE, null, null), presence(true, 7, 0), SEEN);
        assertThat(status.state()).isEqualTo(KioskState.PENDING);
        assertThat(status.pairingCode()).isEqualTo("123 456");
        assertThat(judge(CONFIRMED, presence(true, 7, 6), SEEN).pairingCode()).isNull();
    }

    @Test
    void aSilentKioskIsLateAfterThreeMinutesAndOfflineAfterFifteenToTheMillisecond() {
        KioskFacts.Presence there = presence(true, 7, 6);
        Instant late = SEEN.plus(Judgement.LATE_AFTER);
        Instant offline = SEEN.plus(Judgement.OFFLINE_AFTER);
        assertThat(judge(CONFIRMED, there, late.minusMillis(1)).state())
                .isEqualTo(KioskState.ONLINE);
        assertThat(judge(CONFIRMED, there, late).state()).isEqualTo(KioskState.LATE);
        assertThat(judge(CONFIRMED, there, offline.minusMillis(1)).state())
                .isEqualTo(KioskState.LATE);
        assertThat(judge(CONFIRMED, there, offline).state()).isEqualTo(KioskState.OFFLINE);
        assertThat(judge(CONFIRMED, there, SEEN).state())
                .as("nothing is latched: asked of an earlier moment it is online")
                .isEqualTo(KioskState.ONLINE);
    }

    @Test
    void aKioskWhoseSessionEndedIsOfflineAtOnce() {
        KioskStatus status =
                judge(CONFIRMED, presence(false, 7, 6), SEEN.plus(Duration.ofHours(2)));
        assertThat(status.state()).isEqualTo(KioskState.OFFLINE);
        assertThat(status.reason()).contains("2 uur geleden");
    }

    @Test
    void aHeartbeatAfterTheEndOfASessionBringsItBack() {
        KioskFacts.Presence beating =
                new KioskFacts.Presence(
                        SEEN.plusMillis(1),
                        false,
                        SEEN,
                        null,
                        0,
                        vitals(false),
                        SEEN.plusMillis(1));
        assertThat(judge(CONFIRMED, beating, SEEN.plusSeconds(1)).state())
                .isEqualTo(KioskState.ONLINE);
    }

    @Test
    void aKioskThatWasBornBehindItsOwnNumbersHasLostItsState() {
        assertThat(judge(CONFIRMED, presence(true, 7, 6), SEEN).state())
                .isEqualTo(KioskState.ONLINE);
        assertThat(judge(CONFIRMED, presence(true, 6, 6), SEEN).state())
                .isEqualTo(KioskState.LOST_STATE);
    }

    @Test
    void aKioskThatSaysItsStateIsLostIsBelieved() {
        KioskFacts.Presence lost =
                new KioskFacts.Presence(SEEN, true, SEEN, null, 0, vitals(true), SEEN);
        assertThat(judge(CONFIRMED, lost, SEEN).state()).isEqualTo(KioskState.LOST_STATE);
    }

    @Test
    void aReplacedKioskNamesItsSuccessor() {
        KioskStatus status = judge(registration(MADE, MADE, OTHER), presence(true, 7, 6), SEEN);
        assertThat(status.state()).isEqualTo(KioskState.REPLACED);
        assertThat(status.reason()).contains(OTHER.value());
    }

    @Test
    void aMissingNumberIsReportedAfterTenMinutes() {
        KioskFacts.Delivery gap = new KioskFacts.Delivery(6, SEEN, 0, 0, 0, 0);
        Instant tenMinutes = SEEN.plus(Duration.ofMinutes(10));
        assertThat(
                        judge(CONFIRMED, presence(true, 7, 6), gap, tenMinutes.minusMillis(1))
                                .warnings())
                .isEmpty();
        assertThat(judge(CONFIRMED, presence(true, 7, 6), gap, tenMinutes).warnings())
                .singleElement()
                .asString()
                .contains("Bericht 7 ontbreekt");
    }

    @Test
    void whatAsksForAttentionIsSaidInWords() {
        KioskFacts.Delivery bad = new KioskFacts.Delivery(6, null, 2, 3, 4, 5);
        assertThat(judge(CONFIRMED, presence(true, 7, 6), bad, SEEN).warnings()).hasSize(4);
    }

    @Test
    void vitalsOlderThanNinetyDaysAreNotShown() {
        KioskFacts.Presence old =
                new KioskFacts.Presence(SEEN, true, SEEN, null, 0, vitals(false), SEEN);
        KioskStatus fresh = judge(CONFIRMED, old, SEEN);
        assertThat(fresh.backlog()).isEqualTo(2);
        assertThat(fresh.warnings()).as("twelve days of certificate").hasSize(1);
        KioskStatus later = judge(CONFIRMED, old, SEEN.plus(Duration.ofDays(91)));
        assertThat(later.vitals()).isNull();
        assertThat(later.backlog()).isEqualTo(-1);
    }

    @ParameterizedTest
    @EnumSource(PackRefusal.class)
    void saysInWordsWhyAPackWasRefused(PackRefusal reason) {
        Vitals fine = vitals(false);
        Vitals refused =
                new Vitals(
                        fine.roundTrip(),
                        fine.touch(),
                        fine.backlog(),
                        fine.machine(),
                        fine.clock(),
                        fine.certificateDays(),
                        Optional.of(reason));

        assertThat(packWarnings(fine)).isEmpty();
        assertThat(packWarnings(refused)).hasSize(1);
        assertThat(packWarnings(refused).getFirst())
                .endsWith(".")
                .contains(
                        switch (reason) {
                            case ANOTHER_KIOSK -> "andere kiosk";
                            case UNKNOWN_KEY -> "sleutel";
                            case BAD_SIGNATURE -> "handtekening";
                            case NOT_NEWER -> "ouder";
                            case DAMAGED -> "afgekapt of beschadigd";
                            case NOT_UNDERSTOOD -> "begrijpt";
                        });
    }

    private static List<String> packWarnings(Vitals vitals) {
        var presence = new KioskFacts.Presence(SEEN, true, SEEN, null, 0, vitals, SEEN);
        return judge(CONFIRMED, presence, SEEN).warnings().stream()
                .filter(warning -> warning.contains("inhoudspakket"))
                .toList();
    }
}
