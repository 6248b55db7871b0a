/**
 * The words of the screens, one properties file for each language, in ICU MessageFormat. No other
 * package holds a word that a resident reads, but for what the content pack brings. Immutable and
 * safe for every thread.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.text;

import org.jspecify.annotations.NullMarked;
