/**
 * What a kiosk does at an event: which event is on, what counts there, and the way of one check-in
 * from the first tap to the welcome. It knows the JDK and the protocol only; nothing here counts,
 * stores or paints, and nothing holds two counts of one party together.
 */
@NullMarked
package nl.gezondheidsplein.kiosk.event;

import org.jspecify.annotations.NullMarked;
