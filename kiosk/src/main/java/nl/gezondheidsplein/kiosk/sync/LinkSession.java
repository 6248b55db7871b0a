package nl.gezondheidsplein.kiosk.sync;

import nl.gezondheidsplein.kiosk.outbox.OutboxRow;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.State;

/**
 * One open connection, used on the sync thread only. No method waits for the network except {@link
 * #leave()}, which is bounded.
 */
public interface LinkSession {

    /** How many numbered messages may wait for the broker's acknowledgement at once. */
    int capacity();

    /**
     * Hands one numbered message to the broker; {@link LinkEvent.Taken} follows.
     *
     * @throws HubUnreachableException when the connection is gone
     */
    void send(OutboxRow row);

    /**
     * Announces the kiosk again.
     *
     * @throws HubUnreachableException when the connection is gone
     */
    void announce(State.Online birth);

    /**
     * Says something that needs no receipt, on a channel from the kiosk to the hub.
     *
     * @throws HubUnreachableException when the connection is gone
     */
    void tell(Channel channel, byte[] payload);

    /**
     * Asks the broker for a sign of life; {@link LinkEvent.Alive} follows.
     *
     * @throws HubUnreachableException when the connection is gone
     */
    void probe();

    /** Says goodbye and closes. */
    void leave();

    /** Closes at once, without a word: the connection is stuck or broken. */
    void drop();
}
