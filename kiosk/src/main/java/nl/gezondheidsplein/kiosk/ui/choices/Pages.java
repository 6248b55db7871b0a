package nl.gezondheidsplein.kiosk.ui.choices;

import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView.Choice;

/** Turns many choices into pages of six, of which the last goes round to the next page. */
public final class Pages {
    /** The id of the choice that turns the page. */
    public static final String MORE = "more";

    private Pages() {}

    /**
     * One page.
     *
     * @param turns how often the page was turned
     * @param more words of the choice that turns the page
     */
    public static List<Choice> page(List<Choice> all, long turns, String more) {
        if (all.size() <= ChoicesView.PER_PAGE) {
            return all;
        }
        int size = ChoicesView.PER_PAGE - 1;
        int pages = (all.size() + size - 1) / size;
        int first = (int) (turns % pages) * size;
        List<Choice> page = new ArrayList<>(all.subList(first, Math.min(first + size, all.size())));
        page.add(new Choice(MORE, "more", more, ""));
        return page;
    }
}
