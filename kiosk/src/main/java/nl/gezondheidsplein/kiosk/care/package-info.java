/**
 * How the device is: the heartbeat that tells the hub before somebody at the place has to. It reads
 * and reports, never changes anything, and holds no trace of a person.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.care;

import org.jspecify.annotations.NullMarked;
