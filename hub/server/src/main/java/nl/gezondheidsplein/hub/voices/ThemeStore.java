package nl.gezondheidsplein.hub.voices;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** Port: the themes and their boards. Each change is durable when it returns. */
public interface ThemeStore {
    /** Adds a theme, or changes its words and makes it sensitive; never the reverse. */
    void put(Theme theme);

    /** Returns all themes there ever were, by id. */
    List<Theme> themes();

    /** Returns the theme of this id. */
    Optional<Theme> find(String id);

    /** Returns the board of a neighbourhood: a card for every theme, by id. */
    List<ThemeCard> board(NeighbourhoodId neighbourhood);

    /** Brings a card to the state it has here, and writes the change down. */
    void move(ThemeCard card, Change change);

    /** Returns what became of a theme in a neighbourhood, newest first. */
    List<Change> history(String theme, NeighbourhoodId neighbourhood);
}
