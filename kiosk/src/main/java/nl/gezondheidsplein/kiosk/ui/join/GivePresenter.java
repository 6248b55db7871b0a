package nl.gezondheidsplein.kiosk.ui.join;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView.Choice;
import nl.gezondheidsplein.kiosk.ui.choices.Pages;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Contribution.Give.Way;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.JoinSheet;

/**
 * Help brought or fetched (R32). Nobody is registered: the count tells the hosts what there is, and
 * they bring people together.
 */
public final class GivePresenter extends GivingPresenter {
    private static final String BRING = "bring";
    private static final String FETCH = "fetch";

    private final JoinSheet join;

    public GivePresenter(ChoicesView view, Visit visit, Wording wording, JoinSheet join) {
        super(view, visit, wording);
        this.join = join;
    }

    public void show() {
        showWhereItStands();
    }

    @Override
    void ask() {
        if (way().isEmpty()) {
            show(
                    say("give.heading"),
                    say("give.hint"),
                    List.of(
                            new Choice(BRING, BRING, say("give.bring"), say("give.bring.line")),
                            new Choice(FETCH, FETCH, say("give.fetch"), say("give.fetch.line"))));
        } else {
            String which = way().get() == Way.OFFER ? "give.bring.which" : "give.fetch.which";
            show(say(which), say("give.hint"), choices(join.gives()));
        }
    }

    private Optional<Way> way() {
        return chosenSoFar().stream()
                .findFirst()
                .map(chosen -> chosen.equals(BRING) ? Way.OFFER : Way.ASK);
    }

    @Override
    String thanks() {
        return say("give.thanks");
    }

    @Override
    public void chosen(String id) {
        Optional<Way> way = way();
        if (id.equals(Pages.MORE) || way.isEmpty()) {
            visit().step(id);
        } else {
            visit().give(new Contribution.Give(id, way.get()));
        }
    }
}
