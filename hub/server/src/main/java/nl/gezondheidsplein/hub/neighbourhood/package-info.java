/**
 * The area tree and the places where kiosks stand: plain facts, read by many and changed by few.
 *
 * <p>Answers and devices are no concern of this package. Values are immutable and may cross any
 * thread.
 */
@NullMarked
package nl.gezondheidsplein.hub.neighbourhood;

import org.jspecify.annotations.NullMarked;
