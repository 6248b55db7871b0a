/**
 * What fits somebody's wish: one first step and at most two others, each with its reasons in words.
 * When there is nothing yet it says so, and where to ask.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.match;

import org.jspecify.annotations.NullMarked;
