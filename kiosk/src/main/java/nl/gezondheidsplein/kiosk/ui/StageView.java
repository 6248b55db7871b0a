package nl.gezondheidsplein.kiosk.ui;

import java.util.List;
import nl.gezondheidsplein.kiosk.speech.Phrase;
import nl.gezondheidsplein.kiosk.ui.ask.AskView;
import nl.gezondheidsplein.kiosk.ui.attract.AttractView;
import nl.gezondheidsplein.kiosk.ui.controls.ControlsView;
import nl.gezondheidsplein.kiosk.ui.help.HelpView;
import nl.gezondheidsplein.kiosk.ui.home.HomeView;
import nl.gezondheidsplein.kiosk.ui.language.LanguageView;
import nl.gezondheidsplein.kiosk.ui.quick.QuickView;
import nl.gezondheidsplein.kiosk.ui.still.StillView;
import nl.gezondheidsplein.kiosk.ui.thanks.ThanksView;
import nl.gezondheidsplein.kiosk.ui.today.TodayView;
import nl.gezondheidsplein.kiosk.visit.Language;

/**
 * The window as its presenter sees it. Each method puts a new and empty screen in the place of the
 * one before, so that nothing of it is left, and makes it read in the direction of the language.
 */
interface StageView {
    /** What can be read on the present screen, in the order of reading; not the bar. */
    List<Phrase> spoken();

    /** Sets every screen made from now on in large letters, or in the usual ones. */
    void enlarge(boolean toLarger);

    AttractView attract(Language language);

    LanguageView language(Language language);

    HomeView home(Language language);

    QuickView quick(Language language);

    ThanksView thanks(Language language);

    TodayView today(Language language);

    HelpView help(Language language);

    AskView ask(Language language);

    /** The bar that is there on every screen. */
    ControlsView controls(Language language);

    /** The question over whatever is shown. */
    StillView still();
}
