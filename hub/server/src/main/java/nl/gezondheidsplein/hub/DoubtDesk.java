package nl.gezondheidsplein.hub;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.squaremap.blocks.OfferBlocks;
import nl.gezondheidsplein.hub.squaremap.edit.Doubts;
import nl.gezondheidsplein.hub.web.editor.Here;

/** Finds the offer of a code and keeps the day on which somebody doubted it. */
record DoubtDesk(Doubts doubts, SocialMaps maps, InstantSource clock) {
    /** Returns whether there is an offer with this code. */
    boolean doubted(String code) {
        Optional<Offer> offer = OfferBlocks.withCode(maps.current(), code);
        offer.ifPresent(
                one -> doubts.add(one.id(), LocalDate.ofInstant(clock.instant(), Here.ZONE)));
        return offer.isPresent();
    }
}
