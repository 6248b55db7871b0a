/**
 * The hub as a kiosk meets it, for tests: at the broker, at its web door, and behind a bad network.
 * Written against the wire contract and on other libraries than the kiosk's own.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.hubside;

import org.jspecify.annotations.NullMarked;
