package nl.gezondheidsplein.kiosk.ui.host;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondheidsplein.kiosk.hardware.SlipPrinter;
import nl.gezondheidsplein.kiosk.host.KioskCondition;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.ClockState;
import nl.gezondheidsplein.protocol.PackRefusal;
import nl.gezondheidsplein.protocol.words.Direction;

/** What a host can read, in plain words. */
public final class HostNotes {
    /** The choices of the host, in the order of the screen, each with the id of its drawing. */
    static final Map<String, String> MENU = menu();

    /** Under this a card has no room for the windows and the content of some months. */
    private static final long ENOUGH_MB = 200;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Wordings words;
    private final Wording wording;
    private final LocalDateTime now;
    private final String message;
    private final SlipPrinter.Condition printer;

    /**
     * @param words of the content that is shown; what is not reviewed in them is told
     * @param now on the clock of the place
     * @param message what a steward has to say today; often empty
     * @param printer how the slip printer stands
     */
    public HostNotes(
            Wordings words,
            Wording wording,
            LocalDateTime now,
            String message,
            SlipPrinter.Condition printer) {
        this.words = words;
        this.wording = wording;
        this.now = now;
        this.message = message;
        this.printer = printer;
    }

    private static Map<String, String> menu() {
        Map<String, String> menu = new LinkedHashMap<>();
        menu.put("state", "results");
        menu.put("today", "talk");
        menu.put("event", "event-programme");
        menu.put(HostPresenter.ASSIST, "samen");

        menu.put("clean", "clean");
        menu.put(HostPresenter.ROUND, "event-group");
        menu.put(HostPresenter.STORY, "talk");
        menu.put("open", "day-0");
        menu.put("close", "snel");
        menu.put(HostPresenter.STICK, "tools");
        menu.put("trouble", "tools");
        return menu;
    }

    /** The notes of one choice, but for the state. */
    List<HostView.Note> of(String section) {
        return switch (section) {
            case "today" -> List.of(today());
            case HostPresenter.ROUND -> notes(HostPresenter.ROUND, "event-group", "oor", "blad");
            case "open" -> notes("open", "clean", "oor", "talk");
            case "close" -> notes("close", "clean", "snel");
            case HostPresenter.STICK -> notes(HostPresenter.STICK, "tools", "oor");
            case "trouble" -> notes("trouble", "tools", "handen", "walk", "alleen");
            default -> List.of();
        };
    }

    private List<HostView.Note> notes(String section, String... pictures) {
        List<HostView.Note> notes = new ArrayList<>();
        for (int i = 0; i < pictures.length; i++) {
            String key = "host." + section + "." + (i + 1);
            notes.add(
                    new HostView.Note(
                            pictures[i], wording.say(key + ".title"), wording.say(key + ".line")));
        }
        return notes;
    }

    private HostView.Note today() {
        return message.isEmpty()
                ? note("talk", "host.today", "none")
                : new HostView.Note("talk", wording.say("host.today.title"), message);
    }

    /** How the kiosk stands; the words that wait for a look at the disk come later. */
    List<HostView.Note> state(Optional<KioskCondition> known) {
        List<HostView.Note> notes = new ArrayList<>();
        known.ifPresent(
                condition -> {
                    notes.add(note("taal", "host.link", connection(condition)));
                    condition
                            .packRefused()
                            .map(PackRefusal::id)
                            .ifPresent(
                                    line -> notes.add(note("blad", "host.content.refused", line)));
                    notes.add(
                            note(
                                    "results",
                                    "host.sending",
                                    condition.sealed() == 0 ? "none" : "waiting"));
                    // A question comes before what is only told.
                    notes.add(asksAboutClock(known) ? 0 : notes.size(), clock(condition.clock()));
                    notes.add(
                            note(
                                    "tools",
                                    "host.disk",
                                    condition.diskFreeMb() < ENOUGH_MB ? "full" : "fine"));
                    notes.add(
                            new HostView.Note(
                                    "blad",
                                    wording.say("host.content.title"),
                                    wording.say(
                                            "host.content.line",
                                            Map.of("version", condition.pack()))));
                });
        notes.add(new HostView.Note("talk", wording.say("host.drafts.title"), drafts()));
        // What needs a hand is read first.
        boolean waits = printer != SlipPrinter.Condition.ABSENT && !printer.prints();
        notes.add(waits ? 0 : notes.size(), note("blad", "host.printer", printer()));
        return notes;
    }

    /** How it stands with the stick. */
    HostView.Note stick(String state) {
        return note("tools", "host.stick." + state, "line");
    }

    private String printer() {
        return switch (printer) {
            case ABSENT -> "none";
            case READY -> "ready";
            case PAPER_LOW -> "paper-low";
            case NO_PAPER -> "no-paper";
            case OPEN -> "open";
            case FAULT -> "fault";
        };
    }

    /** Whether the host is asked if the clock is right. */
    boolean asksAboutClock(Optional<KioskCondition> known) {
        return known.filter(condition -> !condition.clock().isTrusted()).isPresent();
    }

    private static String connection(KioskCondition condition) {
        return switch (condition.connection()) {
            case ONLINE -> "online";
            case OFFLINE -> "offline";
            case UNKNOWN_TO_HUB -> "unknown";
            case STATE_LOST -> "lost";
        };
    }

    private HostView.Note clock(ClockState state) {
        return new HostView.Note(
                "day-0",
                wording.say(
                        "host.clock.title",
                        Map.of("date", DAY.format(now), "time", HOUR.format(now))),
                wording.say(state.isTrusted() ? "host.clock.trusted" : "host.clock.ask"));
    }

    private String drafts() {
        String drafts =
                words.drafts().stream()
                        .map(Language::ownName)
                        .map(Direction::isolated)
                        .collect(Collectors.joining(", "));
        return drafts.isEmpty() ? wording.say("host.drafts.none") : drafts;
    }

    private HostView.Note note(String picture, String key, String line) {
        return new HostView.Note(
                picture, wording.say(key + ".title"), wording.say(key + "." + line));
    }
}
