package nl.gezondheidsplein.protocol;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;

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
     */
    public record Event(
            String id,
            Texts name,
            LocalDateTime start,
            LocalDateTime end,
            List<PictureChoice> stands,
            List<Part> programme) {
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
}
