package nl.gezondheidsplein.hub;

import java.time.Clock;
import java.util.function.Supplier;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.review.Reviews;
import nl.gezondheidsplein.hub.review.ScreenSources;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.JdbcAreaRegister;
import nl.gezondheidsplein.hub.store.JdbcDrawerStore;
import nl.gezondheidsplein.hub.store.JdbcFeedbackStore;
import nl.gezondheidsplein.hub.store.JdbcIdeaStore;
import nl.gezondheidsplein.hub.store.JdbcNoteStore;
import nl.gezondheidsplein.hub.store.JdbcQuestionStore;
import nl.gezondheidsplein.hub.store.JdbcSeatStore;
import nl.gezondheidsplein.hub.store.JdbcStoryStore;
import nl.gezondheidsplein.hub.store.JdbcTaskStore;
import nl.gezondheidsplein.hub.store.JdbcThemeStore;
import nl.gezondheidsplein.hub.voices.Feedback;
import nl.gezondheidsplein.hub.voices.FeedbackStore;
import nl.gezondheidsplein.hub.voices.FeedbackWords;
import nl.gezondheidsplein.hub.voices.Ideas;
import nl.gezondheidsplein.hub.voices.PublishedVoices;
import nl.gezondheidsplein.hub.voices.Questions;
import nl.gezondheidsplein.hub.voices.SentenceChoice;
import nl.gezondheidsplein.hub.voices.SourceNames;
import nl.gezondheidsplein.hub.voices.Stories;
import nl.gezondheidsplein.hub.voices.Tasks;
import nl.gezondheidsplein.hub.voices.Themes;
import nl.gezondheidsplein.hub.voices.VoiceTransfer;
import nl.gezondheidsplein.hub.web.admin.VoiceDesks;

/** Builds what knows voices; intake, packs and pages share it. */
final class VoicesWiring {
    private final VoiceDesks desks;
    private final PublishedVoices published;

    /**
     * What voices hear from elsewhere.
     *
     * @param names of what stands in no book of voices
     * @param choice what readers made of sentences
     */
    record Beside(SourceNames.Outside names, SentenceChoice choice) {
        /** Nothing is named, and nothing was mended. */
        static final Beside NOTHING =
                new Beside(SourceNames.Outside.NOTHING, SentenceChoice.AS_WRITTEN);

        static Beside of(SourceNames.Outside names, Supplier<Reviews> reviews) {
            return new Beside(
                    names,
                    (key, language, own) ->
                            ScreenSources.find(key)
                                    .flatMap(text -> reviews.get().shown(text, language))
                                    .orElse(own));
        }
    }

    VoicesWiring(Database database, AreaRegister areas, Beside beside, Clock clock) {
        JdbcThemeStore themes = new JdbcThemeStore(database);
        JdbcQuestionStore questions = new JdbcQuestionStore(database);
        JdbcDrawerStore drawers = new JdbcDrawerStore(database);
        FeedbackStore feedback = new JdbcFeedbackStore(database);
        JdbcStoryStore stories = new JdbcStoryStore(database);
        FeedbackWords words =
                new FeedbackWords(
                        new SourceNames(themes, questions, drawers, beside.names()),
                        beside.choice());
        desks =
                new VoiceDesks(
                        new Themes(themes, clock),
                        new Questions(questions, clock),
                        drawers,
                        new Ideas(new JdbcIdeaStore(database), clock),
                        new Feedback(feedback, clock),
                        words,
                        new Tasks(new JdbcTaskStore(database), feedback, words, clock),
                        new JdbcNoteStore(database),
                        new JdbcSeatStore(database),
                        new Stories(stories));
        published =
                new PublishedVoices(
                        new PublishedVoices.Stores(themes, questions, drawers, feedback, stories),
                        areas);
    }

    /** What brings voices out of a hub and into it, for a command of its own. */
    static VoiceTransfer transfer(Database database) {
        JdbcAreaRegister areas = new JdbcAreaRegister(database);
        VoiceDesks desks =
                new VoicesWiring(database, areas, Beside.NOTHING, Clock.systemUTC()).desks();
        return new VoiceTransfer(
                desks.themes(),
                desks.questions(),
                desks.drawers(),
                desks.feedback(),
                areas.areas().stream().map(Area::id).toList());
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
