/**
 * What the screens of a kiosk say, as it came with the program: the kiosk shows it, and at the hub
 * readers of each language review it.
 */
@NullMarked
package nl.gezondheidsplein.protocol.words;

import org.jspecify.annotations.NullMarked;
