/**
 * The quick check: five faces, then four pictures, each with a way to skip. The values of the faces
 * are those of the answers, on whichever side of a mirrored screen they stand.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.quick;

import org.jspecify.annotations.NullMarked;
