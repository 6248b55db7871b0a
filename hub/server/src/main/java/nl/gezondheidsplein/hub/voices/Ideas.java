package nl.gezondheidsplein.hub.voices;

import java.time.InstantSource;
import java.util.List;
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

    /** Returns the ideas of a neighbourhood, in no order that tells when they came. */
    public List<Idea> of(NeighbourhoodId neighbourhood) {
        return store.ideas(neighbourhood);
    }

    /** Returns how many ideas of a neighbourhood nobody has read yet. */
    public int waiting(NeighbourhoodId neighbourhood) {
        return store.waiting(neighbourhood);
    }

    /** Returns the idea of this id. */
    public Optional<Idea> find(String id) {
        return store.find(id);
    }

    /** Returns what became of an idea, newest first. */
    public List<Change> history(String id) {
        return store.history(id);
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
