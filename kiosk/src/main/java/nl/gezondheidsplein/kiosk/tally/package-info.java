/**
 * The only maker of counts: a visit's end becomes counters, counters become sealed windows. The
 * floors, the carry-over, the play filter and the window labels of {@code docs/privacy.md} stand
 * here and nowhere else. Calls wait for the commit and must not be made on the EDT.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.tally;

import org.jspecify.annotations.NullMarked;
