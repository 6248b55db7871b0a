package nl.gezondheidsplein.kiosk.ui.choices;

import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView.Choice;
import nl.gezondheidsplein.kiosk.visit.Visit;

/** Turns many choices into pages, of which the last choice goes round to the next page. */
public final class Pages {
    /** The id of the choice that turns the page. */
    public static final String MORE = "more";

    private Pages() {}

    /** How many choices stand on one page of a visit. */
    public static int most(Visit visit) {
        return visit.isCalm() ? ChoicesView.PER_CALM_PAGE : ChoicesView.PER_PAGE;
    }

    /**
     * One page as a host sees it.
     *
     * @param turns how often the page was turned
     * @param more words of the choice that turns the page
     */
    public static List<Choice> page(List<Choice> all, long turns, String more) {
        return page(all, turns, more, ChoicesView.PER_PAGE);
    }

    /**
     * One page.
     *
     * @param turns how often the page was turned
     * @param more words of the choice that turns the page
     * @param most how many choices stand on it, the one that turns it among them
     */
    public static List<Choice> page(List<Choice> all, long turns, String more, int most) {
        return turned(all, turns, new Choice(MORE, "more", more, ""), most);
    }

    /** The same of what is no such choice, and {@code more} of its kind. */
    public static <T> List<T> turned(List<T> all, long turns, T more, int most) {
        if (all.size() <= most) {
            return all;
        }
        int size = most - 1;
        int first = (int) (turns % Math.ceilDiv(all.size(), size)) * size;
        List<T> page = new ArrayList<>(all.subList(first, Math.min(first + size, all.size())));
        page.add(more);
        return page;
    }
}
