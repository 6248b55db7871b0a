package nl.gezondheidsplein.hub.store;

import java.util.Optional;
import nl.gezondheidsplein.hub.voices.Change;
import nl.gezondheidsplein.hub.voices.Idea;
import nl.gezondheidsplein.hub.voices.Story;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.hub.voices.ThemeCard;
import nl.gezondheidsplein.hub.voices.VoiceBook;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import org.jdbi.v3.core.Handle;

/** Voices in the transaction that takes their message in. */
record JdbcVoiceBook(Handle handle) implements VoiceBook {
    @Override
    public Optional<ThemeCard> card(String theme, NeighbourhoodId neighbourhood) {
        return JdbcThemeStore.lockedCard(handle, theme, neighbourhood);
    }

    @Override
    public void count(ThemeCard card) {
        JdbcThemeStore.count(handle, card);
    }

    @Override
    public void move(ThemeCard card, Change change) {
        JdbcThemeStore.move(handle, card, change);
    }

    @Override
    public void add(Task task) {
        JdbcTaskStore.put(handle, task);
    }

    @Override
    public void add(Idea idea) {
        JdbcIdeaStore.add(handle, idea);
    }

    @Override
    public boolean isTakingStories(NeighbourhoodId neighbourhood) {
        return JdbcStoryStore.isTaking(handle, neighbourhood);
    }

    @Override
    public void add(Story story, String withdrawal) {
        JdbcStoryStore.add(handle, story, withdrawal);
    }
}
