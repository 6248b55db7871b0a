package nl.gezondheidsplein.kiosk.ui;

import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.swing.AbstractButton;
import nl.gezondheidsplein.kiosk.content.OfferImages;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.hardware.KioskHardware;
import nl.gezondheidsplein.kiosk.hardware.SimulatedSlipPrinter;
import nl.gezondheidsplein.kiosk.hardware.SlipPrinter;
import nl.gezondheidsplein.kiosk.host.QuickLock;
import nl.gezondheidsplein.kiosk.settings.PaperWidth;
import nl.gezondheidsplein.kiosk.settings.Screen;
import nl.gezondheidsplein.kiosk.takeaway.TakeHome;
import nl.gezondheidsplein.kiosk.ui.look.KioskLaf;
import nl.gezondheidsplein.kiosk.ui.look.Touches;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.SteppedTime;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.protocol.HostCode;
import nl.gezondheidsplein.protocol.PlaceProfile;
import nl.gezondheidsplein.protocol.SecondQuestion;

/** Somebody who walks through the whole kiosk without a window, on a screen of a given size. */
final class Resident {
    static final Clock MORNING =
            Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    /** No visit that is on handed it in. */
    private static final long NOBODYS_TICKET = -1;

    private static final PlaceProfile CLOSED =
            new PlaceProfile(
                    false,
                    true,
                    List.of(),
                    List.of(
                            new PlaceProfile.Span(
                                    DayOfWeek.WEDNESDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))));

    private static final URI HUB = URI.create("https://plein.example");

    static final TakeHome TAKE_HOME = new TakeHome(HUB);

    final SteppedTime time = new SteppedTime();
    final WallClock wall = new WallClock(MORNING);
    final ManualUiThread ui = new ManualUiThread();
    final List<VisitEnd> recorded = new ArrayList<>();
    final List<Contribution> counted = new ArrayList<>();
    final KioskHardware hardware = KioskHardware.simulated();
    final HeardVoice voice = new HeardVoice();
    final OneHost host = new OneHost(QuickLock.of(Optional.of(new HostCode("12345678")), time));
    final List<Content> seen = new ArrayList<>();
    final StagePanel stage;
    final KioskPresenter presenter;
    Content newest;
    final EventOfATest event = new EventOfATest();
    boolean isClockTrusted = true;
    boolean readsLarger;
    boolean wantsCalm;

    /** Whether a host begins the visit, and reads along. */
    boolean isHelped;

    int touches;
    boolean waitsForCodes;
    final List<Runnable> codes = new ArrayList<>();
    CompletableFuture<Object> storing = CompletableFuture.completedFuture("stored");

    Resident(ScreenSize size) {
        this(size, new Place());
    }

    Resident(ScreenSize size, Content content) {
        this(size, content, new ImagesOfATest());
    }

    Resident(ScreenSize size, Content content, OfferImages images) {
        KioskLaf.wear();
        newest = content;
        Screen screen = size.settings();
        stage =
                new StagePanel(
                        new Dimension(size.width(), size.height()),
                        screen::pixelsPerMm,
                        true,
                        new Touches(time, (int) (20 * size.pxPerMm())));
        presenter =
                new KioskPresenter(
                        stage,
                        new KioskPorts(
                                new Book(),
                                () -> newest,
                                () -> Optional.of("123 456"),
                                () -> "",
                                () -> {},
                                hardware,
                                wall,
                                () -> isClockTrusted,
                                time,
                                new TakeHome(HUB, this::makeCode, PaperWidth.MM_80),
                                images,
                                host,
                                voice,
                                event),
                        ui);
        presenter.open();
    }

    private void makeCode(Runnable making) {
        if (waitsForCodes) {
            codes.add(making);
        } else {
            making.run();
        }
    }

    /** Touches what has this name, a while after the touch before. */
    void touches(String name) {
        time.passSeconds(2);
        touches++;
        AbstractButton button =
                (AbstractButton)
                        Parts.named(stage, name)
                                .orElseThrow(
                                        () -> new AssertionError("no " + name + " on the screen"));
        for (var listener : button.getActionListeners()) {
            listener.actionPerformed(new ActionEvent(button, ActionEvent.ACTION_PERFORMED, name));
        }
        ui.catchUp();
        stage.doLayout();
    }

    /** Touches what only some screens have. */
    void touchesIfThere(String name) {
        if (sees(name)) {
            touches(name);
        }
    }

    /** A printer is brought, runs out of paper, is opened. */
    void printerStands(SlipPrinter.Condition condition) {
        printer().stands(condition);
    }

    SimulatedSlipPrinter printer() {
        return (SimulatedSlipPrinter) hardware.printer();
    }

    /** Holds a code under the scanner. */
    void scans(String code) {
        time.passSeconds(2);
        presenter.scanned(code);
        ui.catchUp();
        stage.doLayout();
    }

    /** Types digits on the pad of the host. */
    void types(String digits) {
        digits.chars().forEach(digit -> touches("host.key." + (char) digit));
        touches("host.key.enter");
    }

    /** Answers what the check asks, one after the other; 5 skips. */
    void answers(int... faces) {
        for (int face : faces) {
            touches(face == 5 ? "check.skip" : "check.face." + face);
        }
    }

    /** One of a group did the whole check with these faces, at a calm pace, and left. */
    void takesTurn(int... faces) {
        TreeMap<String, Answer> answers = new TreeMap<>();
        for (int i = 0; i < faces.length; i++) {
            answers.put("q" + i, faces[i] == 5 ? Answer.SKIPPED : Answer.ofFace(faces[i]));
        }
        presenter.contributed(
                NOBODYS_TICKET, new Contribution.Full("set-2026-1", answers), Pace.CONSIDERED);
        ui.catchUp();
        stage.doLayout();
    }

    /** Whether something with this name is on the screen. */
    boolean sees(String name) {
        return Parts.named(stage, name).isPresent();
    }

    /** Goes from the resting screen to home. */
    void goesHome(Language language) {
        if (isHelped) {
            presenter.host();
            types("12345678");
            types("24680");
            types("24680");
            touches("host.assist");
        } else {
            touches("begin");
        }
        if (readsLarger) {
            touches("language.letters");
        }
        if (wantsCalm) {
            touches("language.calm");
        }
        touches("language." + language.id());
    }

    /** Kiosks should stand here no longer. */
    void comesAfterTheStay() {
        event.isStayOver = true;
        ui.beat();
        stage.doLayout();
    }

    /** The place is closed until the middle of the week, and it is this language's turn. */
    void comesWhenItIsClosed(Language language) {
        newest = Place.wanting(CLOSED);
        wall.passes(Duration.ofSeconds(10L * List.of(Language.values()).indexOf(language)));
        ui.beat();
        stage.doLayout();
    }

    /** An event is on at this kiosk. */
    void comesToTheEvent(Desk desk, SecondQuestion question, int total) {
        event.turnOn(desk, question, total);
        ui.beat();
        stage.doLayout();
    }

    /** Chooses a language, and large letters if need be, at an event that is on. */
    void choosesAtTheEvent(Language language) {
        touches("control.language");
        if (readsLarger) {
            touches("language.letters");
        }
        touches("language." + language.id());
    }

    /** Keeps what is handed over, and stores it when the test says so. */
    private final class Book implements Recorder {
        @Override
        public CompletionStage<?> count(Contribution contribution, Pace pace, Content shown) {
            counted.add(contribution);
            seen.add(shown);
            return storing;
        }

        @Override
        public CompletionStage<?> record(VisitEnd end, Content shown) {
            recorded.add(end);
            seen.add(shown);
            return storing;
        }
    }
}
