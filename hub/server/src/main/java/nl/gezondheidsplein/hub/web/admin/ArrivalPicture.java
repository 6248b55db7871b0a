package nl.gezondheidsplein.hub.web.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.events.EventFigures.SlotFigure;

/**
 * People who came in by five minutes, as a row of stems. Sizes are in the units of the drawing.
 *
 * @param description the picture in words, for who does not see it
 * @param rows the same figures for the table
 */
public record ArrivalPicture(
        int width, int height, int soil, List<Stem> stems, String description, List<Line> rows) {

    /** One stem, with a time below it or none. */
    public record Stem(int x, int top, long people, String time) {}

    /** One line of the table. */
    public record Line(String time, long people) {}

    private static final Duration SLOT = Duration.ofMinutes(5);
    private static final int STEP = 26;
    private static final int MARGIN = 40;
    private static final int SOIL = 200;
    private static final int HEIGHT = 240;
    private static final int TALLEST = 150;

    /** A time every quarter of an hour. */
    private static final int TIMES = 3;

    /** A day of five minutes: a window with a wrong year must not make a picture without end. */
    private static final int MOST = 288;

    static ArrivalPicture of(List<SlotFigure> slots) {
        if (slots.isEmpty()) {
            return new ArrivalPicture(MARGIN, HEIGHT, SOIL, List.of(), "", List.of());
        }
        Map<Instant, Long> people = withSilences(slots);
        long most = people.values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Stem> stems = new ArrayList<>();
        List<Line> rows = new ArrayList<>();
        Line busiest = new Line("", -1);
        for (Map.Entry<Instant, Long> slot : people.entrySet()) {
            String time = EventWords.clock(slot.getKey());
            int height =
                    most == 0 ? 0 : (int) Math.round((double) TALLEST * slot.getValue() / most);
            stems.add(
                    new Stem(
                            MARGIN + stems.size() * STEP,
                            SOIL - height,
                            slot.getValue(),
                            stems.size() % TIMES == 0 ? time : ""));
            Line line = new Line(time, slot.getValue());
            rows.add(line);
            busiest = line.people() > busiest.people() ? line : busiest;
        }
        return new ArrivalPicture(
                2 * MARGIN + stems.size() * STEP,
                HEIGHT,
                SOIL,
                stems,
                "Binnengekomen per 5 minuten, van "
                        + rows.getFirst().time()
                        + " tot "
                        + rows.getLast().time()
                        + " uur. Het drukst was het om "
                        + busiest.time()
                        + " uur, met "
                        + EventWords.people(busiest.people())
                        + ".",
                rows);
    }

    /** Five minutes in which nobody came are part of the picture. */
    private static Map<Instant, Long> withSilences(List<SlotFigure> slots) {
        Map<Instant, Long> people = new TreeMap<>();
        slots.forEach(slot -> people.merge(slot.start(), slot.people(), Long::sum));
        Instant first = slots.getFirst().start();
        Instant last = slots.getLast().start();
        if (Duration.between(first, last).dividedBy(SLOT) < MOST) {
            for (Instant at = first; at.isBefore(last); at = at.plus(SLOT)) {
                people.putIfAbsent(at, 0L);
            }
        }
        return people;
    }
}
