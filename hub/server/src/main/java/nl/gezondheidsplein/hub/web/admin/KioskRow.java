package nl.gezondheidsplein.hub.web.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.hub.fleet.KioskState;
import nl.gezondheidsplein.hub.fleet.KioskStatus;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Touch;
import nl.gezondheidsplein.protocol.Versions;
import nl.gezondheidsplein.protocol.Vitals;
import org.jspecify.annotations.Nullable;

/**
 * One kiosk in words.
 *
 * @param look the drawing beside the state: ok, wait, hand or rest
 * @param device what it last said of itself, one short sentence each; empty when it never did
 * @param hostCode in groups, for a steward's eyes only; empty before enrolment
 * @param pairingCode in groups, or empty when there is nothing to confirm
 */
public record KioskRow(
        String id,
        String name,
        String place,
        String neighbourhood,
        String look,
        String state,
        String reason,
        List<String> warnings,
        String lastSeen,
        String backlog,
        String versions,
        List<String> device,
        String pairingCode,
        String hostCode,
        String placeId) {

    private static final int MB_PER_GB = 1000;

    static KioskRow of(KioskStatus kiosk, String place, String neighbourhood, Instant now) {
        return new KioskRow(
                kiosk.kiosk().value(),
                kiosk.name(),
                place,
                neighbourhood,
                look(kiosk),
                words(kiosk.state()),
                kiosk.reason(),
                kiosk.warnings(),
                lastSeen(kiosk.lastSeen(), now),
                backlog(kiosk.backlog()),
                kiosk.birth() instanceof State.Online birth
                        ? versions(birth.versions())
                        : "onbekend",
                kiosk.vitals() == null ? List.of() : device(kiosk.vitals()),
                String.valueOf(kiosk.pairingCode() == null ? "" : kiosk.pairingCode()),
                kiosk.hostCode() == null ? "" : kiosk.hostCode().grouped(),
                kiosk.place().value());
    }

    private static String look(KioskStatus kiosk) {
        return switch (kiosk.state()) {
            case ONLINE -> kiosk.warnings().isEmpty() ? "ok" : "hand";
            case NEVER_SEEN, PENDING -> "wait";
            case LATE, OFFLINE, LOST_STATE -> "hand";
            case REPLACED, RETIRED, REVOKED -> "rest";
        };
    }

    private static String words(KioskState state) {
        return switch (state) {
            case NEVER_SEEN -> "nooit gezien";
            case PENDING -> "wacht op bevestiging";
            case ONLINE -> "verbonden";
            case LATE -> "stil";
            case OFFLINE -> "niet verbonden";
            case LOST_STATE -> "geheugen kwijt";
            case REPLACED -> "vervangen";
            case RETIRED -> "uit dienst";
            case REVOKED -> "ingetrokken";
        };
    }

    private static String lastSeen(@Nullable Instant lastSeen, Instant now) {
        if (lastSeen == null) {
            return "nog nooit";
        }
        Duration ago = Duration.between(lastSeen, now);
        if (ago.toMinutes() < 1) {
            return "zojuist";
        }
        if (ago.toHours() < 1) {
            return DutchTime.counted(ago.toMinutes(), "minuut", "minuten") + " geleden";
        }
        return DutchTime.moment(lastSeen);
    }

    private static String backlog(long rows) {
        if (rows < 0) {
            return "onbekend";
        }
        return rows == 0 ? "niets" : DutchTime.counted(rows, "bericht wacht", "berichten wachten");
    }

    private static String versions(Versions versions) {
        return "programma " + versions.app() + ", inhoud " + versions.pack();
    }

    private static List<String> device(Vitals vitals) {
        List<String> device = new ArrayList<>();
        device.add(vitals.touch() == Touch.OK ? "aanraken werkt" : "niemand raakte het scherm aan");
        int free = vitals.machine().diskFreeMb();
        device.add(free >= MB_PER_GB ? free / MB_PER_GB + " GB vrij" : free + " MB vrij");
        vitals.machine().temperature().ifPresent(degrees -> device.add(degrees + " °C"));
        device.add(
                "certificaat nog " + DutchTime.counted(vitals.certificateDays(), "dag", "dagen"));
        if (!vitals.clock().isTrusted()) {
            device.add("klok niet bevestigd");
        }
        return device;
    }
}
