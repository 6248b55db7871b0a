package nl.gezondheidsplein.hub.web.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.review.ClipDesk;
import nl.gezondheidsplein.hub.review.ReviewDesk;
import nl.gezondheidsplein.hub.review.ReviewDesk.Sight;
import nl.gezondheidsplein.hub.review.ReviewRefusedException;
import nl.gezondheidsplein.hub.review.Reviews;
import nl.gezondheidsplein.hub.review.SourceText;
import nl.gezondheidsplein.hub.review.Standing;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.admin.Frame;
import nl.gezondheidsplein.protocol.words.Direction;

/** Where readers of each language review what residents read in it. */
public final class ReviewPages {
    private static final String HERE = "/beheer/vertalingen";
    private static final int ON_A_PAGE = 40;

    /** All texts that somebody asked for. */
    public record ReviewPage(
            Frame frame,
            List<Figure> figures,
            Question question,
            String summary,
            List<Row> rows,
            String before,
            String after) {}

    /** How far a language is. */
    public record Figure(String language, String address, int reviewed, int drafts, int missing) {}

    /** What can be asked. */
    public record Question(
            List<Choice> languages, List<Choice> parts, List<Choice> shows, String words) {}

    /** One text beside its Dutch. */
    public record Row(
            String address,
            String dutch,
            String where,
            String language,
            String direction,
            String words,
            String standing,
            String look) {}

    /** One text in every language. */
    public record TextPage(
            Frame frame,
            String back,
            String part,
            String where,
            String dutch,
            boolean isPattern,
            boolean isReviewedOnly,
            List<Sheet> sheets,
            String address,
            List<Recording> recordings,
            String message) {}

    /**
     * What can be heard of a text in one language.
     *
     * @param seconds how long; empty while nobody recorded it
     */
    public record Recording(String id, String language, String seconds) {
        /** Returns whether there is one. */
        public boolean isThere() {
            return !seconds.isEmpty();
        }
    }

    /**
     * One language of a text.
     *
     * @param example how it reads with something filled in; empty where nothing is
     * @param advice why it is no plain language; then it can be kept all the same
     */
    public record Sheet(
            String id,
            String language,
            String direction,
            String words,
            String standing,
            String brief,
            String look,
            String example,
            String error,
            String advice) {}

    private record Trouble(String language, String words, ReviewRefusedException why) {}

    private final Pages pages;
    private final ReviewDesk desk;
    private final ClipDesk clips;
    private final AuditLog audit;

    public ReviewPages(Pages pages, ReviewDesk desk, ClipDesk clips, AuditLog audit) {
        this.pages = pages;
        this.desk = desk;
        this.clips = clips;
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var editor = Access.session(Role.EDITOR);
        return List.of(
                Route.get(HERE, editor, this::list),
                Route.get(
                        HERE + "/{id}", editor, exchange -> show(exchange, 200, Optional.empty())),
                Route.post(HERE + "/{id}", editor, this::leave));
    }

    private void list(Exchange exchange) {
        ReviewFilter filter = ReviewFilter.of(exchange);
        Sight sight = desk.sight();
        List<SourceText> found = filter.of(sight);
        int from = Math.min(exchange.page() * ON_A_PAGE, found.size());
        int to = Math.min(from + ON_A_PAGE, found.size());
        exchange.sendPage(
                200,
                pages.render(
                        "review.jte",
                        new ReviewPage(
                                Frame.of(exchange, "Vertalingen"),
                                Reviews.LANGUAGES.stream()
                                        .map(language -> figure(sight, filter, language))
                                        .toList(),
                                new Question(
                                        filter.languages(),
                                        filter.parts(),
                                        filter.shows(),
                                        filter.words()),
                                found.isEmpty()
                                        ? "Hier is niets te doen."
                                        : (from + 1) + " tot " + to + " van " + found.size(),
                                found.subList(from, to).stream()
                                        .map(text -> row(sight, filter, text))
                                        .toList(),
                                from == 0 ? "" : turned(filter, exchange.page() - 1),
                                to == found.size() ? "" : turned(filter, exchange.page() + 1))));
    }

    private static String turned(ReviewFilter filter, int page) {
        return HERE + filter.query() + "&blad=" + page;
    }

    private static Figure figure(Sight sight, ReviewFilter filter, String language) {
        List<Standing> all =
                sight.texts().stream()
                        .map(text -> sight.reviews().standing(text, language))
                        .toList();
        int drafts = (int) all.stream().filter(Standing::isDraft).count();
        int missing = (int) all.stream().filter(Standing.Missing.class::isInstance).count();
        ReviewFilter other =
                new ReviewFilter(language, filter.part(), filter.show(), filter.words());
        return new Figure(
                ReviewWords.language(language),
                HERE + other.query(),
                all.size() - drafts - missing,
                drafts,
                missing);
    }

