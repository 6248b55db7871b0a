package nl.gezondheidsplein.kiosk.ui.offer;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import nl.gezondheidsplein.kiosk.content.OfferImages;
import nl.gezondheidsplein.kiosk.match.SocialMap;
import nl.gezondheidsplein.kiosk.ui.offer.OfferView.Fact;
import nl.gezondheidsplein.kiosk.ui.offer.OfferView.Sheet;
import nl.gezondheidsplein.kiosk.ui.offer.OfferView.Topic;
import nl.gezondheidsplein.kiosk.ui.text.OfferWords;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.Freshness;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferFacts.Mark;
import nl.gezondheidsplein.protocol.OfferLine.Kind;
import nl.gezondheidsplein.protocol.OfferSpot;
import nl.gezondheidsplein.protocol.PictureSheet;
import nl.gezondheidsplein.protocol.words.Direction;

/** Shows all that is known of an offer. */
public final class OfferPresenter implements OfferView.Acts {
    private static final String BETWEEN = "\u00a0· ";
    private static final String TURN = "turn";

    private final OfferView view;
    private final Visit visit;
    private final Wording wording;
    private final OfferWords words;
    private final SocialMap map;
    private final Shown shown;

    /**
     * What there is to show.
     *
     * @param ui runs a task on the event dispatch thread
     */
    public record Shown(SocialMap map, PictureSheet pictures, OfferImages images, Executor ui) {}

    public OfferPresenter(OfferView view, Visit visit, Wording wording, Shown shown) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
        this.words = new OfferWords(wording);
        this.map = shown.map();
        this.shown = shown;
    }

    /**
     * Shows the offer that was opened.
     *
     * @param now on the clock of the place
     */
    public void show(LocalDateTime now) {
        visit.offer()
                .flatMap(map::offer)
                .ifPresentOrElse(
                        offer -> show(offer, now), () -> view.showGone(wording.say("offer.gone")));
    }

    private void show(Offer offer, LocalDateTime now) {
        Sheet sheet =
                new Sheet(
                        offer.facts().category(),
                        wording.of(offer.title()),
                        marks(offer, now),
                        facts(offer, now),
                        wording.say("offer.take"),
                        shown.pictures().of(offer.id()).map(this::seen));
        int pages = view.pages(sheet);
        int page = visit.steps().size() % pages;
        String more = wording.say(page == pages - 1 ? "offer.first" : "offer.more");
        view.showOffer(sheet, page, pages == 1 ? "" : more, this);
        shown.pictures().of(offer.id()).ifPresent(picture -> fetch(offer.id(), picture));
    }

    /** The screen stands at once; the picture comes when it is made. */
    private void fetch(String offer, PictureSheet.Picture picture) {
        var _ =
                shown.images()
                        .of(picture.file())
                        .thenAccept(
                                image ->
                                        image.ifPresent(
                                                made ->
                                                        shown.ui()
                                                                .execute(
                                                                        () -> {
                                                                            if (isStill(offer)) {
                                                                                view.showPhoto(
                                                                                        made);
                                                                            }
                                                                        })));
    }

    /** Whoever went on meanwhile is not shown the picture of another offer. */
    private boolean isStill(String offer) {
        return visit.screen() == Screen.OFFER && visit.offer().equals(Optional.of(offer));
    }

    /** Nothing is said of it in a language that has no words for it: it is no more than warmth. */
    private String seen(PictureSheet.Picture picture) {
        String words = picture.words().byLanguage().getOrDefault(wording.language().id(), "");
        return words.isEmpty() ? "" : wording.say("offer.photo", Map.of("words", words));
    }

    private String marks(Offer offer, LocalDateTime now) {
        List<String> marks = new ArrayList<>();
        if (offer.facts().is(Mark.DEMO)) {
            marks.add(wording.say("offer.example"));
        }
        if (map.freshness(offer, now.toLocalDate()) != Freshness.CURRENT) {
            marks.add(wording.say("offer.check"));
        }
        return String.join(BETWEEN, marks);
    }

    private List<Fact> facts(Offer offer, LocalDateTime now) {
        List<Fact> facts = new ArrayList<>();
        add(facts, Topic.WHAT, lines(offer, Kind.ACTIVITY));
        add(facts, Topic.WHEN, times(offer, now));
        add(facts, Topic.WHERE, where(offer));
        add(facts, Topic.ASK, either(lines(offer, Kind.ASK), "offer.ask"));
        add(facts, Topic.COST, either(lines(offer, Kind.COST), cost(offer)));
        add(facts, Topic.FOR_WHOM, forWhom(offer));
        add(facts, Topic.LANGUAGES, lines(offer, Kind.LANGUAGES));
        add(facts, Topic.ACCESS, lines(offer, Kind.ACCESS));
        add(facts, Topic.SIGN_UP, lines(offer, Kind.SIGN_UP));
        add(
                facts,
                Topic.NOTE,
                String.join(" ", offer.lines(Kind.NOTE).stream().map(words::note).toList()));
        return facts;
    }

    private static void add(List<Fact> facts, Topic topic, String said) {
        if (!said.isEmpty()) {
            facts.add(new Fact(topic, said));
        }
    }

    private String either(String said, String key) {
        return said.isEmpty() ? wording.say(key) : said;
    }

    private String lines(Offer offer, Kind kind) {
        return String.join(" ", offer.lines(kind).stream().map(line -> wording.of(line)).toList());
    }

    private String times(Offer offer, LocalDateTime now) {
        List<String> next =
                map.next(offer, now).stream()
                        .map(moment -> words.when(moment, now.toLocalDate()))
                        .toList();
        return next.isEmpty() ? lines(offer, Kind.WHEN) : String.join(BETWEEN, next);
    }

    private String where(Offer offer) {
        Optional<String> way = map.walk(offer).map(words::way);
        return offer.spot()
                .map(spot -> Direction.isolated(named(spot)) + way.map(BETWEEN::concat).orElse(""))
                .orElse("");
    }

    private static String named(OfferSpot spot) {
        return spot.address().isEmpty() || spot.address().equals(spot.name())
                ? spot.name()
                : spot.name() + ", " + spot.address();
    }

    private String forWhom(Offer offer) {
        String said = lines(offer, Kind.FOR_WHOM);
        return said.isEmpty() && offer.facts().is(Mark.WOMEN_ONLY)
                ? wording.say("reason.women")
                : said;
    }

    private static String cost(Offer offer) {
        return switch (offer.facts().cost()) {
            case FREE -> "offer.cost.free";
            case CONTRIBUTION -> "offer.cost.contribution";
            case INSURANCE -> "offer.cost.insurance";
            case UNKNOWN -> "offer.cost.unknown";
        };
    }

    @Override
    public void taken() {
        visit.takeAlong();
    }

    @Override
    public void turned() {
        visit.step(TURN);
    }
}
