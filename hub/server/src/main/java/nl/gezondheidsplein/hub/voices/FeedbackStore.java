package nl.gezondheidsplein.hub.voices;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: what residents are told of what they brought. */
public interface FeedbackStore {
    /** Adds an item, or brings the one of this id up to date. */
    void put(FeedbackItem item);

    /** The same with a change of its state, in one step. */
    void put(FeedbackItem item, Change change);

    /** Returns the item of this id. */
    Optional<FeedbackItem> find(String id);

    /**
     * Returns items of any of some areas, drafts first, then what was told last: a page of the
     * list, which grows with the years.
     */
    List<FeedbackItem> of(Collection<String> areas, int from, int atMost);

    /** Returns the items of any of some areas that nobody can read yet. */
    List<FeedbackItem> drafts(Collection<String> areas);

    /**
     * Returns what residents of some areas can read, the newest first.
     *
     * @param most how many to return at most
     */
    List<FeedbackItem> published(Collection<String> areas, int most);

    /** Returns the day since which the newest item that residents of some areas can read stands. */
    Optional<LocalDate> newest(Collection<String> areas);

    /** Returns what became of an item, newest first. */
    List<Change> history(String id);
}
