/**
 * What hangs on the kiosk besides its glass: a presence sensor, a status light, six keys and a slip
 * printer. Each is a port with an adapter, for the pins of a Raspberry Pi or for ESC/POS, and a
 * simulated twin; the kiosk runs without any of it. Callbacks come on the thread of the device and
 * must hand over at once.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.hardware;

import org.jspecify.annotations.NullMarked;
