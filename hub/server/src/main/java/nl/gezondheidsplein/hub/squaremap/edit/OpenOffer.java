package nl.gezondheidsplein.hub.squaremap.edit;

import nl.gezondheidsplein.hub.squaremap.Offer;

/**
 * An offer on an editor's desk.
 *
 * @param version names this very state; a change is made for it and for no other
 */
public record OpenOffer(Offer offer, OfferDraft draft, String version) {}
