/**
 * What hangs on the kiosk besides its glass: a presence sensor, a status light and six keys. Each
 * is a port with an adapter for the pins of a Raspberry Pi and a simulated twin; the kiosk runs
 * without any of it. Callbacks come on the thread of the device and must hand over at once.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.hardware;

import org.jspecify.annotations.NullMarked;
