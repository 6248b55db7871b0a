package nl.gezondheidsplein.hub.voices;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.Voice;
import nl.gezondheidsplein.protocol.WithdrawalCode;

/** The stories of all neighbourhoods: read by two, deleted by one, withdrawn by who told them. */
public final class Stories {
    /** What nobody judged is gone by then. */
    private static final int MOST_DAYS_UNREAD = 30;

    private final StoryStore store;

    public Stories(StoryStore store) {
        this.store = store;
    }

    /** Returns a story as it comes in. */
    static Story arriving(Voice voice, NeighbourhoodId neighbourhood, Instant now) {
        return new Story(
                UUID.randomUUID().toString(),
                neighbourhood,
                Days.month(now),
                voice.language(),
                voice.text(),
                StoryState.WAITING,
                Optional.empty(),
                Optional.of(goesOn(now)));
    }

    /**
     * Returns the day on which a story goes when two did not approve of it: the last Monday within
     * thirty days, so that the day tells no more than the week in which it came.
     */
    static LocalDate goesOn(Instant arrival) {
        return Days.of(arrival)
                .plusDays(MOST_DAYS_UNREAD)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Returns whether a neighbourhood takes stories. */
    public boolean isTaking(NeighbourhoodId neighbourhood) {
        return store.isTaking(neighbourhood);
    }

    /** Lets a neighbourhood take stories, or no longer. */
    public void setTaking(NeighbourhoodId neighbourhood, boolean isTaking) {
        store.setTaking(neighbourhood, isTaking);
    }

    /** Returns the stories of a neighbourhood in no order that tells when they came. */
    public List<Story> of(NeighbourhoodId neighbourhood) {
        return store.stories(neighbourhood);
    }

    /** Returns how many wait for two moderators, by neighbourhood; those without any may lack. */
    public Map<String, Integer> waiting() {
        return store.waiting();
    }

    /** Returns the story of this id. */
    public Optional<Story> find(String id) {
        return store.find(id);
    }

    /**
     * Notes that a moderator approves; it takes two.
     *
     * @throws VoiceRefusedException when this moderator approved before, or it is done or gone
     */
    public void approve(Story story, String who) {
        if (!store.approve(story.id(), who)) {
            throw new VoiceRefusedException(
                    "Een ander moet dit verhaal ook lezen. Dat kan niet dezelfde moderator zijn.");
        }
    }

    /** Deletes a story that a moderator does not approve of; one is enough for that. */
    public boolean refuse(Story story) {
        return store.delete(story.id());
    }

    /** Deletes the story of a code; says nothing of whether a code was ever given out. */
    public boolean withdraw(WithdrawalCode code) {
        return store.withdraw(code.hash());
    }
}
