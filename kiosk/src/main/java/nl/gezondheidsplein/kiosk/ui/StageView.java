package nl.gezondheidsplein.kiosk.ui;

import java.time.Duration;
import java.util.List;
import nl.gezondheidsplein.kiosk.speech.Phrase;
import nl.gezondheidsplein.kiosk.ui.adult.AdultView;
import nl.gezondheidsplein.kiosk.ui.agenda.AgendaView;
import nl.gezondheidsplein.kiosk.ui.around.AroundView;
import nl.gezondheidsplein.kiosk.ui.ask.AskView;
import nl.gezondheidsplein.kiosk.ui.attract.AttractView;
import nl.gezondheidsplein.kiosk.ui.check.CheckView;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.clarify.ClarifyView;
import nl.gezondheidsplein.kiosk.ui.controls.ControlsView;
import nl.gezondheidsplein.kiosk.ui.event.EventView;
import nl.gezondheidsplein.kiosk.ui.event.GroupView;
import nl.gezondheidsplein.kiosk.ui.event.ProgrammeView;
import nl.gezondheidsplein.kiosk.ui.feedback.FeedbackView;
import nl.gezondheidsplein.kiosk.ui.help.HelpView;
import nl.gezondheidsplein.kiosk.ui.home.HomeView;
import nl.gezondheidsplein.kiosk.ui.host.HostView;
import nl.gezondheidsplein.kiosk.ui.language.LanguageView;
import nl.gezondheidsplein.kiosk.ui.match.MatchView;
import nl.gezondheidsplein.kiosk.ui.myself.MyselfView;
import nl.gezondheidsplein.kiosk.ui.offer.OfferView;
import nl.gezondheidsplein.kiosk.ui.plant.PlantView;
import nl.gezondheidsplein.kiosk.ui.quick.QuickView;
import nl.gezondheidsplein.kiosk.ui.still.StillView;
import nl.gezondheidsplein.kiosk.ui.story.LetterView;
import nl.gezondheidsplein.kiosk.ui.takeaway.TakeAwayView;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.ui.thanks.ThanksView;
import nl.gezondheidsplein.kiosk.visit.Language;

/**
 * The window as its presenter sees it. Each method puts a new and empty screen in the place of the
 * one before, so that nothing of it is left, and makes it read in the direction of the language.
 */
interface StageView {
    /** What can be read on the present screen, in the order of reading; not the bar. */
    List<Phrase> spoken();

    /** Forgets what it kept ready of the screens that were shown. */
    void forget();

    /** Sets every screen made from now on in large letters, or in the usual ones. */
    void enlarge(boolean toLarger);

    /** Makes every screen from now on so that nothing moves, or that it may again. */
    void calm(boolean toCalm);

    /** Makes every screen from now on so that the same can stand in Dutch under its words. */
    void makeTwofold(boolean toTwofold);

    /**
     * Puts the same in Dutch under the words of the screen that is shown.
     *
     * @param showsInDutch shows the same screen in Dutch; nobody sees that one
     */
    void addDutch(Runnable showsInDutch);

    /** The words of every screen made from now on. */
    void speak(Wordings words);

    AttractView attract(Language language);

    LanguageView language(Language language);

    HomeView home(Language language);

    QuickView quick(Language language);

    ThanksView thanks(Language language);

    AgendaView agenda(Language language);

    AroundView around(Language language);

    FeedbackView feedback(Language language);

    /**
     * Picture choices.
     *
     * @param id what the names of its parts begin with
     */
    ChoicesView choices(Language language, String id);

    HelpView help(Language language);

    AskView ask(Language language);

    MyselfView myself(Language language);

    AdultView adult(Language language);

    CheckView check(Language language);

    PlantView plant(Language language);

    ClarifyView clarify(Language language);

    MatchView match(Language language);

    OfferView offer(Language language);

    TakeAwayView takeAway(Language language);

    HostView host(Language language);

    /** Whether an alphabet has room on the screen. */
    boolean hasRoomToWrite();

    /** Letters to write a story down with. */
    LetterView letters(Language language);

    /** The glass does nothing for so long: it is being wiped. The key "back" goes on. */
    void ignoreGlass(Duration span);

    /** The door or a stand of an event. */
    EventView event(Language language);

    /** The number of a group at an event. */
    GroupView group(Language language);

    /** What happens where at an event. */
    ProgrammeView programme(Language language);

    /** The bar that is there on every screen. */
    ControlsView controls(Language language);

    /** The question over whatever is shown. */
    StillView still();
}
