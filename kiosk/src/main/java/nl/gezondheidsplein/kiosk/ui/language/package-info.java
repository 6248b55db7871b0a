/**
 * The choice of a language, each under the name its own speakers give it. It is shown before any
 * language is known, so its heading speaks all of them.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.language;

import org.jspecify.annotations.NullMarked;
