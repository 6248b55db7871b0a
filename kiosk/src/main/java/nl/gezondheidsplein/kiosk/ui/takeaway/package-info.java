/**
 * What a resident takes along: a code that holds everything in itself, and the same in words. No
 * name, no clock time and not the place of the visit is in it.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.takeaway;

import org.jspecify.annotations.NullMarked;
