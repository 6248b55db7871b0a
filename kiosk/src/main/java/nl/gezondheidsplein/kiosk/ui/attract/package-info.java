/**
 * The resting screen: what this place is for, what there is to do, and that a touch begins. It is
 * silent. It shows a small pairing code as long as the kiosk waits to be confirmed.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.attract;

import org.jspecify.annotations.NullMarked;
