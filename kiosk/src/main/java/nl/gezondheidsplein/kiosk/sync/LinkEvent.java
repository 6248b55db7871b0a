package nl.gezondheidsplein.kiosk.sync;

import nl.gezondheidsplein.protocol.Channel;

/** What happens on a connection. */
public sealed interface LinkEvent {

    /** The hub said something on one of this kiosk's channels. */
    @SuppressWarnings("ArrayRecordComponent") // Bytes as they came, read once and never compared.
    record Arrived(Channel channel, byte[] payload) implements LinkEvent {}

    /** The broker took a numbered message. That is no proof that the hub has it. */
    record Taken(long seq) implements LinkEvent {}

    /** The broker refused a numbered message; the receipt that never comes leads to a resend. */
    record NotTaken(long seq, String reason) implements LinkEvent {}

    /** The broker answered a probe. */
    record Alive() implements LinkEvent {}

    /** The connection is gone. */
    record Lost(String reason) implements LinkEvent {}
}
