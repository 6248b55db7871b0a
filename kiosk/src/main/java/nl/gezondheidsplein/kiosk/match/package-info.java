/**
 * Which offers fit, and why: at most three and one first step, from what somebody wishes, where the
 * kiosk stands, what day it is and what is known of each offer; and the agenda and the map from the
 * same memory. Pure and deterministic: no clock, no disk, no chance, and the order in which offers
 * come does not matter. Reasons are names; the screens put them in words.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.match;

import org.jspecify.annotations.NullMarked;
