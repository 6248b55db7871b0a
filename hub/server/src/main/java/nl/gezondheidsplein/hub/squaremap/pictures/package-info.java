/**
 * Pictures of offers, beside the map: HSDS has no place for one. What an editor brings is looked
 * through and drawn anew, and nothing else of it is kept. Any thread.
 */
@NullMarked
package nl.gezondheidsplein.hub.squaremap.pictures;

import org.jspecify.annotations.NullMarked;
