/**
 * What a kiosk says of an offer: its structured blocks put into whole sentences in every language.
 *
 * <p>The sentences are text resources, one file a language; nothing is glued together from parts of
 * sentences. Immutable; any thread may call.
 */
@NullMarked
package nl.gezondheidsplein.hub.squaremap.blocks;

import org.jspecify.annotations.NullMarked;
