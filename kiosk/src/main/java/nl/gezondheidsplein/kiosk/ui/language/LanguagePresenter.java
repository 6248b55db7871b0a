package nl.gezondheidsplein.kiosk.ui.language;

import java.util.List;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Visit;

/** Offers every language of the kiosk. */
public final class LanguagePresenter implements LanguageView.Acts {
    private final LanguageView view;
    private final Visit visit;

    public LanguagePresenter(LanguageView view, Visit visit) {
        this.view = view;
        this.visit = visit;
    }

    public void show() {
        List<Language> languages = List.of(Language.values());
        view.showLanguages(
                languages.stream()
                        .map(language -> Wording.in(language).say("language.heading"))
                        .toList(),
                languages,
                this);
    }

    @Override
    public void languageChosen(Language language) {
        visit.choose(language);
    }
}
