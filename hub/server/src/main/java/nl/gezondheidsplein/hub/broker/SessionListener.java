package nl.gezondheidsplein.hub.broker;

/** Hears when the broker has forgotten this hub, and so whatever it still held for kiosks. */
public interface SessionListener {
    /** Everything that kiosks must know has to be published anew; on the link's own thread. */
    void sessionLost();
}
