package nl.gezondheidsplein.hub.squaremap.pictures;

import java.time.Instant;
import java.util.UUID;

/**
 * The picture of one offer. There is none without the promise that nobody can be recognised on it.
 *
 * @param words what is to be seen on it, in Dutch, for who does not see it
 * @param role of who brought it and promised that; the name stands in the audit log
 */
public record OfferPicture(UUID offer, Redrawn picture, String words, String role, Instant at) {}
