package nl.gezondheidsplein.hub.fleet;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.gezondheidsplein.protocol.PackRefusal;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Vitals;

/**
 * Derives a kiosk's state and the reason in words from its facts, at one moment and from nothing
 * else: no state is ever kept, so none can get stuck.
 */
final class Judgement {
    /** Two and a half heartbeats of at most 72 s: one lost message is no news. */
    static final Duration LATE_AFTER = Duration.ofMinutes(3);

    /** The broker gives up a silent connection sooner; past this, nobody is there. */
    static final Duration OFFLINE_AFTER = Duration.ofMinutes(15);

    /** A missing number travels again within minutes; after this somebody should know. */
    static final Duration GAP_REPORTED_AFTER = Duration.ofMinutes(10);

    private static final Duration VITALS_KEPT = Duration.ofDays(90);
    private static final int FEW_CERTIFICATE_DAYS = 21;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM HH:mm", Locale.of("nl"))
                    .withZone(ZoneId.of("Europe/Amsterdam"));

    private final KioskFacts facts;
    private final Instant now;

    private Judgement(KioskFacts facts, Instant now) {
        this.facts = facts;
        this.now = now;
    }

    private record Verdict(KioskState state, String reason) {}

    static KioskStatus of(KioskFacts facts, Instant now) {
        return new Judgement(facts, now).status();
    }

    private KioskStatus status() {
        Verdict verdict = verdict();
        KioskFacts.Presence presence = facts.presence();
        Vitals vitals = presence.vitals();
        Instant vitalsAt = presence.vitalsAt();
        boolean isKept = vitalsAt != null && !vitalsAt.isBefore(now.minus(VITALS_KEPT));
        return new KioskStatus(
                facts.kiosk(),
                facts.name(),
                facts.place(),
                verdict.state(),
                verdict.reason(),
                warnings(),
                presence.lastSeen(),
                facts.delivery().upTo() + 1,
                facts.delivery().quarantined(),
                isKept && vitals != null ? vitals.backlog().rows() : -1,
                presence.birth(),
                isKept ? vitals : null,
                isKept ? vitalsAt : null,
                verdict.state() == KioskState.PENDING ? facts.registration().pairingCode() : null,
                facts.registration().hostCode());
    }

    private Verdict verdict() {
        KioskFacts.Registration registration = facts.registration();
        if (registration.revokedAt() != null) {
            String moment = MOMENT.format(registration.revokedAt());
            if (registration.isRetired()) {
                return new Verdict(KioskState.RETIRED, "Uit dienst sinds " + moment + ".");
            }
            return new Verdict(KioskState.REVOKED, "Ingetrokken op " + moment + ".");
        }
        if (registration.replacedBy() != null) {
            return new Verdict(
                    KioskState.REPLACED,
                    "Vervangen door " + registration.replacedBy().value() + ".");
        }
        if (registration.enrolledAt() == null) {
            return new Verdict(
                    KioskState.NEVER_SEEN,
                    now.isBefore(registration.claimExpiresAt())
                            ? "Aangemaakt, nog niet aangemeld. De aanmeldcode geldt tot "
                                    + MOMENT.format(registration.claimExpiresAt())
                                    + "."
                            : "Nooit aangemeld en de aanmeldcode is verlopen. Maak de kiosk"
                                    + " opnieuw aan.");
        }
        if (registration.confirmedAt() == null) {
            return new Verdict(
                    KioskState.PENDING,
                    "Wacht op bevestiging: vergelijk de koppelcode met die op het scherm van de"
                            + " kiosk.");
        }
        return presenceVerdict();
    }

    private Verdict presenceVerdict() {
        KioskFacts.Presence presence = facts.presence();
        Instant lastSeen = presence.lastSeen();
        if (lastSeen == null) {
            return new Verdict(
                    KioskState.NEVER_SEEN, "Aangemeld, maar er kwam nog nooit een bericht.");
        }
        if (isStateLost()) {
            return new Verdict(
                    KioskState.LOST_STATE,
                    "De nummers van de kiosk lopen achter: de kaart is leeg of een oude kopie."
                            + " Meld de kiosk opnieuw aan als vervanger.");
        }
        Duration silence = Duration.between(lastSeen, now);
        if (!saysItIsThere()) {
            return new Verdict(
                    KioskState.OFFLINE,
                    "De verbinding is verbroken; laatst gehoord " + ago(silence) + ".");
        }
        if (silence.compareTo(OFFLINE_AFTER) >= 0) {
            return new Verdict(
                    KioskState.OFFLINE, "Niets meer gehoord; laatst " + ago(silence) + ".");
        }
        if (silence.compareTo(LATE_AFTER) >= 0) {
            return new Verdict(
                    KioskState.LATE,
                    "De hartslag blijft uit; laatst gehoord " + ago(silence) + ".");
        }
        return new Verdict(KioskState.ONLINE, "Verbonden en hoorbaar.");
    }

