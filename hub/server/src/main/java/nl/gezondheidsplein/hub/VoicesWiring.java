package nl.gezondheidsplein.hub;

import java.time.Clock;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.JdbcDrawerStore;
import nl.gezondheidsplein.hub.store.JdbcFeedbackStore;
import nl.gezondheidsplein.hub.store.JdbcIdeaStore;
import nl.gezondheidsplein.hub.store.JdbcQuestionStore;
import nl.gezondheidsplein.hub.store.JdbcTaskStore;
import nl.gezondheidsplein.hub.store.JdbcThemeStore;
import nl.gezondheidsplein.hub.voices.DrawerStore;
import nl.gezondheidsplein.hub.voices.Feedback;
import nl.gezondheidsplein.hub.voices.FeedbackStore;
import nl.gezondheidsplein.hub.voices.Ideas;
import nl.gezondheidsplein.hub.voices.PublishedVoices;
import nl.gezondheidsplein.hub.voices.Questions;
import nl.gezondheidsplein.hub.voices.Tasks;
import nl.gezondheidsplein.hub.voices.Themes;

/** Builds what knows voices; intake, packs and pages share it. */
final class VoicesWiring {
    private final Themes themes;
    private final Questions questions;
    private final DrawerStore drawers;
    private final Ideas ideas;
    private final Feedback feedback;
    private final Tasks tasks;
    private final PublishedVoices published;

    VoicesWiring(Database database, AreaRegister areas, Clock clock) {
        JdbcThemeStore themeStore = new JdbcThemeStore(database);
        JdbcQuestionStore questionStore = new JdbcQuestionStore(database);
        FeedbackStore feedbackStore = new JdbcFeedbackStore(database);
        drawers = new JdbcDrawerStore(database);
        themes = new Themes(themeStore, clock);
        questions = new Questions(questionStore, clock);
        ideas = new Ideas(new JdbcIdeaStore(database), clock);
        feedback = new Feedback(feedbackStore, clock);
        tasks = new Tasks(new JdbcTaskStore(database), feedbackStore, clock);
        published =
                new PublishedVoices(
                        new PublishedVoices.Stores(
                                themeStore, questionStore, drawers, feedbackStore),
                        areas);
    }

    Themes themes() {
        return themes;
    }

    Questions questions() {
        return questions;
    }

    DrawerStore drawers() {
        return drawers;
    }

    Ideas ideas() {
        return ideas;
    }

    Feedback feedback() {
        return feedback;
    }

    Tasks tasks() {
        return tasks;
    }

    /** What kiosks show of voices. */
    PublishedVoices published() {
        return published;
    }
}
