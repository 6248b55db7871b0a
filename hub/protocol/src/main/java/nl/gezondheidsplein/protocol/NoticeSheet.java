package nl.gezondheidsplein.protocol;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * What organisations let the neighbourhood know: {@code notices.json} of a pack. A kiosk of an
 * older version does not look for it.
 *
 * @param notices what ends first comes first, each id once
 */
public record NoticeSheet(List<Notice> notices) {
    /** As many as a neighbourhood reads. */
    public static final int MAX_NOTICES = 20;

    static final int MAX_LINES = 20;

    /** Nothing to know. */
    public static final NoticeSheet EMPTY = new NoticeSheet(List.of());

    public NoticeSheet {
        notices = List.copyOf(notices);
        Checks.range("the number of notices", notices.size(), 0, MAX_NOTICES);
        var ids = new HashSet<String>();
        if (!notices.stream().map(Notice::id).allMatch(ids::add)) {
            throw Checks.refuse(Reason.DUPLICATE_FIELD, "an id occurs twice");
        }
    }

    /** The notices that have not ended on a day. */
    public List<Notice> on(LocalDate day) {
        return notices.stream().filter(notice -> !notice.until().isBefore(day)).toList();
    }

    /**
     * One notice.
     *
     * @param text what there is to know, in a sentence
     * @param lines what else there is to say of it
     * @param until the last day on which it is shown
     * @param isDemo whether it is invented for the demo, which the screen then says
     */
    public record Notice(
            String id, Texts text, List<OfferLine> lines, LocalDate until, boolean isDemo) {
        public Notice {
            Checks.form("id", id, Checks.NAME);
            lines = List.copyOf(lines);
            Checks.range("the number of lines", lines.size(), 0, MAX_LINES);
            Checks.day("until", until);
        }
    }
}
