package nl.gezondheidsplein.hub.voices;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** Port: the tasks of coordinators. */
public interface TaskStore {
    /**
     * Adds a task, or brings the one of this id up to date. Those who believe in a theme are no
     * longer new once a task is made of it.
     */
    void put(Task task);

    /** Returns the task of this id. */
    Optional<Task> find(String id);

    /** Returns the open tasks of a neighbourhood, those with a date first. */
    List<Task> open(NeighbourhoodId neighbourhood);

    /** Takes the name of somebody who leaves off the tasks that are open. */
    void giveBack(String owner);

    /** Returns the tasks of a neighbourhood that were finished last, newest first. */
    List<Task> finished(NeighbourhoodId neighbourhood, int atMost);
}
