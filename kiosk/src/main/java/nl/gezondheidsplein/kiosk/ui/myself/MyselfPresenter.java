package nl.gezondheidsplein.kiosk.ui.myself;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import nl.gezondheidsplein.kiosk.ui.myself.MyselfView.Way;
import nl.gezondheidsplein.kiosk.ui.question.Tile;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Guide;
import nl.gezondheidsplein.kiosk.visit.QuickCheck;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;

/** Offers the ways to look at oneself that the content has. */
public final class MyselfPresenter implements MyselfView.Acts {
    private static final String CHANGE = "change";
    private static final String MIND = "mind";

    private final MyselfView view;
    private final Visit visit;
    private final Wording wording;
    private final Guide guide;

    public MyselfPresenter(MyselfView view, Visit visit, Wording wording, Guide guide) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
        this.guide = guide;
    }

    public void show() {
        Map<Way, Tile> ways = new EnumMap<>(Way.class);
        ways.put(Way.SHORT, counted(Way.SHORT, QuickCheck.ITEMS));
        guide.check()
                .ifPresent(
                        sheet -> ways.put(Way.LONG, counted(Way.LONG, sheet.items().size() + 1)));
        if (hasStart(CHANGE)) {
            ways.put(Way.CHANGE, tile(Way.CHANGE));
        }
        if (hasStart(MIND)) {
            ways.put(Way.MIND, tile(Way.MIND));
        }
        view.showMyself(wording.say("myself.heading"), wording.say("myself.hint"), ways, this);
    }

    private boolean hasStart(String start) {
        return guide.clarify().filter(sheet -> sheet.starts().containsKey(start)).isPresent();
    }

    private Tile counted(Way way, int count) {
        return new Tile(
                wording.say(key(way)), wording.say("myself.questions", Map.of("count", count)));
    }

    private Tile tile(Way way) {
        return new Tile(wording.say(key(way)), wording.say(key(way) + ".line"));
    }

    private static String key(Way way) {
        return "myself." + way.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void chosen(Way way) {
        switch (way) {
            case SHORT -> visit.open(Screen.QUICK);
            case LONG -> visit.open(Screen.CHECK);
            case CHANGE -> visit.clarify(CHANGE);
            case MIND -> visit.clarify(MIND);
        }
    }
}
