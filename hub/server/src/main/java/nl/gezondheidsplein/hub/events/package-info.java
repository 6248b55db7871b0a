/**
 * Events at which kiosks count heads: made by a coordinator, shown by kiosks, and followed while
 * they run. Head counts of a public event have no floor; the answers to an event's second question
 * are no head count and go through the gate alone, so nothing here ever sees one.
 */
@NullMarked
package nl.gezondheidsplein.hub.events;

import org.jspecify.annotations.NullMarked;
