package nl.gezondheidsplein.kiosk.ui.attract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gezondheidsplein.kiosk.ui.attract.AttractView.Scene;
import nl.gezondheidsplein.kiosk.ui.attract.AttractView.Thing;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.ui.today.DayPlan;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.PlaceSheet;

/** Shows what this place is for while nobody is there; shows it anew only when it changed. */
public final class AttractPresenter implements AttractView.Acts {
    private static final int THINGS = 3;

    private final AttractView view;
    private final Visit visit;
    private final Wording wording = Wording.in(Language.DUTCH);
    private Optional<Scene> shown = Optional.empty();

    public AttractPresenter(AttractView view, Visit visit) {
        this.view = view;
        this.visit = visit;
    }

    /**
     * Shows what there is to know now.
     *
     * @param pairingCode while the kiosk waits to be confirmed
     * @param somebodyNear whether the presence sensor sees somebody
     */
    public void show(
            Optional<PlaceSheet> place,
            DayPlan plan,
            Optional<String> pairingCode,
            boolean somebodyNear) {
        Function<PlaceSheet, String> motto = sheet -> sheet.motto().in(Language.DUTCH.id());
        Scene scene =
                new Scene(
                        place.map(motto).orElseGet(() -> wording.say("attract.motto")),
                        place.map(sheet -> sheet.names().in(Language.DUTCH.id())).orElse(""),
                        wording.say(plan.isTomorrow() ? "attract.tomorrow" : "attract.today"),
                        things(plan),
                        wording.say(somebodyNear ? "attract.welcome" : "attract.touch"),
                        elsewhere(),
                        pairingCode
                                .map(code -> wording.say("attract.pairing", Map.of("code", code)))
                                .orElse(""));
        if (!shown.equals(Optional.of(scene))) {
            shown = Optional.of(scene);
            view.showAttract(scene, this);
        }
    }

    @Override
    public void began() {
        visit.begin();
    }

    private List<Thing> things(DayPlan plan) {
        return plan.entries().stream()
                .limit(THINGS)
                .map(
                        entry ->
                                new Thing(
                                        entry.title().in(Language.DUTCH.id()),
                                        wording.say(
                                                "today.at",
                                                Map.of("time", entry.start().toString()))))
                .toList();
    }

    private static String elsewhere() {
        return String.join(
                "  ·  ",
                Stream.of(Language.values())
                        .filter(language -> language != Language.DUTCH)
                        .map(language -> Wording.in(language).say("attract.touch"))
                        .map(Wording::isolated)
                        .toList());
    }
}
