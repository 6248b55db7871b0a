package nl.gezondheidsplein.hub.web.square;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.review.ScreenWords;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.hub.voices.QuestionChange;
import nl.gezondheidsplein.hub.voices.Questions;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.SquareFrame;
import nl.gezondheidsplein.hub.web.SquareFrame.Line;
import nl.gezondheidsplein.protocol.Texts;

/**
 * What the kiosks ask, asked, and were not to ask, and why: residents in the director's chair see
 * every version of the set, in their own language and without script. Who of those who work here
 * changed what stays inside.
 */
public final class QuestionsPage {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final String ADDRESS = "/plein/vragen";
    private static final String DUTCH = "nl";

    /**
     * The page.
     *
     * @param version of the set, which counts its changes
     */
    public record QuestionSet(
            SquareFrame frame,
            long version,
            List<Asked> now,
            List<Asked> ended,
            List<Version> changes) {}

    /**
     * One question.
     *
     * @param area where it is asked
     * @param reason why it stands there; empty while nobody said
     * @param since the day it was first asked, or empty
     * @param until the day it ended, or empty
     */
    public record Asked(
            String id,
            Line words,
            List<Line> answers,
            String area,
            Line state,
            String reason,
            String since,
            String until) {}

    /** One version of the set. */
    public record Version(long version, String day, Line question, Line state, String reason) {}

    private final Pages pages;
    private final Questions questions;
    private final ScreenWords words;
    private final UnaryOperator<String> areaName;

    /**
     * A page for everybody.
     *
     * @param areaName what an area is called, by its id
     */
    public QuestionsPage(
            Pages pages, Questions questions, ScreenWords words, UnaryOperator<String> areaName) {
        this.pages = pages;
        this.questions = questions;
        this.words = words;
        this.areaName = areaName;
    }

    /** What this class answers. */
    public List<Route> routes() {
        return List.of(Route.get(ADDRESS, Access.open(), this::show));
    }

    private void show(Exchange exchange) {
        exchange.sendPage(
                200, pages.render("publicQuestions.jte", set(SquareFrame.of(exchange, words))));
    }

    private QuestionSet set(SquareFrame frame) {
        String language = frame.language();
        List<QuestionChange> changes = questions.changes();
        List<Question> shown =
                questions.all().stream()
                        .filter(one -> one.state() != Question.State.DRAFT)
                        .sorted(Comparator.comparing(Question::id))
                        .toList();
        Map<String, Question> byId =
                shown.stream().collect(Collectors.toMap(Question::id, Function.identity()));
        return new QuestionSet(
                frame,
                changes.size(),
                asked(shown, true, changes, frame),
                asked(shown, false, changes, frame),
                changes.reversed().stream()
                        .filter(one -> byId.containsKey(one.question()))
                        .map(
                                one ->
                                        new Version(
                                                one.version(),
                                                day(one, language),
                                                line(
                                                        Optional.ofNullable(
                                                                        byId.get(one.question()))
                                                                .orElseThrow()
                                                                .text(),
                                                        language),
                                                state(one.change().state(), frame),
                                                one.change().reason()))
                        .toList());
    }

    private static Line state(String id, SquareFrame frame) {
        return frame.line("questions." + id);
    }

    /** Words of a neighbourhood are in Dutch where nobody translated them. */
    private static Line line(Texts texts, String language) {
        boolean isTranslated = texts.byLanguage().containsKey(language);
        return new Line(texts.in(language), isTranslated ? Optional.empty() : Optional.of(DUTCH));
    }

    private List<Asked> asked(
            List<Question> shown, boolean isNow, List<QuestionChange> changes, SquareFrame frame) {
        String language = frame.language();
        return shown.stream()
                .filter(one -> (one.state() == Question.State.ASKED) == isNow)
                .map(
                        one ->
                                new Asked(
                                        one.id(),
                                        line(one.text(), language),
                                        one.choices().stream()
                                                .map(choice -> line(choice.words(), language))
                                                .toList(),
                                        areaName.apply(one.area()),
                                        state(one.state().id(), frame),
                                        reason(one, changes),
                                        one.since().map(day -> day(day, language)).orElse(""),
                                        one.until().map(day -> day(day, language)).orElse("")))
                .toList();
    }

    private static String reason(Question question, List<QuestionChange> changes) {
        return changes.reversed().stream()
                .filter(one -> one.question().equals(question.id()))
                .map(one -> one.change().reason())
                .findFirst()
                .orElse("");
    }

    private static String day(QuestionChange one, String language) {
        return day(LocalDate.ofInstant(one.change().at(), HERE), language);
    }

    private static String day(LocalDate day, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.of(language))
                .format(day);
    }
}
