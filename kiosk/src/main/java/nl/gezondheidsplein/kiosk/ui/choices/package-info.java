/**
 * One question with pictures to choose from, a page at a time, and the word of thanks for a choice
 * that counts. Every screen on which one chooses by picture looks like this.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.choices;

import org.jspecify.annotations.NullMarked;
