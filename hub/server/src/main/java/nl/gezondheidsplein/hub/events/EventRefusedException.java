package nl.gezondheidsplein.hub.events;

/** What was asked of an event can't be; the message is a Dutch sentence for who asked. */
public final class EventRefusedException extends RuntimeException {
    public EventRefusedException(String sentence) {
        super(sentence);
    }

    /** Returns the sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
