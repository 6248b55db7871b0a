/**
 * What there is to do today, page by page, from the content pack. Entries invented for the demo say
 * so.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.today;

import org.jspecify.annotations.NullMarked;
