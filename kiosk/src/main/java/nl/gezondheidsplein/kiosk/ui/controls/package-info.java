/**
 * The bar that is in the same place on every screen: back, language, ask here, help now, stop and
 * wipe. A control that would do nothing is not shown.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.controls;

import org.jspecify.annotations.NullMarked;
