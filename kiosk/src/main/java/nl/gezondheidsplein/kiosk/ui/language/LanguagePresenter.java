package nl.gezondheidsplein.kiosk.ui.language;

import java.util.List;
import nl.gezondheidsplein.kiosk.ui.language.LanguageView.Offered;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.words.HeardLanguage;

/** Offers every language of the kiosk. */
public final class LanguagePresenter implements LanguageView.Acts {
    private final LanguageView view;
    private final Visit visit;
    private final Wordings words;
    private final Wording wording;

    /**
     * @param wording in which the way to large letters is offered
     */
    public LanguagePresenter(LanguageView view, Visit visit, Wordings words, Wording wording) {
        this.view = view;
        this.visit = visit;
        this.words = words;
        this.wording = wording;
    }

    /**
     * Shows the languages.
     *
     * @param heard those that are only heard here
     */
    public void show(List<HeardLanguage> heard) {
        List<Language> languages = List.of(Language.values());
        view.showLanguages(
                new Offered(
                        languages.stream()
                                .map(language -> words.in(language).say("language.heading"))
                                .toList(),
                        languages,
                        heard,
                        wording.say("language.listening"),
                        wording.say(visit.isLarger() ? "language.usual" : "language.larger"),
                        wording.say(visit.isCalm() ? "language.calm.off" : "language.calm")),
                this);
    }

    @Override
    public void languageChosen(Language language) {
        visit.choose(language);
    }

    @Override
    public void heardChosen(HeardLanguage language) {
        visit.hear(language);
    }

    @Override
    public void calmChosen() {
        visit.calm(!visit.isCalm());
    }

    @Override
    public void lettersChosen() {
        visit.enlarge(!visit.isLarger());
    }
}
