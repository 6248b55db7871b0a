package nl.gezondheidsplein.hub.voices;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;

/**
 * What the things are called that tasks and feedback answer, in the languages they have, and which
 * sentence names them.
 */
public final class SourceNames {
    private final ThemeStore themes;
    private final QuestionStore questions;
    private final DrawerStore drawers;
    private final Outside outside;

    public SourceNames(
            ThemeStore themes, QuestionStore questions, DrawerStore drawers, Outside outside) {
        this.themes = themes;
        this.questions = questions;
        this.drawers = drawers;
        this.outside = outside;
    }

    /** Port: the names of what stands in no book of voices, such as events and offers. */
    @FunctionalInterface
    public interface Outside {
        /** Nothing else has a name. */
        Outside NOTHING = source -> Optional.empty();

        /** Returns what something is called. */
        Optional<Texts> name(Task.Source source);
    }

    /**
     * A sentence by its key, and what to fill in.
     *
     * @param names by the names in its pattern
     */
    record Sentence(String key, Map<String, Texts> names) {
        static Sentence of(String key) {
            return new Sentence(key, Map.of());
        }

        static Sentence naming(String key, Optional<Texts> name) {
            return name.map(known -> new Sentence(key, Map.of("name", known)))
                    .orElseGet(() -> of("unnamed"));
        }
    }

    /**
     * Returns what residents brought, as a sentence; of what nobody knows any more, that it was.
     */
    Sentence said(Task.Source source) {
        return switch (source.kind()) {
            case THEME -> Sentence.naming("theme", theme(source.subject()));
            case WISH -> Sentence.naming("wish", wish(source.subject()));
            case QUESTION -> question(source);
            case HELP -> help(source);
            case OFFER -> Sentence.naming("offer", outside.name(source));
            case EVENT -> Sentence.naming("event", outside.name(source));
            case IDEA -> Sentence.of("idea");
            case STORY -> Sentence.of("story");
            case FEEDBACK -> Sentence.of("feedback");
            case OWN -> Sentence.of("own");
        };
    }

    private Optional<Texts> theme(String id) {
        return themes.find(id).map(theme -> theme.words().words());
    }

    /** A wish is known by its theme; one of the social map alone has no other name than its id. */
    private Optional<Texts> wish(String id) {
        String last = id.substring(id.lastIndexOf('.') + 1);
        return last.isEmpty()
                ? Optional.empty()
                : theme(last).or(() -> Optional.of(Texts.of(Map.of("nl", capitalised(last)))));
    }

    private static String capitalised(String id) {
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Sentence question(Task.Source source) {
        return questions
                .find(source.before())
                .map(
                        question ->
                                choice(question, source.after())
                                        .map(
                                                answer ->
                                                        new Sentence(
                                                                "answer",
                                                                Map.of(
                                                                        "question",
                                                                        question.text(),
                                                                        "answer",
                                                                        answer)))
                                        .orElseGet(
                                                () ->
                                                        new Sentence(
                                                                "question",
                                                                Map.of(
                                                                        "question",
                                                                        question.text()))))
                .orElseGet(() -> Sentence.of("unnamed"));
    }

    private static Optional<Texts> choice(Question question, String id) {
        return question.choices().stream()
                .filter(choice -> choice.id().equals(id))
                .map(PictureChoice::words)
                .findFirst();
    }

    private Sentence help(Task.Source source) {
        Optional<Texts> name =
                drawers.all().stream()
                        .filter(one -> one.drawer() == Drawer.GIVE)
                        .filter(one -> one.choice().id().equals(source.after()))
                        .map(one -> one.choice().words())
                        .findFirst();
        return Sentence.naming(source.before().equals("offer") ? "help-offer" : "help-ask", name);
    }
}
