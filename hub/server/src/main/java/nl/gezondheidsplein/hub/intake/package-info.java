/**
 * How a message becomes a row: read, hold against the closed schema, store once, add to the
 * aggregate, all in one transaction, and only then acknowledge and send the receipt.
 *
 * <p>One thread takes messages in. Those who hand them over never wait; nothing a message holds can
 * stop that thread.
 */
@NullMarked
package nl.gezondheidsplein.hub.intake;

import org.jspecify.annotations.NullMarked;
