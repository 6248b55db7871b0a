package nl.gezondheidsplein.kiosk.sync;

import java.util.function.Consumer;
import nl.gezondheidsplein.protocol.State;

/** The way to the hub, whatever carries it. */
public interface HubLink {

    /**
     * Opens one connection and announces the kiosk; waits for it, but never longer than a bound of
     * its own.
     *
     * @param events takes what happens on the connection, called on foreign threads and never
     *     blocked by them
     * @throws HubUnreachableException when there is no connection now
     */
    LinkSession open(State.Online birth, Consumer<LinkEvent> events);
}
