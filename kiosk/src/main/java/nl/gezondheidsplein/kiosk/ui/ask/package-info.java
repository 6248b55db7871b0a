/** Whom to ask at this place, in the words of its content pack. */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.ask;

import org.jspecify.annotations.NullMarked;
