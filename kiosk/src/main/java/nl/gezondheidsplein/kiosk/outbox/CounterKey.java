package nl.gezondheidsplein.kiosk.outbox;

/**
 * One counter of a bucket.
 *
 * @param item item id of the wire
 * @param answer answer within the item, or empty for an item that is a single number
 */
public record CounterKey(String item, String answer) {}
