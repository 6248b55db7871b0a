package nl.gezondheidsplein.hub.web.editor;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.packs.MapOffers;
import nl.gezondheidsplein.hub.review.Reviews;
import nl.gezondheidsplein.hub.review.ScreenSources;
import nl.gezondheidsplein.hub.review.SourceText;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.blocks.Announcement;
import nl.gezondheidsplein.hub.squaremap.blocks.Blocks;
import nl.gezondheidsplein.hub.squaremap.blocks.Gathering;
import nl.gezondheidsplein.hub.web.admin.KioskPreview;
import nl.gezondheidsplein.hub.web.admin.KioskPreview.Line;
import nl.gezondheidsplein.hub.web.admin.KioskPreview.Part;
import nl.gezondheidsplein.hub.web.admin.KioskPreview.Sheet;
import nl.gezondheidsplein.protocol.Freshness;
import nl.gezondheidsplein.protocol.Moment;
import nl.gezondheidsplein.protocol.NoticeSheet;
import nl.gezondheidsplein.protocol.OfferFacts.Mark;
import nl.gezondheidsplein.protocol.OfferLine;
import nl.gezondheidsplein.protocol.OfferLine.Kind;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.protocol.TimeTable;
import nl.gezondheidsplein.protocol.words.ScreenTexts;

/** Shows an offer as the screen of a kiosk does, in the same words and the same order. */
public final class OfferPreview {
    private static final Map<String, SourceText> WORDS =
            ScreenSources.all().stream()
                    .filter(
                            text ->
                                    text.key().startsWith("offer.")
                                            || text.key().startsWith("when."))
                    .collect(Collectors.toUnmodifiableMap(SourceText::key, Function.identity()));

    /** As many times, and as far ahead, as a kiosk shows. */
    private static final int NEXT_TIMES = 3;

    private static final int DAYS_AHEAD = 1_500;

    /** Within a week the name of a day is enough. */
    private static final int DAYS_BY_NAME = 7;

    /** Stands for the words of another language in a sentence around them. */
    private static final String GAP = "\ufffc";

    private final Reviews reviews;
    private final LocalDateTime now;

    /**
     * @param reviews what readers made of the words
     * @param now on the clock of the place
     */
    public OfferPreview(Reviews reviews, LocalDateTime now) {
        this.reviews = reviews;
        this.now = now;
    }

    KioskPreview of(Offer offer) {
        return MapOffers.blocks(Here.ZONE, reviews)
                .render(offer, now.toLocalDate())
                .map(shown -> of(offer, shown))
                .orElseGet(
                        () ->
                                new KioskPreview(
                                        List.of(),
                                        List.of(
                                                "Zo komt het op geen kiosk. Kies een stroom en een"
                                                        + " domein.")));
    }

    private KioskPreview of(Offer offer, nl.gezondheidsplein.protocol.Offer shown) {
        List<Moment> next = next(shown);
        boolean isFresh = offer.freshness(now.toLocalDate(), Here.ZONE) == Freshness.CURRENT;
        String own = offer.service().descriptionLanguage();
        return new KioskPreview(
                ScreenTexts.LANGUAGES.stream()
                        .map(
                                language ->
                                        Sheet.of(
                                                language,
                                                lines(shown, next, isFresh, own, language)))
                        .toList(),
                remarks(offer, shown));
    }

    /**
     * Shows what takes place once.
     *
     * @param names of its parts, which the screens of the day itself show
     */
    public KioskPreview of(Gathering gathering, List<Texts> names) {
        nl.gezondheidsplein.protocol.Offer shown =
                MapOffers.blocks(Here.ZONE, reviews).render(gathering);
        List<Moment> next = next(shown);
        String own = gathering.blocks().note().map(Blocks.Note::language).orElse("nl");
        return new KioskPreview(
                ScreenTexts.LANGUAGES.stream()
                        .map(
                                language -> {
                                    List<Line> lines = lines(shown, next, true, own, language);
                                    names.forEach(name -> lines.add(Line.of(name, language)));
                                    return Sheet.of(language, lines);
                                })
                        .toList(),
                gathering.isCancelled()
                        ? List.of("Het gaat niet door, dus het staat in geen agenda.")
                        : List.of());
    }

    private static List<String> remarks(Offer offer, nl.gezondheidsplein.protocol.Offer shown) {
        List<String> remarks = new ArrayList<>();
        if (!offer.service().isActive() && !shown.facts().is(Mark.WISH)) {
            remarks.add("Het gaat niet door, dus geen kiosk toont dit.");
        }
        if (shown.facts().is(Mark.SENSITIVE)) {
            remarks.add(
                    "Dit is gevoelig. Een kiosk toont het nooit groot en telt het niet bij een"
                            + " thema.");
        }
        return remarks;
    }

    /** Shows what an organisation lets the neighbourhood know. */
    public KioskPreview of(Announcement said) {
        NoticeSheet.Notice shown = MapOffers.blocks(Here.ZONE, reviews).render("n-1", said);
        String own = said.blocks().note().map(Blocks.Note::language).orElse("nl");
        return new KioskPreview(
                ScreenTexts.LANGUAGES.stream()
                        .map(language -> Sheet.of(language, lines(shown, own, language)))
                        .toList(),
                List.of());
    }

