/**
 * The map under the walking map: cut from an extract of OpenStreetMap around each place, once, by
 * an administrator.
 */
@NullMarked
package nl.gezondheidsplein.hub.walkmap;

import org.jspecify.annotations.NullMarked;
