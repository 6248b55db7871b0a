package nl.gezondheidsplein.hub.squaremap.edit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.squaremap.SocialMapMovedException;
import nl.gezondheidsplein.hub.squaremap.SocialMapStore;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;

/** Makes one change to offers, for the states of them that somebody saw, or says why not. */
final class Changing {
    /** Others change other offers meanwhile; so many in a row means that something is wrong. */
    private static final int ATTEMPTS = 5;

    private final SocialMaps maps;
    private final SocialMapStore store;
    private final OfferDesk.Custom custom;

    /** What is changed, worked out anew when the map has moved; flaws mean that nothing is done. */
    interface Work {
        Map<OfferField, String> on(SocialMap map, Change change);
    }

    Changing(SocialMaps maps, SocialMapStore store, OfferDesk.Custom custom) {
        this.maps = maps;
        this.store = store;
        this.custom = custom;
    }

    /**
     * Does the work.
     *
     * @param main the offer that the outcome is about
     * @param seen the version in which each offer concerned was seen
     */
    Saving change(UUID main, Map<UUID, String> seen, Work work) {
        for (int attempt = 1; ; attempt++) {
            SocialMap map = maps.current();
            Optional<Saving> moved = moved(map, seen);
            if (moved.isPresent()) {
                return moved.get();
            }
            Change change = new Change(map, custom.clock().instant());
            Map<OfferField, String> flaws = work.on(map, change);
            if (flaws.isEmpty()) {
                stamp(change, main);
                flaws = OfferChecks.ofShape(change.flaws());
            }
            if (!flaws.isEmpty()) {
                return new Saving.Refused(flaws);
            }
            try {
                store.change(map.revision(), change.put(), change.removed());
                return new Saving.Saved(main);
            } catch (SocialMapMovedException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static Optional<Saving> moved(SocialMap map, Map<UUID, String> seen) {
        for (var one : seen.entrySet()) {
            Optional<OpenOffer> now = OfferReading.open(map, one.getKey());
            if (now.isEmpty()) {
                return Optional.of(new Saving.Gone());
            }
            if (!now.get().version().equals(one.getValue())) {
                return Optional.of(new Saving.Moved(now.get()));
            }
        }
        return Optional.empty();
    }

    /** HSDS harvesters ask for what changed after a moment. */
    private void stamp(Change change, UUID offer) {
        RecordKey key = new RecordKey(RecordKind.SERVICE, offer);
        Instant now = custom.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        change.put(key, change.body(key).put("last_modified", now.toString()));
    }
}
