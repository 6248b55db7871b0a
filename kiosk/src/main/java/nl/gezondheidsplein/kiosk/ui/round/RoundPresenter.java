package nl.gezondheidsplein.kiosk.ui.round;

import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView.Choice;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.GroupRound;
import nl.gezondheidsplein.kiosk.visit.Visit;

/** Stands where the resting screen stands else: invites the next, and nobody is counted there. */
public final class RoundPresenter implements ChoicesView.Acts {
    private static final String JOIN = "join";
    private static final String TREE = "tree";
    private static final String SHOW = "show";
    private static final String ON = "on";

    private final ChoicesView view;
    private final Visit visit;
    private final Wording wording;
    private final GroupRound round;

    public RoundPresenter(ChoicesView view, Visit visit, Wording wording, GroupRound round) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
        this.round = round;
    }

    /** Who is next? The tree is there from ten people on; before, nothing tells how many. */
    public void show() {
        List<Choice> ways = new ArrayList<>();
        ways.add(choice(JOIN, "results", ""));
        if (round.isEnough()) {
            ways.add(choice(TREE, "tree", say(TREE + ".line")));
        }
        view.showChoices(say("heading"), say("hint"), ways, this);
    }

    /** The tree is shown once, so the group is asked first whether all have been. */
    public void ask() {
        view.showChoices(
                say("ask"),
                say("ask.hint"),
                List.of(choice(SHOW, "tree", ""), choice(ON, "results", "")),
                this);
    }

    private Choice choice(String id, String picture, String line) {
        return new Choice(id, picture, say(id), line);
    }

    private String say(String key) {
        return wording.say("round." + key);
    }

    @Override
    public void chosen(String id) {
        switch (id) {
            case JOIN -> visit.joinRound();
            case TREE -> visit.openRound(wording.language());
            case SHOW -> visit.step(SHOW);
            default -> visit.stop();
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
