/**
 * The window of the kiosk: it shows where a visit stands and reports what the resident does. Each
 * screen has its own package with a view, a presenter that knows no Swing, and a panel. All of it
 * runs on the event dispatch thread and does nothing slow there; storing an end is somebody else's
 * work, behind {@link nl.gezondheidsplein.kiosk.ui.Recorder}.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.ui;

import org.jspecify.annotations.NullMarked;
