package nl.gezondheidsplein.protocol;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Events at which this kiosk counts heads: {@code events.json} of a pack.
 *
 * @param events each id once
 */
public record EventSheet(List<Event> events) {
    static final int MAX_EVENTS = 20;
    static final int MAX_STANDS = 40;
    static final int MAX_PROGRAMME = 100;

    /** No event in sight. */
    public static final EventSheet EMPTY = new EventSheet(List.of());

    public EventSheet {
        events = List.copyOf(events);
        Checks.range("the number of events", events.size(), 0, MAX_EVENTS);
        var ids = new HashSet<String>();
        if (!events.stream().map(Event::id).allMatch(ids::add)) {
            throw Checks.refuse(Reason.DUPLICATE_FIELD, "an id occurs twice");
        }
    }

    private static LocalDateTime minute(String name, LocalDateTime moment) {
        Checks.day(name, moment.toLocalDate());
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }

    /**
     * One event, on the clock of the place.
     *
     * @param stands where one can go, by picture
     * @param programme what happens where, in order of time
     * @param setup how heads are counted there
     */
    public record Event(
            String id,
            Texts name,
            LocalDateTime start,
            LocalDateTime end,
            List<PictureChoice> stands,
            List<Part> programme,
            Setup setup) {
        public Event {
            Checks.form("id", id, Checks.NAME);
            start = minute("start", start);
            end = minute("end", end);
            if (!end.isAfter(start)) {
                throw Checks.refuse(Reason.OUT_OF_RANGE, "an event ends after it begins");
            }
            stands = List.copyOf(stands);
            Checks.range("the number of stands", stands.size(), 0, MAX_STANDS);
            programme = List.copyOf(programme);
            Checks.range("the length of the programme", programme.size(), 0, MAX_PROGRAMME);
        }
    }

    /**
     * One part of a programme.
     *
     * @param stand id of the stand where it happens
     */
    public record Part(LocalDateTime start, LocalDateTime end, Texts title, String stand) {
        public Part {
            start = minute("start", start);
            end = minute("end", end);
            Checks.form("stand", stand, Checks.NAME);
        }
    }

    /**
     * How heads are counted at an event, and where it is.
     *
     * @param where place and square, as people there say it; 1 to 200 characters
     * @param question what is asked after the size of the party; empty when nothing is
     * @param hasGroups whether a class or a bus can come in as one
     * @param reward id of the stand that counts full stamp cards; empty without cards
     * @param isCancelled whether it does not take place, which the screen then says
     * @param spots where stands are on the plan; a stand without one has no fixed place
     */
    public record Setup(
            Optional<String> where,
            Optional<SecondQuestion> question,
            boolean hasGroups,
            Optional<String> reward,
            boolean isCancelled,
            List<Spot> spots) {
        /** One tap, no second question, no plan. */
        public static final Setup PLAIN =
                new Setup(
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        false,
                        List.of());

        public Setup {
            where.ifPresent(text -> Checks.length("where", text, 1, 200));
            reward.ifPresent(stand -> Checks.form("reward", stand, Checks.NAME));
            spots = List.copyOf(spots);
            Checks.range("the number of spots", spots.size(), 0, MAX_STANDS);
        }
    }

    /**
     * The cell of the plan in which a stand is.
     *
     * @param stand id of the stand
     * @param column from the left, 1 to {@link #COLUMNS}
     * @param row from above, 1 to {@link #ROWS}
     */
    public record Spot(String stand, int column, int row) {
        /** As many as fingers can tell apart on the smallest screen. */
        public static final int COLUMNS = 8;

        public static final int ROWS = 6;

        public Spot {
            Checks.form("stand", stand, Checks.NAME);
            Checks.range("column", column, 1, COLUMNS);
            Checks.range("row", row, 1, ROWS);
        }
    }
}
