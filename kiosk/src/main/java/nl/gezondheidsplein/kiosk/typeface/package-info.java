/**
 * The letters in which a kiosk writes, on the screen and on paper: one typeface for Latin and
 * Arabic, read from the distribution's own files. Nothing here knows a screen or a printer.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.typeface;

import org.jspecify.annotations.NullMarked;
