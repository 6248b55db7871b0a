package nl.gezondheidsplein.protocol;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The statements of the gezondheidscheck: {@code check.json} of a pack. The question on general
 * health (q0) and the five answers are the kiosk's own.
 *
 * @param set label of the question set; answers to two sets are never added up
 * @param items q1 to q9 in the order in which they are asked; one may be retired by the panel
 */
public record CheckSheet(String set, List<Item> items) {
    static final int MAX_ITEMS = 9;
    static final Pattern ITEM = Pattern.compile("q[1-9]");

    public CheckSheet {
        Checks.form("set", set, Checks.NAME);
        items = List.copyOf(items);
        Checks.range("the number of items", items.size(), 1, MAX_ITEMS);
        var ids = new HashSet<String>();
        if (!items.stream().map(Item::id).allMatch(ids::add)) {
            throw Checks.refuse(Reason.DUPLICATE_FIELD, "an item occurs twice");
        }
    }

    /**
     * One statement.
     *
     * @param id q1 to q9
     * @param domain under which it counts
     * @param block its building block; absent where it belongs to none
     */
    public record Item(String id, Domain domain, Optional<Block> block, Texts statement) {
        public Item {
            Checks.form("an item", id, ITEM);
        }
    }
}
