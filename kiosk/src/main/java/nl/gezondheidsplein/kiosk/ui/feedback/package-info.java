/**
 * "U zei – wij doen": what residents said and what became of it, the newest first, and what was
 * published of this neighbourhood, in words.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.feedback;

import org.jspecify.annotations.NullMarked;
