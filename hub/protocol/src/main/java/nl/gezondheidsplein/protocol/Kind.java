package nl.gezondheidsplein.protocol;

import java.util.Arrays;
import java.util.Locale;

/** What a sealed window counts; the kind decides its floor, its label and its item ids. */
public enum Kind {
    CHECK(true, Span.WEEK),
    QUICK(true, Span.WEEK),
    WISH(true, Span.WEEK),
    VOTE(true, Span.WEEK),
    BELIEVER(false, Span.WEEK),
    GIVE(true, Span.WEEK),
    RIPPLE(true, Span.WEEK),
    CHANGE(true, Span.WEEK),
    USAGE(false, Span.WEEK),
    ATTENDANCE(false, Span.SLOT),
    ATTENDANCE_DETAIL(true, Span.SLOT);

    /** A window with a floor holds nobody, or at least this many (privacy rule: n of 10). */
    public static final int FLOOR = 10;

    /** The length of time that a label of this kind names. */
    enum Span {
        WEEK,
        SLOT
    }

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final boolean floor;
    private final Span span;

    Kind(boolean floor, Span span) {
        this.floor = floor;
        this.span = span;
    }

    /** The id on the wire. */
    public String id() {
        return id;
    }

    /** Whether n must be 0 or at least {@link #FLOOR}. */
    public boolean hasFloor() {
        return floor;
    }

    /**
     * Whether the payload is padded, so that its size tells nothing about who came: all with a
     * floor.
     */
    public boolean isPadded() {
        return floor;
    }

    Span span() {
        return span;
    }

    /**
     * The kind with this id.
     *
     * @throws MalformedMessageException with {@link Reason#WRONG_KIND} when there is none
     */
    public static Kind ofId(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id.equals(id))
                .findFirst()
                .orElseThrow(() -> Checks.refuse(Reason.WRONG_KIND, "no such kind"));
    }
}
