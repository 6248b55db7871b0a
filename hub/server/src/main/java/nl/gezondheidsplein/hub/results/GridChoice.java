package nl.gezondheidsplein.hub.results;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.settings.SettingsException;

/**
 * Holds a deployment to its grid of periods: chosen once, and changed only at a new year. Two grids
 * over the same weeks would let the figures of one be subtracted from those of the other.
 */
public final class GridChoice {
    /** Before any window was counted. */
    private static final int FROM_THE_START = 0;

    private final GridBook book;

    public GridChoice(GridBook book) {
        this.book = book;
    }

    /**
     * Returns the grids by their first year, after noting what is configured now; a new choice
     * holds from the next first of January.
     *
     * @throws SettingsException when a rehearsal and a real deployment would share one database
     */
    public SortedMap<Integer, PeriodGrid> settle(String configured, Instant now) {
        SortedMap<Integer, String> names = new TreeMap<>(book.grids());
        if (names.isEmpty()) {
            put(FROM_THE_START, configured, names);
        }
        if (isRehearsal(names.sequencedValues().getLast()) != isRehearsal(configured)) {
            throw new SettingsException(
                    "This database belongs to "
                            + (isRehearsal(configured) ? "a real deployment" : "a rehearsal")
                            + "; give the other one a data-dir of its own");
        }
        int year = LocalDate.ofInstant(now, PeriodGrid.ZONE).getYear();
        if (!names.sequencedValues().getLast().equals(configured)) {
            put(year + 1, configured, names);
        }
        SortedMap<Integer, PeriodGrid> grids = new TreeMap<>();
        names.forEach((first, name) -> grids.put(first, PeriodGrid.named(name)));
        return grids;
    }

    private void put(int firstYear, String name, SortedMap<Integer, String> names) {
        book.put(firstYear, name);
        names.put(firstYear, name);
    }

    private static boolean isRehearsal(String name) {
        return PeriodGrid.named(name) instanceof PeriodGrid.Rehearsal;
    }
}
