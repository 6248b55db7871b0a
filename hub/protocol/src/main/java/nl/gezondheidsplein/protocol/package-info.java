/**
 * What kiosks and the hub say to each other, and nothing else: records, topics, the strict codec
 * and the JSON Schemas that describe the same. It knows the JDK and Jackson only, does no input or
 * output and holds no state, so any thread may use any of it.
 */
@NullMarked
package nl.gezondheidsplein.protocol;

import org.jspecify.annotations.NullMarked;
