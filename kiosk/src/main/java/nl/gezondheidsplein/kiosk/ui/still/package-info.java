/**
 * The question whether somebody is still there, over whatever the screen shows, with a countdown
 * that anybody can stop.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.still;

import org.jspecify.annotations.NullMarked;
