package nl.gezondheidsplein.hub.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import nl.gezondheidsplein.hub.squaremap.HsdsJson;
import nl.gezondheidsplein.hub.squaremap.MapRecord;

/** One page of a list as HSDS wants it, or the whole list as one object a line. */
final class HsdsPage {
    private HsdsPage() {}

    /**
     * Returns a page; one beyond the last is empty.
     *
     * @param number from 1
     */
    static ObjectNode of(
            List<MapRecord> all, int number, int size, Function<MapRecord, ObjectNode> document) {
        int pages = Math.max(1, Math.ceilDiv(all.size(), size));
        long skipped = (number - 1L) * size;
        List<MapRecord> shown =
                skipped >= all.size()
                        ? List.of()
                        : all.subList((int) skipped, (int) Math.min(all.size(), skipped + size));
        ObjectNode page = HsdsJson.mapper().createObjectNode();
        page.put("total_items", all.size());
        page.put("total_pages", pages);
        page.put("page_number", number);
        page.put("size", shown.size());
        page.put("first_page", number == 1);
        page.put("last_page", number >= pages);
        page.put("empty", shown.isEmpty());
        var contents = page.putArray("contents");
        shown.forEach(stored -> contents.add(document.apply(stored)));
        return page;
    }

    /** Returns the whole list, one document a line. */
    static String lines(List<MapRecord> all, Function<MapRecord, ObjectNode> document) {
        StringBuilder lines = new StringBuilder();
        all.forEach(stored -> lines.append(document.apply(stored)).append('\n'));
        return lines.toString();
    }
}
