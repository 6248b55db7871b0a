package nl.gezondheidsplein.hub.voices;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** Port: the ideas that came, in no order that tells when. */
public interface IdeaStore {
    /**
     * Returns ideas of a neighbourhood that are in a state, newest month first and within a month
     * by their random id.
     *
     * @param from how many to leave out before the first, 0 for none
     * @param most how many to return at most
     */
    List<Idea> ideas(NeighbourhoodId neighbourhood, IdeaState state, int from, int most);

    /** Returns how many ideas of a neighbourhood are in each state; states without any may lack. */
    Map<IdeaState, Integer> counted(NeighbourhoodId neighbourhood);

    /** Returns how many ideas nobody has read yet, by neighbourhood; those without any may lack. */
    Map<String, Integer> waiting();

    /** Returns the idea of this id. */
    Optional<Idea> find(String id);

    /** Brings an idea to another state and writes the change down; a refused one loses its text. */
    void move(String id, IdeaState state, Change change);

    /** Returns what became of ideas, newest first, by their id; ideas without changes lack. */
    Map<String, List<Change>> histories(Collection<String> ids);
}
