package nl.gezondheidsplein.kiosk.ui.attract;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.gezondheidsplein.kiosk.ui.attract.AttractView.Scene;
import nl.gezondheidsplein.kiosk.ui.attract.AttractView.Thing;
import nl.gezondheidsplein.kiosk.ui.text.OfferWords;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.Moment;
import nl.gezondheidsplein.protocol.NoticeSheet;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.words.Direction;

/** Shows what this place is for while nobody is there; shows it anew only when it changed. */
public final class AttractPresenter implements AttractView.Acts {
    private static final int THINGS = 3;

    /** Long enough to read either calmly; then the plan and the feedback take turns. */
    private static final int TURN_SECONDS = 20;

    /** Long enough to read one sentence; five languages have had their turn within a minute. */
    private static final int LANGUAGE_SECONDS = 10;

    private final AttractView view;
    private final Visit visit;
    private final Supplier<Wordings> newest;
    private Optional<Scene> shown = Optional.empty();

    /**
     * The time on the wall of the place.
     *
     * @param isTrusted whether anything speaks for it; what only a right clock knows is else not
     *     said
     */
    public record WallTime(LocalDateTime now, boolean isTrusted) {
        private int turn(int seconds) {
            return now.toLocalTime().toSecondOfDay() / seconds;
        }
    }

    /**
     * @param newest the words of the content that is shown
     */
    public AttractPresenter(AttractView view, Visit visit, Supplier<Wordings> newest) {
        this.view = view;
        this.visit = visit;
        this.newest = newest;
    }

    /**
     * What is told in turn with what there is to do.
     *
     * @param notices those that have not ended
     */
    public record Told(FeedbackSheet feedback, List<NoticeSheet.Notice> notices) {
        public Told {
            notices = List.copyOf(notices);
        }

        /** What is told, each with the key of its heading. */
        private List<Line> lines(Wording wording) {
            return Stream.concat(
                            notices.stream()
                                    .map(
                                            notice ->
                                                    new Line(
                                                            "notice.heading",
                                                            marked(notice, wording))),
                            feedback.items().stream()
                                    .limit(1)
                                    .map(
                                            item ->
                                                    new Line(
                                                            "feedback.heading",
                                                            wording.of(item.done()))))
                    .toList();
        }

        private static String marked(NoticeSheet.Notice notice, Wording wording) {
            String text = wording.of(notice.text());
            return notice.isDemo() ? text + "  ·  " + wording.say("today.example") : text;
        }
    }

    private record Line(String heading, String words) {}

    /**
     * Shows what there is to know now.
     *
     * @param pairingCode while the kiosk waits to be confirmed
     * @param somebodyNear whether the presence sensor sees somebody
     * @param notice what a steward has to say, which then takes the line of the place's name; often
     *     empty
     * @param time on the wall of the place
     */
    public void show(
            Optional<PlaceSheet> place,
            DayPlan plan,
            Told told,
            Optional<String> pairingCode,
            boolean somebodyNear,
            String notice,
            WallTime time) {
        Wordings words = newest.get();
        Wording wording = words.in(Language.DUTCH);
        if (!visit.isOpen()) {
            show(gone(place, pairingCode, notice, words));
            return;
        }
        List<Line> lines = told.lines(wording);
        int turn = time.turn(TURN_SECONDS);
        boolean tells = !lines.isEmpty() && (plan.items().isEmpty() || turn % 2 == 1);
        Line line = tells ? lines.get(turn / 2 % lines.size()) : new Line("feedback.heading", "");
        Optional<Closed> closed = closed(place, time, words);
        Function<PlaceSheet, String> motto = sheet -> sheet.motto().in(Language.DUTCH.id());
        Scene scene =
                new Scene(
                        closed.map(Closed::said)
                                .or(() -> place.map(motto))
                                .orElseGet(() -> wording.say("attract.motto")),
                        closed.filter(_ -> notice.isEmpty())
                                .map(Closed::opens)
                                .orElseGet(() -> name(place, notice, words)),
                        wording.say(plan.isTomorrow() ? "attract.tomorrow" : "attract.today"),
                        tells ? List.of() : things(plan, wording),
                        wording.say(line.heading()),
                        line.words(),
                        wording.say(somebodyNear ? "attract.welcome" : "attract.touch"),
                        elsewhere(words, "attract.touch"),
                        pairing(pairingCode, wording).orElse(""));
        show(scene);
    }

