/**
 * What travels on a stick between the hub and a kiosk that is never online: the same bytes that the
 * wire carries, signed by who sent them; what residents brought can be read by the hub alone.
 */
@NullMarked
package nl.gezondheidsplein.protocol.carry;

import org.jspecify.annotations.NullMarked;
