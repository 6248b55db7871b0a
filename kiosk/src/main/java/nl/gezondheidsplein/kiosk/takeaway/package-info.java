/**
 * What a resident takes home: a report that holds everything in itself, as a QR code and as a slip
 * of paper, in the resident's language and in Dutch side by side. No name, no place of visit, no
 * time finer than the date; {@code docs/take-away.md} describes every byte. Nothing is stored, and
 * of a report that is shown again only more, same or less comes out.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.takeaway;

import org.jspecify.annotations.NullMarked;
