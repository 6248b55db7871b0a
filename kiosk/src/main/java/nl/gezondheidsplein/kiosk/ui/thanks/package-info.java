/**
 * The end of the quick check: the plant blooms and the resident is thanked, once the answers are
 * stored and never before.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.thanks;

import org.jspecify.annotations.NullMarked;
