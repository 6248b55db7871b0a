package nl.gezondheidsplein.kiosk.ui.question;

/**
 * One question.
 *
 * @param hint a second sentence
 * @param credit whose words the question has; empty for our own
 * @param skip the words of the way to skip it
 * @param progress which question this is, for who cannot see the stem
 */
public record Question(String words, String hint, String credit, String skip, String progress) {}
