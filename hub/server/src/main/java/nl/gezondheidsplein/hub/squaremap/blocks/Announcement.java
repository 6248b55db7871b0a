package nl.gezondheidsplein.hub.squaremap.blocks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.gezondheidsplein.protocol.Texts;

/**
 * What an organisation lets the neighbourhood know, in blocks.
 *
 * @param about what it is about; without it the activity of the blocks says so
 * @param organisation whose notice it is
 * @param from the first day on which it is so
 * @param until the last day, and the last on which it is shown
 * @param where the other place, for what moved
 */
public record Announcement(
        Kind kind,
        Optional<Texts> about,
        Optional<String> organisation,
        LocalDate from,
        LocalDate until,
        Optional<String> where,
        Blocks blocks) {
    /** What there is to know. */
    public enum Kind {
        /** Something is closed. */
        CLOSED,
        /** Something is open when it usually is not. */
        OPEN,
        /** Something begins. */
        NEW,
        /** Something does not take place. */
        CANCELLED,
        /** Something is in another place from now on. */
        MOVED;

        /** Returns the id in the database and in forms. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the kind of this id. */
        public static Optional<Kind> ofId(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
        }

        /** Whether it holds for a span of days, and not just from one on. */
        public boolean isForDays() {
            return this == CLOSED || this == OPEN || this == CANCELLED;
        }

        /** Whether an activity can say what it is about. */
        public boolean isOfActivity() {
            return this == NEW || this == CANCELLED || this == MOVED;
        }
    }
}
