package nl.gezondheidsplein.hub.squaremap.hsds;

/**
 * Something in a file that can't be taken over.
 *
 * @param line where it stands, from 1; 0 when it is about the whole file
 * @param what the record, or "bestand"
 * @param reason a Dutch clause
 */
public record Rejection(int line, String what, String reason) {}
