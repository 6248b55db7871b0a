package nl.gezondheidsplein.kiosk.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import nl.gezondheidsplein.kiosk.speech.Phrase;
import nl.gezondheidsplein.kiosk.ui.adult.AdultPanel;
import nl.gezondheidsplein.kiosk.ui.adult.AdultView;
import nl.gezondheidsplein.kiosk.ui.agenda.AgendaPanel;
import nl.gezondheidsplein.kiosk.ui.agenda.AgendaView;
import nl.gezondheidsplein.kiosk.ui.around.AroundPanel;
import nl.gezondheidsplein.kiosk.ui.around.AroundView;
import nl.gezondheidsplein.kiosk.ui.ask.AskPanel;
import nl.gezondheidsplein.kiosk.ui.ask.AskView;
import nl.gezondheidsplein.kiosk.ui.attract.AttractPanel;
import nl.gezondheidsplein.kiosk.ui.attract.AttractView;
import nl.gezondheidsplein.kiosk.ui.check.CheckPanel;
import nl.gezondheidsplein.kiosk.ui.check.CheckView;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesPanel;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.clarify.ClarifyPanel;
import nl.gezondheidsplein.kiosk.ui.clarify.ClarifyView;
import nl.gezondheidsplein.kiosk.ui.controls.ControlsPanel;
import nl.gezondheidsplein.kiosk.ui.controls.ControlsView;
import nl.gezondheidsplein.kiosk.ui.event.EventPanel;
import nl.gezondheidsplein.kiosk.ui.event.EventView;
import nl.gezondheidsplein.kiosk.ui.event.GardenImage;
import nl.gezondheidsplein.kiosk.ui.event.GroupPanel;
import nl.gezondheidsplein.kiosk.ui.event.GroupView;
import nl.gezondheidsplein.kiosk.ui.event.ProgrammePanel;
import nl.gezondheidsplein.kiosk.ui.event.ProgrammeView;
import nl.gezondheidsplein.kiosk.ui.feedback.FeedbackPanel;
import nl.gezondheidsplein.kiosk.ui.feedback.FeedbackView;
import nl.gezondheidsplein.kiosk.ui.help.HelpPanel;
import nl.gezondheidsplein.kiosk.ui.help.HelpView;
import nl.gezondheidsplein.kiosk.ui.home.HomePanel;
import nl.gezondheidsplein.kiosk.ui.home.HomeView;
import nl.gezondheidsplein.kiosk.ui.host.HostPanel;
import nl.gezondheidsplein.kiosk.ui.host.HostView;
import nl.gezondheidsplein.kiosk.ui.language.LanguagePanel;
import nl.gezondheidsplein.kiosk.ui.language.LanguageView;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Measure;
import nl.gezondheidsplein.kiosk.ui.look.Prepared;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Touches;
import nl.gezondheidsplein.kiosk.ui.match.MatchPanel;
import nl.gezondheidsplein.kiosk.ui.match.MatchView;
import nl.gezondheidsplein.kiosk.ui.myself.MyselfPanel;
import nl.gezondheidsplein.kiosk.ui.myself.MyselfView;
import nl.gezondheidsplein.kiosk.ui.offer.OfferPanel;
import nl.gezondheidsplein.kiosk.ui.offer.OfferView;
import nl.gezondheidsplein.kiosk.ui.plant.PlantPanel;
import nl.gezondheidsplein.kiosk.ui.plant.PlantView;
import nl.gezondheidsplein.kiosk.ui.quick.QuickPanel;
import nl.gezondheidsplein.kiosk.ui.quick.QuickView;
import nl.gezondheidsplein.kiosk.ui.still.StillPanel;
import nl.gezondheidsplein.kiosk.ui.still.StillView;
import nl.gezondheidsplein.kiosk.ui.story.LetterPanel;
import nl.gezondheidsplein.kiosk.ui.story.LetterView;
import nl.gezondheidsplein.kiosk.ui.takeaway.TakeAwayPanel;
import nl.gezondheidsplein.kiosk.ui.takeaway.TakeAwayView;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.ui.thanks.ThanksPanel;
import nl.gezondheidsplein.kiosk.ui.thanks.ThanksView;
import nl.gezondheidsplein.kiosk.visit.Language;

