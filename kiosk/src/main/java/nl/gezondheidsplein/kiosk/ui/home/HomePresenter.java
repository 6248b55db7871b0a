package nl.gezondheidsplein.kiosk.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.gezondheidsplein.kiosk.ui.choices.Pages;
import nl.gezondheidsplein.kiosk.ui.home.HomeView.Tile;
import nl.gezondheidsplein.kiosk.ui.home.HomeView.Way;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.CareStream;

/** Offers what a visit can be for; a tile is there only when what it opens works now. */
public final class HomePresenter implements HomeView.Acts {
    private final HomeView view;
    private final Visit visit;
    private final Wording wording;
    private final Reach reach;

    /**
     * What there is behind the tiles.
     *
     * @param hasOffers whether the social map holds anything
     * @param canJoin whether there is something to take part in
     * @param asksChildren whether this is a kiosk for children with something to ask them
     */
    public record Reach(boolean hasOffers, boolean canJoin, boolean asksChildren) {}

    public HomePresenter(HomeView view, Visit visit, Wording wording, Reach reach) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
        this.reach = reach;
    }

    public void show() {
        view.showHome(
                wording.say("home.heading"),
                wording.say("home.anonymous"),
                shown().stream().map(this::tile).toList(),
                this);
    }

    /** All ways; in a calm visit a few of them, and one to the others. */
    private List<Way> shown() {
        return Pages.turned(ways(), visit.steps().size(), Way.MORE, Pages.most(visit));
    }

    private List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        if (reach.asksChildren()) {
            ways.add(Way.CHILDREN);
        }
        if (reach.hasOffers()) {
            ways.addAll(List.of(Way.CARE, Way.HEALTH, Way.WELLBEING));
        }
        ways.add(Way.MYSELF);
        ways.add(Way.AGENDA);
        // A kiosk for children has six tiles without it; it stands behind every thanks as well.
        if (reach.canJoin() && !reach.asksChildren()) {
            ways.add(Way.JOIN);
        }
        return ways;
    }

    private Tile tile(Way way) {
        if (way == Way.MORE) {
            return new Tile(way, wording.say("choices.more"), "");
        }
        String key = "home." + way.name().toLowerCase(Locale.ROOT);
        return new Tile(way, wording.say(key), hasLine(way) ? wording.say(key + ".line") : "");
    }

    /** The streams are whole sentences already. */
    private static boolean hasLine(Way way) {
        return way != Way.CARE && way != Way.HEALTH && way != Way.WELLBEING;
    }

    @Override
    public void chosen(Way way) {
        switch (way) {
            case CARE -> visit.clarify(CareStream.ZORG.id());
            case HEALTH -> visit.clarify(CareStream.GEZONDHEID.id());
            case WELLBEING -> visit.clarify(CareStream.WELBEVINDEN.id());
            case MYSELF -> visit.open(Screen.MYSELF);
            case AGENDA -> visit.open(Screen.AGENDA);
            case JOIN -> visit.open(Screen.JOIN);
            case CHILDREN -> visit.open(Screen.CHILDREN);
            case MORE -> visit.step(Pages.MORE);
        }
    }
}
