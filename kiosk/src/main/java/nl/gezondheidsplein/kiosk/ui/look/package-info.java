/**
 * What every screen is made of: the theme as data, sizes in millimetres, type, and the few controls
 * that know how to be touched. No screen is known here, and no visit. Everything runs on the event
 * dispatch thread; fonts are read once, before the first window opens.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui.look;

import org.jspecify.annotations.NullMarked;
