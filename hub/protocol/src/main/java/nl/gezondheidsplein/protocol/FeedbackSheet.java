package nl.gezondheidsplein.protocol;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;

/**
 * "U zei – wij doen" (R30): {@code feedback.json} of a pack.
 *
 * @param items the newest first, each id once
 * @param results what was published of this neighbourhood, in sentences; only what passed the gate
 */
public record FeedbackSheet(List<Item> items, List<Texts> results) {
    static final int MAX_ITEMS = 60;

    /** Nothing to tell yet. */
    public static final FeedbackSheet EMPTY = new FeedbackSheet(List.of(), List.of());

    public FeedbackSheet {
        items = List.copyOf(items);
        Checks.range("the number of items", items.size(), 0, MAX_ITEMS);
        var ids = new HashSet<String>();
        if (!items.stream().map(Item::id).allMatch(ids::add)) {
            throw Checks.refuse(Reason.DUPLICATE_FIELD, "an id occurs twice");
        }
        results = List.copyOf(results);
        Checks.range("the number of results", results.size(), 0, MAX_ITEMS);
    }

    /**
     * What residents said and what became of it.
     *
     * @param month when it was told
     * @param picture id of a drawing of the kiosk
     * @param isDemo whether it is invented for the demo, which the screen then says
     */
    public record Item(
            String id, YearMonth month, Texts said, Texts done, String picture, boolean isDemo) {
        public Item {
            Checks.form("id", id, Checks.NAME);
            Checks.form("picture", picture, Checks.NAME);
            Checks.day("month", month.atDay(1));
        }
    }
}
