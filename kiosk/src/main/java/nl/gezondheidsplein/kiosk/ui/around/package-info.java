/**
 * The social map: by picture category, and a small walking map around the kiosk with rings of
 * minutes beside a list that says the same.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.around;

import org.jspecify.annotations.NullMarked;
