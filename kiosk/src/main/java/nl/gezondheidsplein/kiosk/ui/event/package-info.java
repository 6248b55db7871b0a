/**
 * What a kiosk shows at an event: the garden that grows with every visitor, the tiles of the door
 * or the stand, the number of a group, and what happens where. The presenter knows no Swing.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.event;

import org.jspecify.annotations.NullMarked;
