package nl.gezondheidsplein.hub.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.fleet.KioskStatus;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.web.Json;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Versions;
import nl.gezondheidsplein.protocol.Vitals;
import org.jspecify.annotations.Nullable;

/**
 * One kiosk as the API tells it. A field without a value is null, never left out.
 *
 * @param backlog windows that wait on the kiosk, null while it never said
 * @param vitals as the kiosk sent them
 * @param pairingCode only while the kiosk waits for confirmation
 * @param orders its newest orders, newest first; null where kiosks are listed
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record KioskJson(
        String kiosk,
        String name,
        String place,
        @Nullable String neighbourhood,
        String state,
        String reason,
        List<String> warnings,
        @Nullable Instant lastSeen,
        long nextSeq,
        long quarantined,
        @Nullable Long backlog,
        @Nullable Versions versions,
        @Nullable JsonNode vitals,
        @Nullable Instant vitalsAt,
        @Nullable String pairingCode,
        @Nullable List<OrderJson> orders) {

    static KioskJson of(
            KioskStatus kiosk, @Nullable Place place, @Nullable List<OrderJson> orders) {
        return new KioskJson(
                kiosk.kiosk().value(),
                kiosk.name(),
                kiosk.place().value(),
                place == null ? null : place.neighbourhood().value(),
                kiosk.state().id(),
                kiosk.reason(),
                kiosk.warnings(),
                kiosk.lastSeen(),
                kiosk.nextSeq(),
                kiosk.quarantined(),
                kiosk.backlog() < 0 ? null : kiosk.backlog(),
                kiosk.birth() instanceof State.Online birth ? birth.versions() : null,
                vitals(kiosk.vitals()),
                kiosk.vitalsAt(),
                kiosk.pairingCode(),
                orders);
    }

    /** The same with further warnings. */
    KioskJson withWarnings(List<String> more) {
        return new KioskJson(
                kiosk,
                name,
                place,
                neighbourhood,
                state,
                reason,
                Stream.concat(warnings.stream(), more.stream()).toList(),
                lastSeen,
                nextSeq,
                quarantined,
                backlog,
                versions,
                vitals,
                vitalsAt,
                pairingCode,
                orders);
    }

    private static @Nullable JsonNode vitals(@Nullable Vitals vitals) {
        return vitals == null ? null : Json.read(MessageCodec.encode(vitals), JsonNode.class);
    }
}
