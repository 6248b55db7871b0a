package nl.gezondheidsplein.hub.web;

import java.util.Optional;

/** Port: the words of questions, themes and kinds of help that neighbourhoods made themselves. */
public interface ItemWords {
    /** Returns the words of the question behind a histogram. */
    Optional<String> question(String histogram);

    /** Returns the words of an answer. */
    Optional<String> answer(String histogram, String answer);
}
