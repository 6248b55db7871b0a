package nl.gezondheidsplein.protocol;

import java.util.HashSet;
import java.util.List;

/**
 * What there is to do: {@code today.json} of a pack.
 *
 * @param entries at most 200, each id once
 */
public record AgendaSheet(List<AgendaEntry> entries) {
    static final int MAX_ENTRIES = 200;

    public AgendaSheet {
        entries = List.copyOf(entries);
        Checks.range("the number of entries", entries.size(), 0, MAX_ENTRIES);
        var ids = new HashSet<String>();
        if (!entries.stream().map(AgendaEntry::id).allMatch(ids::add)) {
            throw Checks.refuse(Reason.DUPLICATE_FIELD, "an id occurs twice");
        }
    }
}
