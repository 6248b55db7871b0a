/**
 * "The question behind the question": picture choices from the content pack that lead to what
 * somebody wishes.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.clarify;

import org.jspecify.annotations.NullMarked;
