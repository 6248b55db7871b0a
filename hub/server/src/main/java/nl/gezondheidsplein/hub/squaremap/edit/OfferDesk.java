package nl.gezondheidsplein.hub.squaremap.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.squaremap.SocialMapStore;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;

/** Where editors change offers, each for the state of it that they saw. */
public final class OfferDesk {
    private final SocialMaps maps;
    private final Changing changing;
    private final Custom custom;

    /** What holds for this hub. */
    public record Custom(ZoneId zone, InstantSource clock, Supplier<UUID> ids) {}

    /** Changes the map of this store. */
    public OfferDesk(SocialMaps maps, SocialMapStore store, Custom custom) {
        this.maps = maps;
        this.changing = new Changing(maps, store, custom);
        this.custom = custom;
    }

    /** Returns an offer as it stands now. */
    public Optional<OpenOffer> open(UUID offer) {
        return OfferReading.open(maps.current(), offer);
    }

    /**
     * Makes an offer.
     *
     * @param isSure whether the editor said that what looks like a person is none
     */
    public Saving create(OfferDraft draft, boolean isSure) {
        UUID offer = custom.ids().get();
        return settle(draft, isSure)
                .orElseGet(
                        () ->
                                changing.change(
                                        offer,
                                        Map.of(),
                                        (map, change) -> write(map, change, offer, draft)));
    }

    /**
     * Changes an offer.
     *
     * @param version the state of it that the editor saw
     * @param isSure whether the editor said that what looks like a person is none
     */
    public Saving save(UUID offer, String version, OfferDraft draft, boolean isSure) {
        return settle(draft, isSure)
                .orElseGet(
                        () ->
                                changing.change(
                                        offer,
                                        Map.of(offer, version),
                                        (map, change) -> write(map, change, offer, draft)));
    }

    /**
     * Shows what a draft would come to, and keeps nothing.
     *
     * @param offer the one that is changed, or none for a new one
     */
    public Trial tryOut(Optional<UUID> offer, OfferDraft draft) {
        SocialMap map = maps.current();
        Map<OfferField, String> flaws = OfferChecks.flaws(map, draft);
        if (!flaws.isEmpty()) {
            return new Trial.Refused(flaws);
        }
        Change change = new Change(map, custom.clock().instant());
        RecordKey service = new RecordKey(RecordKind.SERVICE, offer.orElseGet(custom.ids()));
        write(map, change, service.id(), draft);
        flaws = OfferChecks.ofShape(change.flaws());
        return flaws.isEmpty()
                ? new Trial.Seen(change.offer(service).orElseThrow())
                : new Trial.Refused(flaws);
    }

    /** Writes down that somebody in a role made sure today that all of an offer is true. */
    public Saving verify(UUID offer, String version, String role) {
        return changing.change(
                offer,
                Map.of(offer, version),
                (map, change) -> {
                    RecordKey key = new RecordKey(RecordKind.SERVICE, offer);
                    ObjectNode body = change.body(key);
                    LocalDate today = LocalDate.ofInstant(custom.clock().instant(), custom.zone());
                    body.put("assured_date", today.toString()).put("assured_by", role);
                    change.put(key, body);
                    return Map.of();
                });
    }

    /** Puts a schedule in place of the one of the same id, or adds it to the service. */
    public Saving putTimes(UUID offer, String version, Optional<UUID> schedule, TimesDraft draft) {
        Map<OfferField, String> flaws =
                draft.flaws().isEmpty()
                        ? Map.of()
                        : Map.of(OfferField.TIMES, draft.flaws().values().iterator().next());
        if (!flaws.isEmpty()) {
            return new Saving.Refused(flaws);
        }
        return changing.change(
                offer,
                Map.of(offer, version),
                (map, change) -> {
                    TimesPlace place = new TimesPlace(map, change, offer);
                    return schedule.isEmpty()
                            ? place.add(custom.ids().get(), draft)
                            : place.replace(schedule.get(), draft);
                });
    }

    /** Takes a schedule away. */
    public Saving removeTimes(UUID offer, String version, UUID schedule) {
        return changing.change(
                offer,
                Map.of(offer, version),
                (map, change) -> new TimesPlace(map, change, offer).remove(schedule));
    }

    private Optional<Saving> settle(OfferDraft draft, boolean isSure) {
        Map<OfferField, String> flaws = OfferChecks.flaws(maps.current(), draft);
        if (!flaws.isEmpty()) {
            return Optional.of(new Saving.Refused(flaws));
        }
        Map<OfferField, String> traces = PersonTraces.in(draft);
        return isSure || traces.isEmpty()
                ? Optional.empty()
                : Optional.of(new Saving.Doubtful(traces));
    }

    private Map<OfferField, String> write(
            SocialMap map, Change change, UUID offer, OfferDraft draft) {
        new OfferWriting(map, offer, custom.ids(), change).write(draft);
        return Map.of();
    }
}