    /** Returns the sentence of a notice, in Dutch. */
    public String sentence(String id, Announcement said) {
        return MapOffers.blocks(Here.ZONE, reviews).render(id, said).text().in("nl");
    }

    private List<Line> lines(NoticeSheet.Notice shown, String own, String language) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(shown.text(), language));
        if (shown.isDemo()) {
            lines.add(Line.of(say("offer.example", language, Map.of()), language));
        }
        for (OfferLine line : shown.lines()) {
            lines.add(
                    line.kind() == Kind.NOTE
                            ? note(line.text(), own, language)
                            : Line.of(line.text(), language));
        }
        return lines;
    }

    private List<Line> lines(
            nl.gezondheidsplein.protocol.Offer shown,
            List<Moment> next,
            boolean isFresh,
            String own,
            String language) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(shown.title(), language));
        marks(shown, isFresh, language).forEach(mark -> lines.add(Line.of(mark, language)));
        lines.addAll(said(shown, Kind.ACTIVITY, language));
        List<Line> times =
                next.stream().map(moment -> Line.of(when(moment, language), language)).toList();
        lines.addAll(times.isEmpty() ? said(shown, Kind.WHEN, language) : times);
        shown.spot()
                .map(
                        spot ->
                                spot.address().isEmpty() || spot.address().equals(spot.name())
                                        ? spot.name()
                                        : spot.name() + ", " + spot.address())
                .ifPresent(where -> lines.add(Line.of(where, "nl")));
        List<Line> ask = said(shown, Kind.ASK, language);
        lines.addAll(
                ask.isEmpty()
                        ? List.of(Line.of(say("offer.ask", language, Map.of()), language))
                        : ask);
        for (Kind kind :
                List.of(Kind.COST, Kind.FOR_WHOM, Kind.LANGUAGES, Kind.ACCESS, Kind.SIGN_UP)) {
            lines.addAll(said(shown, kind, language));
        }
        shown.lines(Kind.NOTE).forEach(note -> lines.add(note(note, own, language)));
        return lines;
    }

    private List<String> marks(
            nl.gezondheidsplein.protocol.Offer shown, boolean isFresh, String language) {
        List<String> marks = new ArrayList<>();
        if (shown.facts().is(Mark.DEMO)) {
            marks.add(say("offer.example", language, Map.of()));
        }
        if (!isFresh) {
            marks.add(say("offer.check", language, Map.of()));
        }
        return marks;
    }

    private static List<Line> said(
            nl.gezondheidsplein.protocol.Offer shown, Kind kind, String language) {
        return shown.lines(kind).stream().map(line -> Line.of(line, language)).toList();
    }

    private List<Moment> next(nl.gezondheidsplein.protocol.Offer shown) {
        TimeTable table = new TimeTable(Here.ZONE);
        // What began yesterday evening may not be over yet.
        LocalDate from = now.toLocalDate().minusDays(1);
        return shown.times().stream()
                .flatMap(rule -> table.between(rule, from, from.plusDays(DAYS_AHEAD)).stream())
                .filter(moment -> !moment.isOverAt(now))
                .sorted()
                .distinct()
                .limit(NEXT_TIMES)
                .toList();
    }

    private String when(Moment moment, String language) {
        String day = day(moment.day(), language);
        if (moment.opens().isPresent()) {
            return say(
                    "when.at",
                    language,
                    Map.of("day", day, "time", moment.opens().get().toString()));
        }
        return moment.part()
                .map(part -> say("when." + part.id(), language, Map.of("day", day)))
                .orElse(day);
    }

    private String day(LocalDate day, String language) {
        LocalDate today = now.toLocalDate();
        if (day.equals(today)) {
            return say("when.today", language, Map.of());
        }
        if (day.equals(today.plusDays(1))) {
            return say("when.tomorrow", language, Map.of());
        }
        Locale locale = Locale.of(language);
        return day.isBefore(today.plusDays(DAYS_BY_NAME))
                ? day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale)
                : DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(day);
    }

    /** Free text keeps its own language, which a kiosk names where it is not the reader's. */
    private Line note(Texts note, String own, String language) {
        Part words = Part.of(note.in(own), own);
        if (own.equals(language)) {
            return new Line(List.of(words));
        }
        String key = "offer.note." + (ScreenTexts.LANGUAGES.contains(own) ? own : "other");
        String[] around = say(key, language, Map.of("note", GAP)).split(GAP, -1);
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(around[0], language));
        parts.add(words);
        if (!around[around.length - 1].isBlank()) {
            parts.add(Part.of(around[around.length - 1], language));
        }
        return new Line(parts);
    }

    /** In the digits 0–9, as kiosks write them in every language. */
    private String say(String key, String language, Map<String, Object> about) {
        SourceText text = Objects.requireNonNull(WORDS.get(key), key);
        return new MessageFormat(
                        reviews.shown(text, language).orElse(text.dutch()),
                        ULocale.forLanguageTag(language + "-u-nu-latn"))
                .format(about);
    }
}
