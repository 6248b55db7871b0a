package nl.gezondheidsplein.hub.web.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaTree;
import nl.gezondheidsplein.hub.voices.Circle;
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
            QuestionForm form,
            String message) {}

    /**
     * One question.
     *
     * @param next what can become of it
     * @param canChange whether its words can still change
     */
    public record QuestionRow(
            String id,
            String words,
            String purpose,
            String where,
            List<String> answers,
            String state,
            List<ThemePages.StateChoice> next,
            boolean canChange,
            List<ThemePages.Line> history) {}

    /**
     * The form of a question that nobody was asked yet.
     *
     * @param id empty for a new one
     * @param purpose the kind that stands in it, or empty
     * @param area the area that stands in it, or empty
     */
    public record QuestionForm(
            String id,
            String purpose,
            String area,
            List<ThemePages.StateChoice> purposes,
            List<ThemePages.StateChoice> areas,
            TextFields words,
            List<AnswerFields> answers) {}

    /** The fields of one answer. */
    public record AnswerFields(
            int number, String id, String picture, TextFields words, boolean isRequired) {}

    /** A question to change before it is asked. */
    public record DraftPage(
            Frame frame, NeighbourhoodTabs tabs, QuestionForm form, String message) {}

    private static final String PLAIN_PICTURE = "plant";

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
                Route.get(
                        "/beheer/buurten/{area}/vragen/{id}/wijzigen",
                        makers,
                        exchange -> showDraft(exchange, 200, "")),
                Route.post("/beheer/buurten/{area}/vragen/{id}/wijzigen", makers, this::change),
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
                                        .map(one -> row(exchange, area, one, changes))
                                        .toList(),
                                form(exchange, area, Optional.empty()),
                                message)));
    }

    private QuestionRow row(
            Exchange exchange, Area area, Question question, List<QuestionChange> changes) {
        AreaTree tree = turf.tree();
        boolean isOwn = isAmong(turf.around(exchange, area), question);
        boolean moves = isOwn && exchange.caller().roles().contains(Role.COORDINATOR);
        return new QuestionRow(
                question.id(),
                question.text().in("nl"),
                words(question.purpose()),
                tree.find(question.area()).map(Area::name).orElse(question.area()),
                question.choices().stream().map(choice -> choice.words().in("nl")).toList(),
                words(question.state()),
                moves ? next(question.state()) : List.of(),
                isOwn && question.state() == Question.State.DRAFT,
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

    private QuestionForm form(Exchange exchange, Area area, Optional<Question> draft) {
        return new QuestionForm(
                draft.map(Question::id).orElse(""),
                draft.map(one -> one.purpose().id()).orElse(""),
                draft.map(Question::area).orElse(""),
                Arrays.stream(Purpose.values())
                        .map(one -> new ThemePages.StateChoice(one.id(), words(one)))
                        .toList(),
                turf.around(exchange, area).stream()
                        .map(one -> new ThemePages.StateChoice(one.id(), one.name()))
                        .toList(),
                TextFields.of("vraag", "De vraag", draft.map(Question::text)),
                IntStream.rangeClosed(1, Question.MOST_CHOICES)
                        .mapToObj(number -> fields(number, draft))
                        .toList());
    }

    private static AnswerFields fields(int number, Optional<Question> draft) {
        Optional<PictureChoice> choice =
                draft.map(Question::choices)
                        .filter(all -> all.size() >= number)
                        .map(all -> all.get(number - 1));
        return new AnswerFields(
                number,
                choice.map(PictureChoice::id).orElse(""),
                choice.map(PictureChoice::picture).orElse(PLAIN_PICTURE),
                TextFields.of(
                        "antwoord" + number,
                        "Antwoord " + number,
                        choice.map(PictureChoice::words)),
                number <= FEWEST_ANSWERS);
    }

    private void showDraft(Exchange exchange, int status, String message) {
        Area area = turf.neighbourhood(exchange);
        Question draft = own(exchange, area);
        if (draft.state() != Question.State.DRAFT) {
            throw Refusal.conflict("Een vraag die gesteld is verandert niet. Maak een nieuwe.");
        }
        exchange.sendPage(
                status,
                pages.render(
                        "question.jte",
                        new DraftPage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, area, "vragen"),
                                form(exchange, area, Optional.of(draft)),
                                message)));
    }

    private void change(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Question before = own(exchange, area);
        try {
            questions.change(read(exchange, area, before.id()));
            audit.record(exchange.caller().name(), "question-changed", before.id());
            back(exchange, area);
        } catch (VoiceRefusedException | MalformedMessageException e) {
            showDraft(exchange, 400, Sentences.of(e));
        }
    }

    private Question own(Exchange exchange, Area area) {
        return questions
                .find(exchange.path("id"))
                .filter(one -> isAmong(turf.around(exchange, area), one))
                .orElseThrow(Refusal::notFound);
    }

    private static boolean isAmong(List<Area> areas, Question question) {
        return areas.stream().anyMatch(one -> one.id().equals(question.area()));
    }

    private void add(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        try {
            Question draft = read(exchange, area, exchange.form().text("id").strip());
            questions.add(draft);
            audit.record(exchange.caller().name(), "question-added", draft.id());
            back(exchange, area);
        } catch (VoiceRefusedException | MalformedMessageException e) {
            show(exchange, 400, Sentences.of(e));
        }
    }

    private Question read(Exchange exchange, Area area, String id) {
        Form form = exchange.form();
        List<PictureChoice> answers = new ArrayList<>();
        for (int number = 1; number <= Question.MOST_CHOICES; number++) {
            String answer = form.text("antwoord" + number + "-id").strip();
            if (!answer.isEmpty()) {
                answers.add(
                        new PictureChoice(
                                answer,
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
        if (purpose == Purpose.CIRCLE && !isOfCircles(answers)) {
            throw new VoiceRefusedException(
                    "De antwoorden op deze soort vraag heten "
                            + String.join(
                                    ", ", Arrays.stream(Circle.values()).map(Circle::id).toList())
                            + ".");
        }
        return Question.draft(
                new PictureChoice(id, TextFields.read(form, "vraag"), "vraag"),
                where,
                purpose,
                answers);
    }

    /** The report of who sits where counts by these names. */
    private static boolean isOfCircles(List<PictureChoice> answers) {
        return answers.stream()
                .map(PictureChoice::id)
                .collect(Collectors.toSet())
                .equals(Arrays.stream(Circle.values()).map(Circle::id).collect(Collectors.toSet()));
    }

    private void move(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Question question = own(exchange, area);
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
