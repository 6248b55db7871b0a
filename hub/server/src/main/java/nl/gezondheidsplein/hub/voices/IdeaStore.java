package nl.gezondheidsplein.hub.voices;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** Port: the ideas that came, in no order that tells when. */
public interface IdeaStore {
    /** Returns the ideas of a neighbourhood, by their random id. */
    List<Idea> ideas(NeighbourhoodId neighbourhood);

    /** Returns how many ideas of a neighbourhood nobody has read yet. */
    int waiting(NeighbourhoodId neighbourhood);

    /** Returns the idea of this id. */
    Optional<Idea> find(String id);

    /** Brings an idea to another state and writes the change down; a refused one loses its text. */
    void move(String id, IdeaState state, Change change);

    /** Returns what became of an idea, newest first. */
    List<Change> history(String id);
}
