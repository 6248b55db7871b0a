/**
 * A resident's own answers as a garden with them in the middle, and as a tree. It is a mirror: no
 * number, no mark, nothing that wilts. What stands here is seen by who stands here and goes with
 * the visit.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.plant;

import org.jspecify.annotations.NullMarked;
