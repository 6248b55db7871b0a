package nl.gezondheidsplein.protocol;

import java.util.Arrays;
import java.util.Locale;

/** What a sealed window counts; the kind decides its floor, its label and its item ids. */
public enum Kind {
    /** The gezondheidscheck: {@code q0} to {@code q9}, six answers each; n = visits. */
    CHECK(true, Span.WEEK),
    /** The quick check: {@code q0} and the {@code choice} of a domain; n = visits. */
    QUICK(true, Span.WEEK),
    /** What is {@code offered} and {@code missing} by stream, domain and theme; n = all wishes. */
    WISH(true, Span.WEEK),
    /** One question, {@code vote.<question>}; n = its answers. */
    VOTE(true, Span.WEEK),
    /** {@code theme.<id>} for themes that are not sensitive; n = all believers. */
    BELIEVER(false, Span.WEEK),
    /** Help on {@code offer} and {@code ask} by category; n = both. */
    GIVE(true, Span.WEEK),
    /** Through whom people heard of this; n = all answers. */
    RIPPLE(true, Span.WEEK),
    /** More, same, less or skipped by domain; n = visits. */
    CHANGE(true, Span.WEEK),
    /** Screens, languages and offers; n = visits, to which the counts have no relation. */
    USAGE(false, Span.WEEK),
    /**
     * Parties by size at an event, in one slot; n = the parties that checked in. People who came in
     * groups, were counted on paper or were taken back, and visits to stands, are counted apart.
     */
    ATTENDANCE(false, Span.SLOT),
    /** From near or far, or heard through whom, once per event; n = all answers. */
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
