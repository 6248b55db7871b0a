package nl.gezondheidsplein.kiosk.ui.story;

import java.text.BreakIterator;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.Voice;
import nl.gezondheidsplein.protocol.WithdrawalCode;

/** A story as far as it was written down. Event dispatch thread only. */
public final class StoryDraft {
    private static final String ENDS_A_SENTENCE = ".!?؟";

    private final StringBuilder text = new StringBuilder();
    private Optional<WithdrawalCode> code = Optional.empty();
    private boolean isLost;
    private boolean isBusy;
    private int teller;

    /** Forgets every letter, and who told it. */
    public void forget() {
        teller++;
        text.setLength(0);
        // Else the letters stay in memory behind the end of the text.
        text.trimToSize();
        code = Optional.empty();
        isLost = false;
        isBusy = false;
    }

    /** Tells one story from the next, for answers that come late. */
    int teller() {
        return teller;
    }

    /** Whether it is being kept. */
    boolean isBusy() {
        return isBusy;
    }

    void busy() {
        isBusy = true;
    }

    String text() {
        return text.toString();
    }

    /** How many characters may still come. */
    int left() {
        return Voice.MAX_CHARACTERS - text.codePointCount(0, text.length());
    }

    /** Adds a letter, a capital where a sentence begins; false when it can't stand there. */
    boolean type(String letter, Language language) {
        String shown =
                letter.isBlank() || !beginsASentence()
                        ? letter
                        : letter.toUpperCase(language.locale());
        boolean fits = left() > 0 && !(letter.isBlank() && endsBlank());
        if (fits) {
            text.append(shown);
        }
        return fits;
    }

    private boolean endsBlank() {
        return text.isEmpty() || text.charAt(text.length() - 1) == ' ';
    }

    private boolean beginsASentence() {
        String before = text.toString().stripTrailing();
        return endsBlank()
                && (before.isEmpty()
                        || ENDS_A_SENTENCE.indexOf(before.charAt(before.length() - 1)) >= 0);
    }

    /** Takes back the last letter, with all its marks. */
    void erase() {
        BreakIterator letters = BreakIterator.getCharacterInstance();
        letters.setText(text.toString());
        int end = letters.last();
        if (end > 0) {
            text.setLength(letters.previous());
        }
    }

    /** The code with which it can be withdrawn; empty until it is kept. */
    Optional<WithdrawalCode> code() {
        return code;
    }

    /** It is kept: its words are forgotten here. */
    void kept(WithdrawalCode withdrawal) {
        forget();
        code = Optional.of(withdrawal);
    }

    /** Whether it could not be kept the last time that was tried. */
    boolean isLost() {
        return isLost;
    }

    void lose(boolean wasLost) {
        isLost = wasLost;
        isBusy = false;
    }
}
