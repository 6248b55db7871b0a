package nl.gezondheidsplein.hub.web.admin;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.voices.PaperLists;
import nl.gezondheidsplein.hub.voices.PaperLists.PaperList;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.hub.voices.Questions;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PictureChoice;

/** Lists on paper of a neighbourhood, entered by hand under the name of where they come from. */
public final class PaperPages {
    /** The page. */
    public record PaperPage(
            Frame frame,
            NeighbourhoodTabs tabs,
            List<QuestionForm> questions,
            List<ListRow> lists,
            String message) {}

    /** A question that is asked here, to be answered on paper too. */
    public record QuestionForm(String id, String words, List<ThemePages.StateChoice> answers) {}

    /** One list that was entered. */
    public record ListRow(String source, String question, long n, String month) {}

    private final Pages pages;
    private final Turf turf;
    private final Questions questions;
    private final PaperLists lists;
    private final AuditLog audit;

    /** What these pages ask. */
    public record Knowledge(Questions questions, PaperLists lists, AuditLog audit) {}

    public PaperPages(Pages pages, Turf turf, Knowledge knowledge) {
        this.pages = pages;
        this.turf = turf;
        this.questions = knowledge.questions();
        this.lists = knowledge.lists();
        this.audit = knowledge.audit();
    }

    /** What this class answers. */
    public List<Route> routes() {
        var coordinator = Access.session(Role.COORDINATOR);
        String here = "/beheer/buurten/{area}/papier";
        return List.of(
                Route.get(here, coordinator, exchange -> show(exchange, 200, "")),
                Route.post(here + "/{id}", coordinator, this::enter));
    }

    private List<Question> asked(Area area) {
        return questions.of(turf.tree().around(area.id())).stream()
                .filter(question -> question.state() == Question.State.ASKED)
                .toList();
    }

    private void show(Exchange exchange, int status, String message) {
        Area area = turf.neighbourhood(exchange);
        exchange.sendPage(
                status,
                pages.render(
                        "paper.jte",
                        new PaperPage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, area, "papier"),
                                asked(area).stream().map(PaperPages::form).toList(),
                                lists.of(new NeighbourhoodId(area.id())).stream()
                                        .map(this::row)
                                        .toList(),
                                message)));
    }

    private static QuestionForm form(Question question) {
        return new QuestionForm(
                question.id(),
                question.text().in("nl"),
                question.choices().stream()
                        .map(
                                choice ->
                                        new ThemePages.StateChoice(
                                                choice.id(), choice.words().in("nl")))
                        .toList());
    }

    private ListRow row(PaperList list) {
        return new ListRow(
                list.source(),
                questions
                        .find(list.question())
                        .map(one -> one.text().in("nl"))
                        .orElse(list.question()),
                list.n(),
                list.month().getMonth().getDisplayName(TextStyle.FULL, Locale.of("nl"))
                        + " "
                        + list.month().getYear());
    }

    private void enter(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Question question =
                asked(area).stream()
                        .filter(one -> one.id().equals(exchange.path("id")))
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
        Optional<SortedMap<String, Long>> answers = answers(exchange.form(), question);
        try {
            PaperList list =
                    lists.enter(
                            new NeighbourhoodId(area.id()),
                            question.id(),
                            exchange.form().text("bron"),
                            answers.orElseThrow(IllegalArgumentException::new));
            audit.record(exchange.caller().name(), "paper-entered", area.id() + " " + list.id());
            exchange.seeOther("/beheer/buurten/" + area.id() + "/papier");
        } catch (IllegalStateException e) {
            show(
                    exchange,
                    409,
                    "Deze lijst telt deze maand al mee. Is het een andere lijst, noem dan ook de"
                            + " dag.");
        } catch (IllegalArgumentException e) {
            show(
                    exchange,
                    400,
                    "Zeg waar de lijst vandaan komt. Tel minstens 10 en hoogstens 10.000 mensen.");
        }
    }

    /** A field that is left open is nobody; what is no number is no list. */
    private static Optional<SortedMap<String, Long>> answers(Form form, Question question) {
        SortedMap<String, Long> answers = new TreeMap<>();
        for (PictureChoice choice : question.choices()) {
            String typed = form.text("aantal-" + choice.id()).strip();
            if (!typed.matches("[0-9]{0,5}")) {
                return Optional.empty();
            }
            answers.put(choice.id(), typed.isEmpty() ? 0 : Long.parseLong(typed));
        }
        return Optional.of(answers);
    }
}
