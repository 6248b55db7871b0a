package nl.gezondheidsplein.hub.web.admin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.AreaTree;
import nl.gezondheidsplein.hub.voices.Feedback;
import nl.gezondheidsplein.hub.voices.FeedbackItem;
import nl.gezondheidsplein.hub.voices.Note;
import nl.gezondheidsplein.hub.voices.NoteStore;
import nl.gezondheidsplein.hub.voices.Task;

/**
 * Finds what to tell beside charts: the note of a coordinator, else the newest of what residents
 * said about the same and hear back on the kiosks. Ideas and stories that nobody told back are no
 * quotes: they are not public.
 */
public final class Tellings {
    /** The chart that no histogram is. */
    static final String TREE = "boom";

    private static final String EVENT = "event.";
    private static final String VOTE = "vote.";

    private final NoteStore notes;
    private final Feedback feedback;
    private final AreaRegister areas;

    public Tellings(NoteStore notes, Feedback feedback, AreaRegister areas) {
        this.notes = notes;
        this.feedback = feedback;
        this.areas = areas;
    }

    /** The chart of who came to an event when. */
    static String arrivals(String event) {
        return EVENT + event;
    }

    /** The event whose arrivals a chart draws. */
    static Optional<String> eventOf(String chart) {
        return chart.startsWith(EVENT)
                ? Optional.of(chart.substring(EVENT.length()))
                : Optional.empty();
    }

    /** Where the note of a chart is written. */
    static String address(String area, String chart) {
        return "/beheer/uitkomsten/" + area + "/noot/" + chart;
    }

    /** What is told of an area now, read once for all charts of a page. */
    record OfArea(String area, Map<String, Note> notes, List<FeedbackItem> told, boolean canWrite) {
        Telling beside(String chart) {
            return Telling.of(
                    Optional.ofNullable(notes.get(chart)),
                    told.stream().filter(item -> isAbout(item, chart)).findFirst(),
                    canWrite ? address(area, chart) : "");
        }

        private static boolean isAbout(FeedbackItem item, String chart) {
            return chart.equals(TREE) || item.answers().stream().anyMatch(sources(chart));
        }
    }

    /** What is told about a chart; nothing told back ever answers the check. */
    private static Predicate<Task.Source> sources(String chart) {
        if (chart.startsWith(VOTE)) {
            String question = chart.substring(VOTE.length());
            return source ->
                    source.kind() == Task.Kind.QUESTION
                            && (source.subject() + ".").startsWith(question + ".");
        }
        if (chart.startsWith(EVENT)) {
            String event = chart.substring(EVENT.length());
            return source -> source.kind() == Task.Kind.EVENT && source.subject().equals(event);
        }
        return switch (chart) {
            case "wish" -> source -> source.kind() == Task.Kind.WISH;
            case "believer" -> source -> source.kind() == Task.Kind.THEME;
            case "give" -> source -> source.kind() == Task.Kind.HELP;
            default -> source -> false;
        };
    }

    OfArea of(String area, boolean canWrite) {
        return new OfArea(
                area,
                notes.of(area),
                feedback.onKiosks(AreaTree.of(areas.areas()).around(area)),
                canWrite);
    }
}
