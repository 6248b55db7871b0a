/**
 * What several screens share: one question with its answers as pictures, with the stem that grows
 * beside it or as a field of tiles. It knows no visit and no words of its own.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.question;

import org.jspecify.annotations.NullMarked;
