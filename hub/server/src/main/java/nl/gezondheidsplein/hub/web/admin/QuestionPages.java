package nl.gezondheidsplein.hub.web.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaTree;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.hub.voices.QuestionChange;
import nl.gezondheidsplein.hub.voices.Questions;
import nl.gezondheidsplein.hub.voices.VoiceRefusedException;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.PictureChoice;

/** What a neighbourhood is asked: the season's vote, the panel's question of the week and more. */
public final class QuestionPages {

    /** The page. */
    public record QuestionsPage(
            Frame frame,
            NeighbourhoodTabs tabs,
            long version,
            List<QuestionRow> questions,
            NewQuestion form,
            String message) {}

    /**
     * One question.
     *
     * @param next what can become of it
     */
    public record QuestionRow(
            String id,
            String words,
            String purpose,
            String where,
            List<String> answers,
            String state,
            List<ThemePages.StateChoice> next,
            List<ThemePages.Line> history) {}

    /** The form for a new question. */
    public record NewQuestion(
            List<ThemePages.StateChoice> purposes,
            List<ThemePages.StateChoice> areas,
            TextFields words,
            List<AnswerFields> answers) {}

    /** The fields of one answer. */
    public record AnswerFields(int number, TextFields words, boolean isRequired) {}

    private static final int FEWEST_ANSWERS = 2;

    private final Pages pages;
    private final Turf turf;
    private final Questions questions;
    private final AuditLog audit;

    public QuestionPages(Pages pages, Turf turf, Questions questions, AuditLog audit) {
        this.pages = pages;
        this.turf = turf;
        this.questions = questions;
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var makers = Access.session(Role.COORDINATOR, Role.EDITOR);
        return List.of(
                Route.get(
                        "/beheer/buurten/{area}/vragen",
                        makers,
                        exchange -> show(exchange, 200, "")),
                Route.post("/beheer/buurten/{area}/vragen", makers, this::add),
                Route.post(
                        "/beheer/buurten/{area}/vragen/{id}",
                        Access.session(Role.COORDINATOR),
                        this::move));
    }

