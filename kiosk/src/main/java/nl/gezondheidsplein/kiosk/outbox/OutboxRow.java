package nl.gezondheidsplein.kiosk.outbox;

import nl.gezondheidsplein.protocol.Channel;

/**
 * A numbered message with its frozen bytes; the array is shared, never written to.
 *
 * @param channel the way it travels
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes go from the disk to the wire without a copy.
public record OutboxRow(long seq, Channel channel, byte[] payload) {}
