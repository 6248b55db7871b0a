/** What a group sees together while it takes its check in turn: who is next, and its tree. */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.round;

import org.jspecify.annotations.NullMarked;
