package nl.gezondheidsplein.hub;

import java.time.Clock;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.JdbcDrawerStore;
import nl.gezondheidsplein.hub.store.JdbcFeedbackStore;
import nl.gezondheidsplein.hub.store.JdbcIdeaStore;
import nl.gezondheidsplein.hub.store.JdbcNoteStore;
import nl.gezondheidsplein.hub.store.JdbcQuestionStore;
import nl.gezondheidsplein.hub.store.JdbcStoryStore;
import nl.gezondheidsplein.hub.store.JdbcTaskStore;
import nl.gezondheidsplein.hub.store.JdbcThemeStore;
import nl.gezondheidsplein.hub.voices.Feedback;
import nl.gezondheidsplein.hub.voices.FeedbackStore;
import nl.gezondheidsplein.hub.voices.Ideas;
import nl.gezondheidsplein.hub.voices.PublishedVoices;
import nl.gezondheidsplein.hub.voices.Questions;
import nl.gezondheidsplein.hub.voices.Stories;
import nl.gezondheidsplein.hub.voices.Tasks;
import nl.gezondheidsplein.hub.voices.Themes;
import nl.gezondheidsplein.hub.web.admin.VoiceDesks;

/** Builds what knows voices; intake, packs and pages share it. */
final class VoicesWiring {
    private final VoiceDesks desks;
    private final PublishedVoices published;

    VoicesWiring(Database database, AreaRegister areas, Clock clock) {
        JdbcThemeStore themes = new JdbcThemeStore(database);
        JdbcQuestionStore questions = new JdbcQuestionStore(database);
        JdbcDrawerStore drawers = new JdbcDrawerStore(database);
        FeedbackStore feedback = new JdbcFeedbackStore(database);
        JdbcStoryStore stories = new JdbcStoryStore(database);
        desks =
                new VoiceDesks(
                        new Themes(themes, clock),
                        new Questions(questions, clock),
                        drawers,
                        new Ideas(new JdbcIdeaStore(database), clock),
                        new Feedback(feedback, clock),
                        new Tasks(new JdbcTaskStore(database), feedback, clock),
                        new JdbcNoteStore(database),
                        new Stories(stories));
        published =
                new PublishedVoices(
                        new PublishedVoices.Stores(themes, questions, drawers, feedback, stories),
                        areas);
    }

    /** What pages ask. */
    VoiceDesks desks() {
        return desks;
    }

    /** What kiosks show of voices. */
    PublishedVoices published() {
        return published;
    }
}
