/**
 * One resident's visit, from the touch that wakes the screen to the moment that all is forgotten: a
 * state machine without a screen, a disk or a network. Nothing here is ever written down; what a
 * visit leaves behind is one {@link nl.gezondheidsplein.kiosk.visit.VisitEnd}, handed over once. A
 * visit belongs to one thread, the one that shows it.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.visit;

import org.jspecify.annotations.NullMarked;
