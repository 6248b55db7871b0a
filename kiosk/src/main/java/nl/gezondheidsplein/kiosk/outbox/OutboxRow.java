package nl.gezondheidsplein.kiosk.outbox;

/** A numbered message with its frozen bytes; the array is shared, never written to. */
@SuppressWarnings("ArrayRecordComponent") // Bytes go from the disk to the wire without a copy.
public record OutboxRow(long seq, byte[] payload) {}