    private boolean isStateLost() {
        KioskFacts.Presence presence = facts.presence();
        boolean bornBehind =
                presence.birth() instanceof State.Online birth
                        && birth.nextSeq() <= presence.birthUpTo();
        Vitals vitals = presence.vitals();
        return bornBehind || (vitals != null && vitals.backlog().isStateLost());
    }

    /** A heartbeat after the end of a session shows that the end was not the last word. */
    private boolean saysItIsThere() {
        KioskFacts.Presence presence = facts.presence();
        Instant stateAt = presence.stateAt();
        Instant vitalsAt = presence.vitalsAt();
        return presence.online()
                || (vitalsAt != null && (stateAt == null || vitalsAt.isAfter(stateAt)));
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        KioskFacts.Delivery delivery = facts.delivery();
        Instant gapSince = delivery.gapSince();
        if (gapSince != null
                && Duration.between(gapSince, now).compareTo(GAP_REPORTED_AFTER) >= 0) {
            warnings.add(
                    "Bericht "
                            + (delivery.upTo() + 1)
                            + " ontbreekt al sinds "
                            + MOMENT.format(gapSince)
                            + ".");
        }
        if (delivery.conflicts() > 0) {
            warnings.add(
                    "Een al ontvangen nummer kwam "
                            + delivery.conflicts()
                            + " keer met een andere inhoud: mogelijk draait er een kopie van deze"
                            + " kiosk.");
        }
        if (delivery.quarantined() > 0) {
            warnings.add(delivery.quarantined() + " berichten zijn geweigerd en apart gezet.");
        }
        if (delivery.quarantineDropped() > 0) {
            warnings.add(
                    "Van "
                            + delivery.quarantineDropped()
                            + " geweigerde berichten is de inhoud niet bewaard: de bewaarplaats is"
                            + " vol.");
        }
        if (delivery.held() > 0) {
            warnings.add(delivery.held() + " vensters wachten op bevestiging van de kiosk.");
        }
        Vitals vitals = facts.presence().vitals();
        if (vitals != null && vitals.certificateDays() < FEW_CERTIFICATE_DAYS) {
            warnings.add("Het certificaat is nog " + vitals.certificateDays() + " dagen geldig.");
        }
        if (vitals != null) {
            vitals.packRefused().map(Judgement::packRefused).ifPresent(warnings::add);
        }
        return warnings;
    }

    private static String packRefused(PackRefusal reason) {
        return "De kiosk weigert het nieuwe inhoudspakket en toont de vorige inhoud: "
                + switch (reason) {
                    case ANOTHER_KIOSK -> "het pakket is voor een andere kiosk";
                    case UNKNOWN_KEY ->
                            "het is getekend met een sleutel die deze kiosk niet kent. Vernieuw"
                                    + " het certificaat van de kiosk; dan krijgt hij de sleutels";
                    case BAD_SIGNATURE -> "de handtekening klopt niet";
                    case NOT_NEWER ->
                            "het is ouder dan wat hij toont, of anders bij hetzelfde nummer";
                    case DAMAGED -> "een bestand is afgekapt of beschadigd";
                    case NOT_UNDERSTOOD ->
                            "hij begrijpt een bestand niet. Misschien is zijn programma te oud";
                }
                + ".";
    }

    private static String ago(Duration silence) {
        if (silence.toMinutes() < 1) {
            return "minder dan een minuut geleden";
        }
        if (silence.toHours() < 1) {
            return counted(silence.toMinutes(), "minuut", "minuten") + " geleden";
        }
        if (silence.toDays() < 1) {
            return counted(silence.toHours(), "uur", "uur") + " geleden";
        }
        return counted(silence.toDays(), "dag", "dagen") + " geleden";
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
