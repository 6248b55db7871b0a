/**
 * What kiosks and the hub say to each other, and nothing else: records, topics, the strict codec
 * and the JSON Schemas that describe the same, and how a rule of times is understood. It knows the
 * JDK, Jackson and a recurrence library only, does no input or output and holds no state, so any
 * thread may use any of it.
 */
@NullMarked
package nl.gezondheidsplein.protocol;

import org.jspecify.annotations.NullMarked;
