package nl.gezondheidsplein.hub.voices;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What residents are told, for those who tell it, and the alarm when nothing was told for long. */
public final class Feedback {
    /** Twice a year is the least that the neighbourhood may expect (R30). */
    static final long STALE_AFTER_DAYS = 183;

    /** Nobody plans further ahead than a year and keeps to it. */
    private static final int MONTHS_AHEAD = 12;

    /** What a kiosk has room for; what is older is in the book. */
    static final int MOST_ON_KIOSKS = 20;

    private final FeedbackStore store;
    private final InstantSource clock;

    public Feedback(FeedbackStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Adds an item, or changes the words of one. */
    public void put(FeedbackItem item) {
        store.put(item);
    }

    /** Returns the item of this id. */
    public Optional<FeedbackItem> find(String id) {
        return store.find(id);
    }

    /** Returns a page of the items of any of some areas: drafts first, then the newest first. */
    public List<FeedbackItem> of(Collection<String> areas, int from, int atMost) {
        return store.of(areas, from, atMost);
    }

    /** Returns the items of any of some areas that nobody can read yet. */
    public List<FeedbackItem> drafts(Collection<String> areas) {
        return store.drafts(areas);
    }

    /** Returns what stands on the kiosks of some areas, the newest first. */
    public List<FeedbackItem> onKiosks(Collection<String> areas) {
        return store.published(areas, MOST_ON_KIOSKS);
    }

    /** Returns what became of an item, newest first. */
    public List<Change> history(String id) {
        return store.history(id);
    }

    /** Returns the months for which something may be planned, this one first. */
    public List<YearMonth> comingMonths() {
        YearMonth now = Days.month(clock.instant());
        return IntStream.range(0, MONTHS_AHEAD).mapToObj(now::plusMonths).toList();
    }

    /**
     * Shows an item to residents.
     *
     * @throws VoiceRefusedException when they can read it already: it would count as new
     */
    public void publish(FeedbackItem item, String who) {
        if (item.state() == FeedbackState.PUBLISHED) {
            throw new VoiceRefusedException("Dit staat al op de kiosken.");
        }
        LocalDate today = Days.of(clock.instant());
        move(item.in(FeedbackState.PUBLISHED, Optional.of(today)), who, "Te lezen op de kiosken.");
    }

    /**
     * Takes an item off the kiosks; it stays in the book.
     *
     * @throws VoiceRefusedException without a reason
     */
    public void withdraw(FeedbackItem item, String who, String reason) {
        move(item.in(FeedbackState.WITHDRAWN, item.published()), who, reason);
    }

    private void move(FeedbackItem item, String who, String reason) {
        store.put(item, new Change(clock.instant(), who, item.state().id(), reason));
    }

    /** How long ago residents of some areas were told anything. */
    public sealed interface Age {
        /** They never were. */
        record Never() implements Age {}

        /** So many days ago. */
        record Told(long days) implements Age {}

        /** Returns whether it is time to tell them something. */
        default boolean isStale() {
            return switch (this) {
                case Never never -> true;
                case Told(long days) -> days > STALE_AFTER_DAYS;
            };
        }
    }

    /** Returns how old the newest item is that residents of some areas can read. */
    public Age newest(Collection<String> areas) {
        return store.newest(areas)
                .<Age>map(
                        day -> new Age.Told(ChronoUnit.DAYS.between(day, Days.of(clock.instant()))))
                .orElseGet(Age.Never::new);
    }
}