    private static Row row(Sight sight, ReviewFilter filter, SourceText text) {
        Standing standing = sight.reviews().standing(text, filter.language());
        return new Row(
                HERE + "/" + text.id() + filter.query(),
                text.dutch(),
                ReviewWords.part(text.part()) + " · " + text.where(),
                filter.language(),
                Direction.of(filter.language()),
                sight.reviews().shown(text, filter.language()).orElse(""),
                ReviewWords.brief(standing),
                ReviewWords.look(standing));
    }

    private void show(Exchange exchange, int status, Optional<Trouble> trouble) {
        ReviewFilter filter = ReviewFilter.of(exchange);
        Sight sight = desk.sight();
        SourceText text = sight.find(exchange.path("id")).orElseThrow(Refusal::notFound);
        List<Sheet> sheets = new ArrayList<>();
        Stream.concat(
                        Stream.of(filter.language()),
                        Reviews.LANGUAGES.stream()
                                .filter(language -> !language.equals(filter.language())))
                .forEach(language -> sheets.add(sheet(sight, text, language, trouble)));
        exchange.sendPage(
                status,
                pages.render(
                        "reviewText.jte",
                        new TextPage(
                                Frame.of(exchange, "Vertalingen"),
                                HERE + filter.query(),
                                ReviewWords.part(text.part()),
                                text.where(),
                                text.dutch(),
                                text.part().isPattern(),
                                ReviewDesk.isReviewedOnly(text),
                                sheets,
                                HERE + "/" + text.id(),
                                ClipDesk.languages().stream()
                                        .flatMap(one -> recording(sight, text, one).stream())
                                        .toList(),
                                exchange.query("klaar").isPresent()
                                        ? "Nagekeken. Dit is de volgende."
                                        : "")));
    }

    private Optional<Recording> recording(Sight sight, SourceText text, String language) {
        return ClipDesk.words(text, language, sight.reviews())
                .map(
                        words ->
                                new Recording(
                                        language,
                                        ReviewWords.language(language),
                                        clips.find(language, words)
                                                .map(clip -> clip.sound().length().toSeconds() + 1)
                                                .map(seconds -> "hooguit " + seconds + " s")
                                                .orElse("")));
    }

    private static Sheet sheet(
            Sight sight, SourceText text, String language, Optional<Trouble> trouble) {
        Standing standing = sight.reviews().standing(text, language);
        Optional<Trouble> own = trouble.filter(one -> one.language().equals(language));
        String words =
                own.map(Trouble::words)
                        .orElseGet(() -> sight.reviews().shown(text, language).orElse(""));
        Optional<ReviewRefusedException> why = own.map(Trouble::why);
        return new Sheet(
                language,
                ReviewWords.language(language),
                Direction.of(language),
                words,
                ReviewWords.full(standing),
                ReviewWords.brief(standing),
                ReviewWords.look(standing),
                ReviewDesk.example(text, language, words)
                        .filter(one -> !one.equals(words))
                        .orElse(""),
                why.filter(one -> !one.isAdvice()).map(ReviewRefusedException::sentence).orElse(""),
                why.filter(ReviewRefusedException::isAdvice)
                        .map(ReviewRefusedException::sentence)
                        .orElse(""));
    }

    private void leave(Exchange exchange) {
        Form form = exchange.form();
        Sight sight = desk.sight();
        SourceText text = sight.find(exchange.path("id")).orElseThrow(Refusal::notFound);
        String language = form.text("taal");
        boolean isReviewed = form.text("klaar").equals("ja");
        try {
            desk.leave(
                    text,
                    new ReviewDesk.Leaving(
                            language,
                            form.text("tekst"),
                            isReviewed,
                            form.text("toch").equals("ja"),
                            Role.EDITOR.id()));
        } catch (ReviewRefusedException e) {
            show(exchange, 400, Optional.of(new Trouble(language, form.text("tekst"), e)));
            return;
        }
        audit.record(
                exchange.caller().name(),
                isReviewed ? "text-reviewed" : "text-mended",
                language + " " + text.part().id() + " " + text.where());
        ReviewFilter filter = ReviewFilter.of(exchange);
        exchange.seeOther(
                isReviewed ? next(text, filter, sight) : HERE + "/" + text.id() + filter.query());
    }

    /** The next draft after this text, else the list. */
    private static String next(SourceText text, ReviewFilter filter, Sight before) {
        return filter.of(before).stream()
                .dropWhile(one -> !one.id().equals(text.id()))
                .skip(1)
                .findFirst()
                .map(one -> HERE + "/" + one.id() + filter.query() + "&klaar=ja")
                .orElse(HERE + filter.query());
    }
}