    private void show(Exchange exchange, int status, String message) {
        Area area = turf.neighbourhood(exchange);
        AreaTree tree = turf.tree();
        List<QuestionChange> changes = questions.changes();
        exchange.sendPage(
                status,
                pages.render(
                        "questions.jte",
                        new QuestionsPage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, area, "vragen"),
                                changes.size(),
                                questions.of(tree.around(area.id())).stream()
                                        .sorted(
                                                Comparator.comparing(Question::state)
                                                        .thenComparing(Question::id))
                                        .map(one -> row(tree, one, changes))
                                        .toList(),
                                form(exchange, area),
                                message)));
    }

    private QuestionRow row(AreaTree tree, Question question, List<QuestionChange> changes) {
        return new QuestionRow(
                question.id(),
                question.text().in("nl"),
                words(question.purpose()),
                tree.find(question.area()).map(Area::name).orElse(question.area()),
                question.choices().stream().map(choice -> choice.words().in("nl")).toList(),
                words(question.state()),
                next(question.state()),
                changes.stream()
                        .filter(change -> change.question().equals(question.id()))
                        .map(
                                one ->
                                        new ThemePages.Line(
                                                DutchTime.moment(one.change().at()),
                                                one.change().who(),
                                                "versie "
                                                        + one.version()
                                                        + ", "
                                                        + Question.State.ofId(one.change().state())
                                                                .map(QuestionPages::words)
                                                                .orElse(one.change().state()),
                                                one.change().reason()))
                        .toList());
    }

    private static List<ThemePages.StateChoice> next(Question.State state) {
        return switch (state) {
            case DRAFT ->
                    List.of(
                            new ThemePages.StateChoice("asked", "stel de vraag"),
                            new ThemePages.StateChoice("vetoed", "het panel wil hem niet"));
            case ASKED ->
                    List.of(
                            new ThemePages.StateChoice("retired", "stop met vragen"),
                            new ThemePages.StateChoice("vetoed", "het panel wil hem niet"));
            case RETIRED, VETOED -> List.of();
        };
    }

    private static String words(Question.State state) {
        return switch (state) {
            case DRAFT -> "nog niet gesteld";
            case ASKED -> "nu gesteld";
            case RETIRED -> "klaar";
            case VETOED -> "afgewezen door het panel";
        };
    }

    private static String words(Purpose purpose) {
        return switch (purpose) {
            case SEASON -> "themakeuze van het seizoen";
            case WEEK -> "vraag van de week";
            case CIRCLE -> "hoe iemand wil meedoen";
            case PLACE -> "over een plek";
            case CHILDREN -> "voor kinderen, over een plek";
        };
    }

    private NewQuestion form(Exchange exchange, Area area) {
        return new NewQuestion(
                Arrays.stream(Purpose.values())
                        .map(one -> new ThemePages.StateChoice(one.id(), words(one)))
                        .toList(),
                turf.around(exchange, area).stream()
                        .map(one -> new ThemePages.StateChoice(one.id(), one.name()))
                        .toList(),
                TextFields.empty("vraag", "De vraag"),
                IntStream.rangeClosed(1, Question.MOST_CHOICES)
                        .mapToObj(
                                number ->
                                        new AnswerFields(
                                                number,
                                                TextFields.empty(
                                                        "antwoord" + number, "Antwoord " + number),
                                                number <= FEWEST_ANSWERS))
                        .toList());
    }

    private void add(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        try {
            Question draft = read(exchange, area);
            questions.add(draft);
            audit.record(exchange.caller().name(), "question-added", draft.id());
            back(exchange, area);
        } catch (VoiceRefusedException | MalformedMessageException e) {
            show(exchange, 400, Sentences.of(e));
        }
    }

    private Question read(Exchange exchange, Area area) {
        Form form = exchange.form();
        List<PictureChoice> answers = new ArrayList<>();
        for (int number = 1; number <= Question.MOST_CHOICES; number++) {
            String id = form.text("antwoord" + number + "-id").strip();
            if (!id.isEmpty()) {
                answers.add(
                        new PictureChoice(
                                id,
                                TextFields.read(form, "antwoord" + number),
                                form.text("antwoord" + number + "-plaatje").strip()));
            }
        }
        String where =
                turf.around(exchange, area).stream()
                        .map(Area::id)
                        .filter(form.text("waar")::equals)
                        .findFirst()
                        .orElseThrow(() -> new VoiceRefusedException("Kies waar de vraag komt."));
        Purpose purpose =
                Arrays.stream(Purpose.values())
                        .filter(one -> one.id().equals(form.text("soort")))
                        .findFirst()
                        .orElseThrow(() -> new VoiceRefusedException("Kies een soort vraag."));
        return Question.draft(
                new PictureChoice(form.text("id").strip(), TextFields.read(form, "vraag"), "vraag"),
                where,
                purpose,
                answers);
    }

    private void move(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Question question =
                questions
                        .find(exchange.path("id"))
                        .filter(
                                one ->
                                        turf.around(exchange, area).stream()
                                                .anyMatch(where -> where.id().equals(one.area())))
                        .orElseThrow(Refusal::notFound);
        Form form = exchange.form();
        try {
            questions.move(
                    question.id(),
                    Question.State.ofId(form.text("stand"))
                            .orElseThrow(() -> new VoiceRefusedException("Kies een stand.")),
                    exchange.caller().name(),
                    form.text("reden"));
            audit.record(
                    exchange.caller().name(),
                    "question-moved",
                    question.id() + " " + form.text("stand"));
            back(exchange, area);
        } catch (VoiceRefusedException e) {
            show(exchange, 400, e.sentence());
        }
    }

    private static void back(Exchange exchange, Area area) {
        exchange.seeOther("/beheer/buurten/" + area.id() + "/vragen");
    }
}
