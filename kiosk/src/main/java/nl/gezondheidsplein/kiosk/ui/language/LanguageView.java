package nl.gezondheidsplein.kiosk.ui.language;

import java.util.List;
import nl.gezondheidsplein.kiosk.visit.Language;

/** The choice of a language as its presenter sees it. */
public interface LanguageView {
    /**
     * Shows the languages.
     *
     * @param headings the question, once in each language
     * @param letters the way to large letters, or back
     */
    void showLanguages(List<String> headings, List<Language> languages, String letters, Acts acts);

    /** What a resident may do here. */
    interface Acts {
        /** Touched the name of a language. */
        void languageChosen(Language language);

        /** Wants large letters, or the usual ones again. */
        void lettersChosen();
    }
}
