package nl.gezondheidsplein.kiosk.ui.choices;

import java.util.List;

/** Picture choices as a presenter sees them. */
public interface ChoicesView {
    /** How many choices stand on one page, the way to more among them. */
    int PER_PAGE = 6;

    /** The same in a calm visit. */
    int PER_CALM_PAGE = 4;

    /** Shows a question and at most six choices. */
    void showChoices(String question, String hint, List<Choice> choices, Acts acts);

    /** Says that a choice is being stored; nothing can be touched meanwhile. */
    void showStoring(String sentence);

    /** Thanks for a choice, or says that it could not be stored. */
    void showOutcome(Outcome outcome, Acts acts);

    /**
     * One choice.
     *
     * @param id what is handed back
     * @param picture id of a drawing
     * @param line a second line, or empty
     */
    record Choice(String id, String picture, String words, String line) {}

    /**
     * What became of a choice.
     *
     * @param isStored whether there is something to thank for
     * @param goOn words of the way on
     * @param done words of the way out
     */
    record Outcome(boolean isStored, String heading, String sentence, String goOn, String done) {}

    /** What a resident may do here. */
    interface Acts {
        /** Chose one. */
        void chosen(String id);

        /** Goes on after the word of thanks. */
        void wentOn();

        /** Is done. */
        void done();
    }
}
