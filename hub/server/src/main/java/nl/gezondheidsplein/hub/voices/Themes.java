package nl.gezondheidsplein.hub.voices;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.protocol.JoinSheet.Theme.State;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.Texts;

/** The themes of all neighbourhoods, for those who look after them. */
public final class Themes {
    private final ThemeStore store;
    private final InstantSource clock;

    public Themes(ThemeStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Returns all themes there ever were, by id. */
    public List<Theme> all() {
        return store.themes();
    }

    /** Returns the theme of this id. */
    public Optional<Theme> find(String id) {
        return store.find(id);
    }

    /** Returns the board of a neighbourhood: a card for every theme. */
    public List<ThemeCard> board(NeighbourhoodId neighbourhood) {
        return store.board(neighbourhood);
    }

    /** Returns what became of a theme in a neighbourhood, newest first. */
    public List<Change> history(String theme, NeighbourhoodId neighbourhood) {
        return store.history(theme, neighbourhood);
    }

    /**
     * Adds a theme.
     *
     * @throws VoiceRefusedException when the id is taken
     */
    public void add(Theme theme) {
        if (store.find(theme.id()).isPresent()) {
            throw new VoiceRefusedException("Er is al een thema met deze korte naam.");
        }
        store.put(theme);
    }

    /**
     * Changes the words or the picture of a theme, or makes it sensitive.
     *
     * @throws VoiceRefusedException when a sensitive theme would become an open one: what was
     *     promised to residents holds
     */
    public void change(Theme theme) {
        Theme before = require(theme.id());
        if (before.isSensitive() && !theme.isSensitive()) {
            throw new VoiceRefusedException("Een gevoelig thema blijft gevoelig.");
        }
        store.put(theme);
    }

    /**
     * Brings a theme to another state in a neighbourhood.
     *
     * @param why for residents
     * @throws VoiceRefusedException when there is no such theme
     */
    public void move(
            String theme, NeighbourhoodId neighbourhood, State state, String who, Texts why) {
        require(theme);
        store.board(neighbourhood).stream()
                .filter(card -> card.theme().id().equals(theme))
                .forEach(
                        card ->
                                store.move(
                                        card.in(state, why),
                                        new Change(
                                                clock.instant(), who, state.id(), why.in("nl"))));
    }

    private Theme require(String id) {
        return store.find(id).orElseThrow(() -> new VoiceRefusedException("Dit thema is er niet."));
    }
}
