package nl.gezondheidsplein.kiosk.ui.choices;

import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.kiosk.ui.text.Wording;

/**
 * Which page of a list this is, and the ways to others.
 *
 * @param number such as "1 van 2"; empty when there is only one
 * @param previous words of the way back; empty on the first page
 * @param next words of the way on; empty on the last page
 */
public record Turn(String number, String previous, String next) {
    /** The turn of a page among others, both counted from 0. */
    static Turn of(int page, int pages, Wording wording) {
        return pages <= 1
                ? new Turn("", "", "")
                : new Turn(
                        wording.say("today.page", Map.of("page", page + 1, "pages", pages)),
                        page == 0 ? "" : wording.say("today.previous"),
                        page == pages - 1 ? "" : wording.say("today.next"));
    }

    /** What turning the page does. */
    public interface Acts {
        /** Turned to the next page. */
        void turnedOn();

        /** Turned to the page before. */
        void turnedBack();
    }

    /** A list that is shown a page at a time. */
    public static final class Pages<T> {
        private final List<T> all;
        private final int size;
        private final int page;

        /** The page nearest to the one asked for. */
        public Pages(List<T> all, int size, int asked) {
            this.all = List.copyOf(all);
            this.size = size;
            this.page = Math.clamp(asked, 0, count() - 1);
        }

        private int count() {
            return Math.max(1, (all.size() + size - 1) / size);
        }

        public List<T> shown() {
            return all.subList(page * size, Math.min((page + 1) * size, all.size()));
        }

        public Turn turn(Wording wording) {
            return Turn.of(page, count(), wording);
        }
    }
}
