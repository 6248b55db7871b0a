/**
 * The host's side of a kiosk, without its screen: the lock with its PIN and its waits, and how the
 * kiosk stands. Nothing of a visit comes here. Off the event dispatch thread, but for what is said
 * to be answered from memory.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.host;

import org.jspecify.annotations.NullMarked;
