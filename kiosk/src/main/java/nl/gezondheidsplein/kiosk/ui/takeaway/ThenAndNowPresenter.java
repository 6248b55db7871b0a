package nl.gezondheidsplein.kiosk.ui.takeaway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.takeaway.ThenAndNow;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView.Choice;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Contribution.Changed;
import nl.gezondheidsplein.kiosk.visit.Contribution.Changed.Change;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.Domain;

/** Says for each domain whether it is more, the same or less than then; never what that means. */
final class ThenAndNowPresenter implements ChoicesView.Acts {
    private static final String CHECK = "check";
    private static final String ON = "on";
    private static final String DONE = "done";

    private final ChoicesView view;
    private final Visit visit;
    private final Wording wording;

    ThenAndNowPresenter(ChoicesView view, Visit visit, Wording wording) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
    }

    void show(ThenAndNow said) {
        switch (said) {
            case ThenAndNow.Refused(var reason) ->
                    view.showChoices(
                            say(reason.name()), say(reason.name() + ".hint"), List.of(on()), this);
            case ThenAndNow.Compared(Changed changed) -> {
                if (visit.plant().isPresent()) {
                    show(changed);
                } else {
                    view.showChoices(
                            say("first"),
                            say("first.hint"),
                            List.of(choice(CHECK, "then-check", CHECK), on()),
                            this);
                }
            }
        }
    }

    private void show(Changed changed) {
        List<Choice> tiles = new ArrayList<>();
        for (Domain domain : Domain.values()) {
            Change change =
                    Optional.ofNullable(changed.changes().get(domain)).orElse(Change.SKIPPED);
            tiles.add(
                    new Choice(
                            domain.id(),
                            "domain-" + domain.id(),
                            wording.say("domain." + domain.id()),
                            say(change.name())));
        }
        tiles.add(choice(CHECK, "then-plant", "plant"));
        tiles.add(choice(DONE, "then-done", DONE));
        view.showChoices(say("heading"), say("hint"), tiles, this);
        if (changed.changes().values().stream().anyMatch(change -> change != Change.SKIPPED)) {
            visit.compared(changed);
        }
    }

    private Choice on() {
        return choice(ON, "then-on", ON);
    }

    private Choice choice(String id, String picture, String words) {
        return new Choice(id, picture, say(words), "");
    }

    private String say(String key) {
        return wording.say("then." + key.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public void chosen(String id) {
        switch (id) {
            // Who has a plant comes to it by the same way.
            case CHECK -> visit.open(Screen.CHECK);
            case ON -> visit.back();
            case DONE -> visit.stop();
            default -> visit.clarify(id);
        }
    }

    @Override
    public void wentOn() {
        visit.goOn();
    }

    @Override
    public void done() {
        visit.stop();
    }
}