/** One screen, the bar under it, and the question over both. */
final class StagePanel extends JLayeredPane implements StageView {
    private final transient IntToDoubleFunction pxPerMm;
    private final transient Touches touches;
    private final transient Prepared prepared = new Prepared();

    /** Of the resting screen, which is the same before and after every visit. */
    private final transient Prepared atRest = new Prepared();

    private final boolean isStill;
    private boolean calm;
    private final StillPanel still;
    private final transient GardenImage garden = new GardenImage();
    private JPanel screen = new JPanel(null);
    private JPanel controls = new JPanel(null);
    private Language language = Language.DUTCH;
    private boolean larger;
    private boolean twofold;

    /** The screen that is made to take its Dutch from; empty but for that moment. */
    private transient Optional<JPanel> unseen = Optional.empty();

    private boolean isUnseen;
    private transient Wordings words = Wordings.ofTheProgram();

    /**
     * @param pxPerMm pixels per millimetre on a stage of so many pixels in width
     * @param isStill whether nothing ever moves
     */
    StagePanel(Dimension size, IntToDoubleFunction pxPerMm, boolean isStill, Touches touches) {
        this.pxPerMm = pxPerMm;
        this.touches = touches;
        this.isStill = isStill;
        setSize(size);
        still = new StillPanel(this::kit);
        add(screen, DEFAULT_LAYER);
        add(controls, DEFAULT_LAYER);
        add(still, MODAL_LAYER);
    }

    @Override
    public List<Phrase> spoken() {
        Container read = still.isVisible() ? still : screen;
        return new ReadingOrder(language).of(read);
    }

    /**
     * How a control is said to who does not see it.
     *
     * @param isWhole whether what is said about it is said too, or its name alone
     */
    Phrase spoken(TouchButton button, boolean isWhole) {
        return isWhole
                ? ReadingOrder.phrase(button, language)
                : ReadingOrder.name(button, language);
    }

    @Override
    public void forget() {
        prepared.forget();
    }

    @Override
    public void enlarge(boolean toLarger) {
        larger = toLarger;
    }

    @Override
    public void calm(boolean toCalm) {
        calm = toCalm;
    }

    @Override
    public void makeTwofold(boolean toTwofold) {
        twofold = toTwofold;
    }

    @Override
    public void addDutch(Runnable showsInDutch) {
        isUnseen = true;
        try {
            showsInDutch.run();
        } finally {
            isUnseen = false;
        }
        if (screen instanceof ScreenPanel own && unseen.orElse(null) instanceof ScreenPanel dutch) {
            own.over(dutch);
        }
        unseen = Optional.empty();
    }

    @Override
    public void speak(Wordings newWords) {
        words = newWords;
    }

    @Override
    public AttractView attract(Language language) {
        return show(language, kit -> new AttractPanel(kit.with(atRest)));
    }

    @Override
    public LanguageView language(Language language) {
        return show(language, LanguagePanel::new);
    }

    @Override
    public HomeView home(Language language) {
        return show(language, HomePanel::new);
    }

    @Override
    public QuickView quick(Language language) {
        return show(language, QuickPanel::new);
    }

    @Override
    public ThanksView thanks(Language language) {
        return show(language, ThanksPanel::new);
    }

    @Override
    public AgendaView agenda(Language language) {
        return show(language, AgendaPanel::new);
    }

    @Override
    public AroundView around(Language language) {
        return show(language, AroundPanel::new);
    }

    @Override
    public FeedbackView feedback(Language language) {
        return show(language, FeedbackPanel::new);
    }

    @Override
    public ChoicesView choices(Language language, String id) {
        return show(language, kit -> new ChoicesPanel(kit, id));
    }

