/**
 * Changing the social map by hand: what an editor filled in, what becomes of the records, and what
 * is said when two people change the same offer.
 *
 * <p>Only the fields that an editor sees are written; all others stay as they came. A change is
 * worked out for one state of the offer and refused when that has moved on.
 */
@NullMarked
package nl.gezondheidsplein.hub.squaremap.edit;

import org.jspecify.annotations.NullMarked;
