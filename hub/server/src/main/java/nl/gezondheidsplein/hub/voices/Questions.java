package nl.gezondheidsplein.hub.voices;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The set of questions: versioned and open to everybody. The panel of a neighbourhood may veto a
 * question or end it, with a reason; it is never removed.
 */
public final class Questions {
    private final QuestionStore store;
    private final InstantSource clock;

    public Questions(QuestionStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Returns all questions there ever were, by id. */
    public List<Question> all() {
        return store.all();
    }

    /** Returns those of any of some areas. */
    public List<Question> of(Collection<String> areas) {
        return store.all().stream().filter(one -> areas.contains(one.area())).toList();
    }

    /** Returns the question of this id. */
    public Optional<Question> find(String id) {
        return store.find(id);
    }

    /** Returns every change of the set, first to last; the number of the last is its version. */
    public List<QuestionChange> changes() {
        return store.changes();
    }

    /**
     * Adds a draft.
     *
     * @throws VoiceRefusedException when the id is taken
     */
    public void add(Question draft) {
        if (store.find(draft.id()).isPresent()) {
            throw new VoiceRefusedException("Er is al een vraag met deze korte naam.");
        }
        store.put(draft);
    }

    /**
     * Changes a draft.
     *
     * @throws VoiceRefusedException when it was asked before
     */
    public void change(Question draft) {
        Question before = require(draft.id());
        if (before.state() != Question.State.DRAFT) {
            throw new VoiceRefusedException(
                    "Een vraag die gesteld is verandert niet. Maak een nieuwe.");
        }
        store.put(draft);
    }

    /**
     * Asks a question, or ends it.
     *
     * @throws VoiceRefusedException when that is not the next step, or without a reason
     */
    public void move(String id, Question.State state, String who, String reason) {
        Question before = require(id);
        boolean isNext =
                switch (state) {
                    case DRAFT -> false;
                    case ASKED -> before.state() == Question.State.DRAFT;
                    case RETIRED -> before.state() == Question.State.ASKED;
                    case VETOED ->
                            before.state() == Question.State.DRAFT
                                    || before.state() == Question.State.ASKED;
                };
        if (!isNext) {
            throw new VoiceRefusedException("Dat kan niet meer met deze vraag.");
        }
        store.put(
                before.in(state, Days.of(clock.instant())),
                new Change(clock.instant(), who, state.id(), reason));
    }

    private Question require(String id) {
        return store.find(id)
                .orElseThrow(() -> new VoiceRefusedException("Deze vraag is er niet."));
    }
}
