/**
 * What a kiosk does with a stick, where no network ever comes: takes receipt and pack off it, and
 * puts on it what it would have sent.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.carry;

import org.jspecify.annotations.NullMarked;
