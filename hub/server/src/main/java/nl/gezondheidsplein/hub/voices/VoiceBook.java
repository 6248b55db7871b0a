package nl.gezondheidsplein.hub.voices;

import java.util.Optional;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** Port: where voices are written while a message is taken in, inside its transaction. */
public interface VoiceBook {
    /**
     * Returns the card of a theme, kept from other writers until the transaction ends; an unknown
     * theme has none.
     */
    Optional<ThemeCard> card(String theme, NeighbourhoodId neighbourhood);

    /** Writes how many joined a theme, as the card says. */
    void count(ThemeCard card);

    /** Brings a card to the state it has here, and writes the change down. */
    void move(ThemeCard card, Change change);

    /** Adds a task for the coordinator. */
    void add(Task task);

    /** Keeps an idea for whoever reads it first. */
    void add(Idea idea);

    /** Returns whether a neighbourhood takes stories. */
    boolean isTakingStories(NeighbourhoodId neighbourhood);

    /**
     * Keeps a story for two moderators.
     *
     * @param withdrawal the hash of the code that takes it back
     */
    void add(Story story, String withdrawal);
}
