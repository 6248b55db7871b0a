/**
 * Proves that the records, the codec, the schemas and the AsyncAPI document say the same. Golden
 * messages lie in {@code golden/v1}; nothing here needs a broker or a clock.
 */
@NullMarked
package nl.gezondheidsplein.protocol;

import org.jspecify.annotations.NullMarked;
