package nl.gezondheidsplein.protocol;

/**
 * The running total of an event; shown, never stored.
 *
 * @param event id of the event
 * @param total heads, from 0 to a million
 */
public record Live(String event, int total) {
    public Live {
        Checks.form("event", event, Checks.NAME);
        Checks.range("total", total, 0, Checks.MAX_COUNT);
    }
}
