/** The host's screen: the pad for the PIN, the choices, and what they open. */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.host;

import org.jspecify.annotations.NullMarked;