    @Override
    public HelpView help(Language language) {
        return show(language, HelpPanel::new);
    }

    @Override
    public AskView ask(Language language) {
        return show(language, AskPanel::new);
    }

    @Override
    public MyselfView myself(Language language) {
        return show(language, MyselfPanel::new);
    }

    @Override
    public AdultView adult(Language language) {
        return show(language, AdultPanel::new);
    }

    @Override
    public CheckView check(Language language) {
        return show(language, CheckPanel::new);
    }

    @Override
    public PlantView plant(Language language) {
        return show(language, PlantPanel::new);
    }

    @Override
    public ClarifyView clarify(Language language) {
        return show(language, ClarifyPanel::new);
    }

    @Override
    public MatchView match(Language language) {
        return show(language, MatchPanel::new);
    }

    @Override
    public OfferView offer(Language language) {
        return show(language, OfferPanel::new);
    }

    @Override
    public TakeAwayView takeAway(Language language) {
        return show(language, TakeAwayPanel::new);
    }

    @Override
    public HostView host(Language language) {
        return show(language, HostPanel::new);
    }

    @Override
    public boolean hasRoomToWrite() {
        return LetterPanel.fits(kit().measure());
    }

    @Override
    public LetterView letters(Language language) {
        return show(language, LetterPanel::new);
    }

    @Override
    public void ignoreGlass(Duration span) {
        touches.rest(span);
    }

    @Override
    public EventView event(Language language) {
        return show(language, kit -> new EventPanel(kit, garden));
    }

    @Override
    public GroupView group(Language language) {
        return show(language, GroupPanel::new);
    }

    @Override
    public ProgrammeView programme(Language language) {
        return show(language, ProgrammePanel::new);
    }

    @Override
    public ControlsView controls(Language language) {
        remove(controls);
        ControlsPanel panel = new ControlsPanel(kit());
        controls = panel;
        add(panel, DEFAULT_LAYER);
        doLayout();
        return panel;
    }

    @Override
    public StillView still() {
        return still;
    }

    /** What can be touched now, in the order of reading; the bar comes last. */
    List<TouchButton> touchable() {
        ReadingOrder order = new ReadingOrder(language);
        if (still.isVisible()) {
            return order.touchable(still);
        }
        List<TouchButton> found = new ArrayList<>(order.touchable(screen));
        found.addAll(order.touchable(controls));
        return found;
    }

    @Override
    public void doLayout() {
        int bar = ControlsPanel.heightOn(measure());
        screen.setBounds(0, 0, getWidth(), getHeight() - bar);
        controls.setBounds(0, getHeight() - bar, getWidth(), bar);
        still.setBounds(0, 0, getWidth(), getHeight());
        for (Component part : getComponents()) {
            part.doLayout();
        }
    }

    private <P extends JPanel> P show(Language language, Function<Kit, P> maker) {
        if (isUnseen) {
            P panel = maker.apply(kit(language, twofold));
            panel.setBounds(screen.getBounds());
            unseen = Optional.of(panel);
            return panel;
        }
        this.language = language;
        touches.forget();
        remove(screen);
        P panel = maker.apply(kit(language, twofold));
        screen = panel;
        add(panel, DEFAULT_LAYER);
        doLayout();
        revalidate();
        repaint();
        return panel;
    }

    /** Without the Dutch: the bar stands in the same places in every language. */
    private Kit kit() {
        return kit(language, false);
    }

    private Kit kit(Language language, boolean isTwofold) {
        Wording wording = words.in(language);
        return new Kit(
                measure(),
                language.isRightToLeft(),
                isStill || calm,
                touches,
                prepared,
                isTwofold,
                new Kit.Turning(wording.say("page.previous"), wording.say("page.next")));
    }

    private Measure measure() {
        return new Measure(pxPerMm.applyAsDouble(getWidth()), getWidth(), getHeight(), larger);
    }
}
