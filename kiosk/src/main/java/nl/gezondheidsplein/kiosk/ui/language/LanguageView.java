package nl.gezondheidsplein.kiosk.ui.language;

import java.util.List;
import nl.gezondheidsplein.kiosk.visit.Language;

/** The choice of a language as its presenter sees it. */
public interface LanguageView {
    /**
     * Shows the languages.
     *
     * @param headings the question, once in each language
     */
    void showLanguages(List<String> headings, List<Language> languages, Acts acts);

    /** What a resident may do here. */
    interface Acts {
        /** Touched the name of a language. */
        void languageChosen(Language language);
    }
}
