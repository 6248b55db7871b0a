package nl.gezondheidsplein.hub.voices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** Port: stories, apart from everything else that is kept. */
public interface StoryStore {
    /** Returns whether a neighbourhood takes stories; none does until somebody says so. */
    boolean isTaking(NeighbourhoodId neighbourhood);

    /** Lets a neighbourhood take stories, or no longer; those that are there stay. */
    void setTaking(NeighbourhoodId neighbourhood, boolean isTaking);

    /** Returns the stories of a neighbourhood, by their random id. */
    List<Story> stories(NeighbourhoodId neighbourhood);

    /** Returns how many wait for two moderators, by neighbourhood; those without any may lack. */
    Map<String, Integer> waiting();

    /** Returns the story of this id. */
    Optional<Story> find(String id);

    /**
     * Notes that somebody approves: first, or as another person than the first.
     *
     * @return false, and nothing changes, when that person approved before or it is done already
     */
    boolean approve(String id, String who);

    /** Deletes a story whole; returns false when it was gone. */
    boolean delete(String id);

    /** Deletes the story of this hash of a withdrawal code; returns false when there is none. */
    boolean withdraw(String hash);
}
