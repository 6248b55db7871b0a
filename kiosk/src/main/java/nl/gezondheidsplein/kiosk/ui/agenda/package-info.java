/**
 * What there is to do: today, tomorrow or this week, with picture filters, page by page; a touch on
 * a row opens the offer.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.agenda;

import org.jspecify.annotations.NullMarked;
