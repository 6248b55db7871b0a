package nl.gezondheidsplein.hub.web.admin;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.voices.Arrivals;
import nl.gezondheidsplein.hub.voices.Arrivals.ArrivalList;
import nl.gezondheidsplein.hub.voices.PaperLists;
import nl.gezondheidsplein.hub.voices.PaperLists.PaperList;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.hub.voices.Questions;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Released;
import nl.gezondheidsplein.hub.web.Released.AnswerFigures;
import nl.gezondheidsplein.hub.web.Released.PeriodFigures;
import nl.gezondheidsplein.hub.web.ReleasedArea;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PictureChoice;

/** Lists on paper of a neighbourhood, entered by hand under the name of where they come from. */
public final class PaperPages {
    /**
     * The page.
     *
     * @param before where newer lists stand, or empty
     * @param after where older ones stand, or empty
     */
    public record PaperPage(
            Frame frame,
            NeighbourhoodTabs tabs,
            List<QuestionForm> questions,
            List<ListRow> lists,
            Arrived arrived,
            String before,
            String after,
            String message) {}

    /**
     * From what was shown to who came.
     *
     * @param period the newest that was released with something of it, or empty
     */
    public record Arrived(String period, List<StepRow> steps, List<ListRow> lists) {}

    /** One kind of offer: how often it was shown, taken along, and come to with its code. */
    public record StepRow(String kind, String shown, String taken, String arrived) {}

    /** A question that is asked here, to be answered on paper too. */
    public record QuestionForm(String id, String words, List<ThemePages.StateChoice> answers) {}

    /** One list that was entered. */
    public record ListRow(String source, String question, long n, String month) {}

    private static final Pattern OFFER = Pattern.compile("offer\\.(.+)\\.(shown|taken|arrived)");

    private static final int ON_A_PAGE = 20;

    private static final String NOTHING = "niet bekend";

    private final Pages pages;
    private final Turf turf;
    private final Questions questions;
    private final PaperLists lists;
    private final Arrivals arrivals;
    private final Released released;
    private final AuditLog audit;

    /** What these pages ask. */
    public record Knowledge(
            Questions questions,
            PaperLists lists,
            Arrivals arrivals,
            Released released,
            AuditLog audit) {}

    public PaperPages(Pages pages, Turf turf, Knowledge knowledge) {
        this.pages = pages;
        this.turf = turf;
        this.questions = knowledge.questions();
        this.lists = knowledge.lists();
        this.arrivals = knowledge.arrivals();
        this.released = knowledge.released();
        this.audit = knowledge.audit();
    }

    /** What this class answers. */
    public List<Route> routes() {
        var coordinator = Access.session(Role.COORDINATOR);
        String here = "/beheer/buurten/{area}/papier";
        return List.of(
                Route.get(here, coordinator, exchange -> show(exchange, 200, "")),
                Route.post(here + "/{id}", coordinator, this::enter),
                Route.post("/beheer/buurten/{area}/gekomen", coordinator, this::enterArrivals));
    }

    private List<Question> asked(Area area) {
        return questions.of(turf.tree().around(area.id())).stream()
                .filter(question -> question.state() == Question.State.ASKED)
                .toList();
    }

    private void show(Exchange exchange, int status, String message) {
        Area area = turf.neighbourhood(exchange);
        NeighbourhoodId neighbourhood = new NeighbourhoodId(area.id());
        IntFunction<String> turned =
                page -> "/beheer/buurten/" + area.id() + "/papier?blad=" + page;
        Leaf<PaperList> listed =
                Leaf.of(
                        exchange.page(),
                        ON_A_PAGE,
                        (from, most) -> lists.of(neighbourhood, from, most),
                        turned);
        Leaf<ArrivalList> came =
                Leaf.of(
                        exchange.page(),
                        ON_A_PAGE,
                        (from, most) -> arrivals.of(neighbourhood, from, most),
                        turned);
        exchange.sendPage(
                status,
                pages.render(
                        "paper.jte",
                        new PaperPage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, area, "papier"),
                                asked(area).stream().map(PaperPages::form).toList(),
                                listed.shown().stream().map(this::row).toList(),
                                arrived(area, came.shown()),
                                listed.before(),
                                listed.after().isEmpty() ? came.after() : listed.after(),
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
                words(list.month()));
    }

    private static String words(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.of("nl"))
                + " "
                + month.getYear();
    }

    private Arrived arrived(Area area, List<ArrivalList> came) {
        Optional<PeriodFigures> newest =
                released.open(area.id(), Audience.COORDINATOR).stream()
                        .flatMap(ReleasedArea::lately)
                        .filter(period -> !steps(period).isEmpty())
                        .findFirst();
        return new Arrived(
                newest.map(period -> PeriodWords.of(period.period())).orElse(""),
                newest.map(this::steps).orElse(List.of()),
                came.stream()
                        .map(
                                list ->
                                        new ListRow(
                                                list.source(),
                                                arrivals.words(list.category()),
                                                list.n(),
                                                words(list.month())))
                        .toList());
    }

    /** What the gate let through, kind by kind; what it held back and what is none look alike. */
    private List<StepRow> steps(PeriodFigures period) {
        Map<String, Map<String, String>> byKind = new TreeMap<>();
        period.histograms().stream()
                .filter(histogram -> histogram.id().equals(Kind.USAGE.id()))
                .flatMap(histogram -> histogram.answers().stream())
                .forEach(
                        answer -> {
                            Matcher offer = OFFER.matcher(answer.answer());
                            if (offer.matches()) {
                                byKind.computeIfAbsent(offer.group(1), _ -> new TreeMap<>())
                                        .put(offer.group(2), figure(answer));
                            }
                        });
        return byKind.entrySet().stream()
                .map(
                        kind ->
                                new StepRow(
                                        arrivals.words(kind.getKey()),
                                        kind.getValue().getOrDefault("shown", NOTHING),
                                        kind.getValue().getOrDefault("taken", NOTHING),
                                        kind.getValue().getOrDefault("arrived", NOTHING)))
                .toList();
    }

    private static String figure(AnswerFigures answer) {
        Long count = answer.count();
        return count == null ? String.valueOf(answer.word()) : "ongeveer " + count;
    }

    private void enterArrivals(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Form form = exchange.form();
        String typed = form.text("aantal").strip();
        try {
            if (!typed.matches("[0-9]{1,5}")) {
                throw new IllegalArgumentException("no number");
            }
            Optional<ArrivalList> entered =
                    arrivals.enter(
                            new NeighbourhoodId(area.id()),
                            form.text("code"),
                            form.text("bron"),
                            Long.parseLong(typed));
            if (entered.isEmpty()) {
                show(
                        exchange,
                        400,
                        "Geen aanbod heeft deze code. Kijk op het briefje: daar staat hij bij.");
                return;
            }
            audit.record(
                    exchange.caller().name(),
                    "arrivals-entered",
                    area.id() + " " + entered.get().category());
            exchange.seeOther("/beheer/buurten/" + area.id() + "/papier");
        } catch (IllegalArgumentException e) {
            show(
                    exchange,
                    400,
                    "Zeg wie er telde. Tel minstens 10 en hoogstens 10.000 mensen. Kwamen er"
                            + " minder? Tel dan meer maanden samen.");
        }
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
