package nl.gezondheidsplein.hub.web;

import java.util.Optional;
import java.util.Set;

/** Port: the words of questions, themes and kinds of help that neighbourhoods made themselves. */
public interface ItemWords {
    /** Returns the words of the question behind a histogram. */
    Optional<String> question(String histogram);

    /** Returns the ids of all themes there ever were. */
    Set<String> themes();

    /** Returns the words of an answer. */
    Optional<String> answer(String histogram, String answer);
}
