package nl.gezondheidsplein.kiosk.ui.home;

import java.util.Map;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.ui.today.DayPlan;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;

/** Offers what a visit can be for. */
public final class HomePresenter implements HomeView.Acts {
    private final HomeView view;
    private final Visit visit;
    private final Wording wording;

    public HomePresenter(HomeView view, Visit visit, Wording wording) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
    }

    public void show(DayPlan plan) {
        view.showHome(
                new HomeView.Says(
                        wording.say("home.heading"),
                        wording.say("home.anonymous"),
                        wording.say("home.quick"),
                        wording.say("home.quick.line"),
                        wording.say("home.today"),
                        wording.say(
                                plan.isTomorrow() ? "home.tomorrow.line" : "home.today.line",
                                Map.of("count", plan.entries().size()))),
                this);
    }

    @Override
    public void quickCheckChosen() {
        visit.open(Screen.MYSELF);
    }

    @Override
    public void todayChosen() {
        visit.open(Screen.AGENDA);
    }
}
