package nl.gezondheidsplein.hub.voices;

import java.util.List;
import java.util.Optional;

/** Port: the questions and every change of the set that is asked. */
public interface QuestionStore {
    /** Adds a question, or changes one. */
    void put(Question question);

    /** The same with a change of its state, in one step. */
    void put(Question question, Change change);

    /** Returns the question of this id. */
    Optional<Question> find(String id);

    /** Returns all questions there ever were, by id. */
    List<Question> all();

    /** Returns every change of the set, first to last. */
    List<QuestionChange> changes();
}
