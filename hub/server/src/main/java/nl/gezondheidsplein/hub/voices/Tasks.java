package nl.gezondheidsplein.hub.voices;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** The work of coordinators, and what it has to tell residents when it is done. */
public final class Tasks {
    private final TaskStore store;
    private final FeedbackStore feedback;
    private final FeedbackWords words;
    private final InstantSource clock;

    public Tasks(
            TaskStore store, FeedbackStore feedback, FeedbackWords words, InstantSource clock) {
        this.store = store;
        this.feedback = feedback;
        this.words = words;
        this.clock = clock;
    }

    /** Adds a task, or brings the one of this id up to date. */
    public void put(Task task) {
        store.put(task);
    }

    /** Returns the task of this id. */
    public Optional<Task> find(String id) {
        return store.find(id);
    }

    /** Returns the open tasks of a neighbourhood, those with a date first. */
    public List<Task> open(NeighbourhoodId neighbourhood) {
        return store.open(neighbourhood);
    }

    /** Gives back the open tasks of somebody who leaves: they wait for another to take them. */
    public void giveBack(String owner) {
        store.giveBack(owner);
    }

    /** Returns the tasks of a neighbourhood that were finished last, newest first. */
    public List<Task> finished(NeighbourhoodId neighbourhood, int atMost) {
        return store.finished(neighbourhood, atMost);
    }

    /**
     * Ends a task and proposes what to tell residents of it, as a draft in every language: what the
     * task answers, that it worked, and what came of it in the words of who did it.
     *
     * @throws VoiceRefusedException when it is over already, or nothing is said of what came of it
     */
    public FeedbackItem finish(Task task, String outcome) {
        if (!task.isOpen()) {
            throw new VoiceRefusedException("Deze taak is al klaar.");
        }
        if (outcome.isBlank()) {
            throw new VoiceRefusedException("Zeg wat het werd.");
        }
        LocalDate today = Days.of(clock.instant());
        Task done = task.done(outcome, today);
        FeedbackItem proposal =
                FeedbackItem.done(task.neighbourhood(), task.source(), done.outcome(), words);
        // In this order: a proposal too many can be laid aside, one that is missing is never told.
        feedback.put(proposal);
        store.put(done);
        return proposal;
    }
}
