package nl.gezondheidsplein.kiosk.sync;

import nl.gezondheidsplein.protocol.Channel;

/** What other threads hand to the sync thread. */
sealed interface Signal {

    /** Something happened on the connection with this session number; older ones are over. */
    record OnLink(long session, LinkEvent event) implements Signal {}

    /** Something is to be said that needs no receipt. */
    @SuppressWarnings("ArrayRecordComponent") // Bytes on their way, never compared.
    record Tell(Channel channel, byte[] payload) implements Signal {}

    /** What the kiosk shows has changed; the hub should know. */
    record Announce() implements Signal {}

    /** Look again: something may travel, or the kiosk ends. */
    record Wake() implements Signal {}
}
