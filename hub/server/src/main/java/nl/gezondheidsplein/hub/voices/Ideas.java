package nl.gezondheidsplein.hub.voices;

import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** The ideas of all neighbourhoods, for those who read and answer them. */
public final class Ideas {
    private final IdeaStore store;
    private final InstantSource clock;

    public Ideas(IdeaStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Returns ideas of a neighbourhood that are in a state, newest month first, and in no order
     * that tells when in a month they came.
     *
     * @param from how many to leave out before the first, 0 for none
     * @param most how many to return at most
     */
    public List<Idea> of(NeighbourhoodId neighbourhood, IdeaState state, int from, int most) {
        return store.ideas(neighbourhood, state, from, most);
    }

    /** Returns how many ideas of a neighbourhood are in each state. */
    public Map<IdeaState, Integer> counted(NeighbourhoodId neighbourhood) {
        Map<IdeaState, Integer> counted = new EnumMap<>(IdeaState.class);
        for (IdeaState state : IdeaState.values()) {
            counted.put(state, 0);
        }
        counted.putAll(store.counted(neighbourhood));
        return counted;
    }

    /** Returns how many ideas nobody has read yet, by neighbourhood; those without any may lack. */
    public Map<String, Integer> waiting() {
        return store.waiting();
    }

    /** Returns how many ideas of a neighbourhood nobody has read yet. */
    public int waiting(NeighbourhoodId neighbourhood) {
        return store.counted(neighbourhood).getOrDefault(IdeaState.WAITING, 0);
    }

    /** Returns the idea of this id. */
    public Optional<Idea> find(String id) {
        return store.find(id);
    }

    /** Returns what became of ideas, newest first, by their id. */
    public Map<String, List<Change>> histories(Collection<String> ids) {
        return store.histories(ids);
    }

    /**
     * Brings an idea to another state.
     *
     * @throws VoiceRefusedException when it was refused before, would wait again, or without reason
     */
    public void move(Idea idea, IdeaState state, String who, String reason) {
        if (state == IdeaState.WAITING) {
            throw new VoiceRefusedException("Wie gelezen is, wacht niet meer.");
        }
        if (idea.state() == IdeaState.REFUSED) {
            throw new VoiceRefusedException("De woorden van dit idee zijn gewist.");
        }
        store.move(idea.id(), state, new Change(clock.instant(), who, state.id(), reason));
    }
}
