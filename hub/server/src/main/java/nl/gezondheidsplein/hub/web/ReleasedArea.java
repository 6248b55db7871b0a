package nl.gezondheidsplein.hub.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.web.Released.PeriodFigures;

/**
 * What was released of one area, read period by period: a page shows one of many, so it must not
 * get slower as the years add up.
 */
public final class ReleasedArea {
    /** Half a year of months. */
    private static final int MOST_LATELY = 6;

    private final String id;
    private final String name;
    private final List<String> periods;
    private final Function<String, Optional<PeriodFigures>> reader;

    ReleasedArea(
            String id,
            String name,
            List<String> periods,
            Function<String, Optional<PeriodFigures>> reader) {
        this.id = id;
        this.name = name;
        this.periods = List.copyOf(periods);
        this.reader = reader;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Returns the released periods, newest first, years included; none of them is read yet. */
    public List<String> periods() {
        return periods;
    }

    /** Returns one of the periods; empty when it is none of them. */
    public Optional<PeriodFigures> period(String period) {
        return periods.contains(period) ? reader.apply(period) : Optional.empty();
    }

    /** Returns the periods, newest first, each read when it is asked for. */
    public Stream<PeriodFigures> newestFirst() {
        return periods.stream().map(reader).flatMap(Optional::stream);
    }

    /**
     * Returns the newest few periods, each read when it is asked for: who looks for what may never
     * have been released must not read through years for it.
     */
    public Stream<PeriodFigures> lately() {
        return newestFirst().limit(MOST_LATELY);
    }

    /** Returns the periods before one and as long, newest first, each read when asked for. */
    public Stream<PeriodFigures> before(PeriodFigures shown) {
        return periods.stream()
                .skip(periods.indexOf(shown.period()) + 1L)
                .filter(period -> period.length() == shown.period().length())
                .map(reader)
                .flatMap(Optional::stream);
    }
}
