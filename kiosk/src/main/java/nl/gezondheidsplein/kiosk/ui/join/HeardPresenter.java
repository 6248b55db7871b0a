package nl.gezondheidsplein.kiosk.ui.join;

import java.util.Arrays;
import java.util.Locale;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView.Choice;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Contribution.Heard.Through;
import nl.gezondheidsplein.kiosk.visit.Visit;

/** Through whom one heard of this (R37). */
public final class HeardPresenter extends GivingPresenter {
    public HeardPresenter(ChoicesView view, Visit visit, Wording wording) {
        super(view, visit, wording);
    }

    public void show() {
        showWhereItStands();
    }

    @Override
    void ask() {
        show(
                say("heard.heading"),
                say("join.vote.hint"),
                Arrays.stream(Through.values())
                        .map(HeardPresenter::id)
                        .map(id -> new Choice(id, "heard-" + id, say("heard." + id), ""))
                        .toList());
    }

    private static String id(Through through) {
        return through.name().toLowerCase(Locale.ROOT);
    }

    @Override
    String thanks() {
        return say("heard.thanks");
    }

    @Override
    public void chosen(String id) {
        Arrays.stream(Through.values())
                .filter(through -> id(through).equals(id))
                .findFirst()
                .ifPresent(through -> visit().give(new Contribution.Heard(through)));
    }
}
