package nl.gezondheidsplein.hub.notices;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: the stored notices. Any thread may call; each method is one transaction. */
public interface NoticeStore {
    /** Adds a notice, or brings the one of this id up to date. */
    void put(Notice notice);

    /** Returns the notice of this id. */
    Optional<Notice> find(String id);

    /** Returns the notices of some areas that do not end before a day, what ends first first. */
    List<Notice> of(Collection<String> areas, LocalDate from);
}
