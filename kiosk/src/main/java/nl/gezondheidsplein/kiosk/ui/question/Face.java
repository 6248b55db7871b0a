package nl.gezondheidsplein.kiosk.ui.question;

import nl.gezondheidsplein.kiosk.visit.Answer;

/** A face with its words. */
public record Face(Answer answer, String words) {
    /** How many faces a question has. */
    public static final int COUNT = 5;
}
