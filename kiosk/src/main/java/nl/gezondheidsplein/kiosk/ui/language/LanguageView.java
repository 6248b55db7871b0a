package nl.gezondheidsplein.kiosk.ui.language;

import java.util.List;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.words.HeardLanguage;

/** The choice of a language as its presenter sees it. */
public interface LanguageView {
    /** Shows the languages, and in which ways they can be read. */
    void showLanguages(Offered offered, Acts acts);

    /**
     * What there is to choose.
     *
     * @param headings the question, once in each language
     * @param heard languages that are only heard
     * @param listening what is said of those
     * @param letters the way to large letters, or back
     * @param calm the way to a calm visit, or back
     */
    record Offered(
            List<String> headings,
            List<Language> languages,
            List<HeardLanguage> heard,
            String listening,
            String letters,
            String calm) {}

    /** What a resident may do here. */
    interface Acts {
        /** Touched the name of a language. */
        void languageChosen(Language language);

        /** Touched the name of a language that is only heard. */
        void heardChosen(HeardLanguage language);

        /** Wants large letters, or the usual ones again. */
        void lettersChosen();

        /** Wants it calm, or as usual again. */
        void calmChosen();
    }
}