    /**
     * That the place is closed, and when it opens again: each language has its turn. A visit begins
     * all the same, for who has the key may have let somebody in.
     */
    private static Optional<Closed> closed(
            Optional<PlaceSheet> place, WallTime time, Wordings words) {
        return place.map(PlaceSheet::profile)
                .filter(profile -> time.isTrusted() && !profile.isOpen(time.now()))
                .flatMap(profile -> profile.opensAfter(time.now()))
                .map(opens -> closed(opens, time, words));
    }

    private static Closed closed(LocalDateTime opens, WallTime time, Wordings words) {
        Language[] languages = Language.values();
        Wording wording = words.in(languages[time.turn(LANGUAGE_SECONDS) % languages.length]);
        String when = new OfferWords(wording).when(opens, time.now().toLocalDate());
        return new Closed(
                Direction.isolated(wording.say("attract.closed")),
                Direction.isolated(wording.say("attract.closed.opens", Map.of("when", when))));
    }

    /** What stands in the place of the motto and of the name. */
    private record Closed(String said, String opens) {}

    private void show(Scene scene) {
        if (!shown.equals(Optional.of(scene))) {
            shown = Optional.of(scene);
            view.showAttract(scene, this);
        }
    }

    /** Says that kiosks stand here no longer, and where help and the host still are. */
    private static Scene gone(
            Optional<PlaceSheet> place,
            Optional<String> pairingCode,
            String notice,
            Wordings words) {
        Wording wording = words.in(Language.DUTCH);
        return new Scene(
                wording.say("attract.gone"),
                name(place, notice, words),
                "",
                List.of(),
                wording.say("attract.gone.heading"),
                wording.say("attract.gone.ways"),
                "",
                elsewhere(words, "attract.gone"),
                pairing(pairingCode, wording).orElseGet(() -> wording.say("attract.gone.host")));
    }

    private static String name(Optional<PlaceSheet> place, String notice, Wordings words) {
        return notice.isEmpty()
                ? place.map(sheet -> marked(sheet, words.in(Language.DUTCH))).orElse("")
                : notice;
    }

    /** The name of the place, and that it is invented where it is. */
    private static String marked(PlaceSheet place, Wording wording) {
        String name = wording.of(place.names());
        return place.isDemo() ? name + "  ·  " + wording.say("today.example") : name;
    }

    private static Optional<String> pairing(Optional<String> code, Wording wording) {
        return code.map(known -> wording.say("attract.pairing", Map.of("code", known)));
    }

    @Override
    public void began() {
        visit.begin();
    }

    private static List<Thing> things(DayPlan plan, Wording wording) {
        return plan.items().stream()
                .limit(THINGS)
                .map(
                        item ->
                                new Thing(
                                        item.offer().title().in(Language.DUTCH.id()),
                                        time(item.moment(), wording)))
                .toList();
    }

    private static String time(Moment moment, Wording wording) {
        return moment.opens()
                .map(time -> wording.say("today.at", Map.of("time", time.toString())))
                .or(() -> moment.part().map(part -> wording.say("part." + part.id())))
                .orElse("");
    }

    private static List<String> elsewhere(Wordings words, String key) {
        return Stream.of(Language.values())
                .filter(language -> language != Language.DUTCH)
                .map(language -> words.in(language).say(key))
                .map(Direction::isolated)
                .toList();
    }
}
