package nl.gezondheidsplein.kiosk.speech;

/**
 * Words as a screen shows them.
 *
 * @param language two letters, the language in which they are said
 */
public record Phrase(String language, String words) {}
