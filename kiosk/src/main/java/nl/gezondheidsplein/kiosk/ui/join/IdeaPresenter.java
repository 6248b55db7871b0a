package nl.gezondheidsplein.kiosk.ui.join;

import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView.Choice;
import nl.gezondheidsplein.kiosk.ui.choices.Pages;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.words.Direction;

/**
 * An idea in two steps from pictures, then read back before it is sent. It is sent in Dutch, for
 * who reads ideas, whatever language it was made in.
 */
public final class IdeaPresenter extends GivingPresenter {
    private static final String SEND = "send";
    private static final String CHANGE = "change";
    private static final int BOTH = 2;

    private final Wording dutch;
    private final JoinSheet join;

    /**
     * @param dutch the words in which it is sent
     */
    public IdeaPresenter(
            ChoicesView view, Visit visit, Wording wording, Wording dutch, JoinSheet join) {
        super(view, visit, wording);
        this.dutch = dutch;
        this.join = join;
    }

    public void show() {
        showWhereItStands();
    }

    @Override
    void ask() {
        switch (chosenSoFar().size()) {
            case 0 -> show(say("idea.place"), say("idea.hint"), choices(join.ideaPlaces()));
            case 1 -> show(say("idea.wish"), say("idea.hint"), choices(join.ideaWishes()));
            default ->
                    show(
                            say("idea.heading"),
                            sentence(wording()),
                            List.of(
                                    new Choice(SEND, SEND, say("idea.send"), ""),
                                    new Choice(CHANGE, CHANGE, say("idea.change"), "")));
        }
    }

    private String sentence(Wording words) {
        List<String> chosen = chosenSoFar();
        return words.say(
                "idea.sentence",
                Map.of(
                        "place", name(join.ideaPlaces(), chosen.getFirst(), words),
                        "wish", name(join.ideaWishes(), chosen.get(1), words)));
    }

    private static String name(List<PictureChoice> offered, String id, Wording words) {
        return offered.stream()
                .filter(choice -> choice.id().equals(id))
                .map(choice -> words.of(choice.words()))
                .findFirst()
                .orElse(id);
    }

    @Override
    String thanks() {
        return say("idea.thanks");
    }

    @Override
    public void chosen(String id) {
        if (chosenSoFar().size() < BOTH || id.equals(Pages.MORE)) {
            visit().step(id);
        } else if (id.equals(SEND)) {
            visit().give(
                            new Contribution.Idea(
                                    Language.DUTCH, Direction.withoutIsolates(sentence(dutch))));
        } else {
            visit().back();
        }
    }
}
