/**
 * The gezondheidscheck: one statement at a time under five faces, each with a way to skip. The stem
 * grows with every answer; nothing tells whether an answer is a good one.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.check;

import org.jspecify.annotations.NullMarked;
