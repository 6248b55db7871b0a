/**
 * The drawings of the kiosk, as vectors in the colours of the theme: faces, the plant, the four
 * domains, the neighbourhood and the signs on the controls. Nothing here wilts, turns red or
 * scores. Each drawing differs from the others in shape, so that it is known without its colours.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.drawing;

import org.jspecify.annotations.NullMarked;
