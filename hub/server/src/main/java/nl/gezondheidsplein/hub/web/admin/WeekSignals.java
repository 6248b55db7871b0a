package nl.gezondheidsplein.hub.web.admin;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaTree;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.OfferFilter;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.squaremap.edit.Doubts;
import nl.gezondheidsplein.hub.voices.FeedbackItem;
import nl.gezondheidsplein.hub.voices.StoryState;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.hub.voices.ThemeCard;
import nl.gezondheidsplein.hub.web.Released;
import nl.gezondheidsplein.protocol.Freshness;
import nl.gezondheidsplein.protocol.JoinSheet.Theme.State;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/**
 * What asks for the coordinator's attention this week. Of answers it knows only what passed the
 * gate.
 */
public final class WeekSignals {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** More than a page can hold at a glance is work for the social map's own pages. */
    private static final int MOST_OFFERS = 12;

    private final VoiceDesks desks;
    private final ReleasedSignals told;
    private final SocialMaps maps;
    private final Doubts doubts;
    private final EventSignals events;
    private final InstantSource clock;

    WeekSignals(
            VoiceDesks desks,
            Released released,
            SocialMaps maps,
            Doubts doubts,
            EventSignals events,
            InstantSource clock) {
        this.desks = desks;
        this.events = events;
        this.told = new ReleasedSignals(desks, released);
        this.maps = maps;
        this.doubts = doubts;
        this.clock = clock;
    }

    /** One kind of work. */
    public record Section(String id, String title, String nothing, List<Signal> signals) {}

    /**
     * One thing to do something about.
     *
     * @param task what the task would be called, or empty when there is one already
     * @param link where to look, or empty
     * @param due the day that is proposed for the task, as a form takes it, or empty
     * @param crowd of how many answers or people its figure speaks, or empty where it shows none
     */
    public record Signal(
            String kind,
            String subject,
            String words,
            String detail,
            String task,
            String link,
            String due,
            String crowd) {
        /** Something without a figure, for which no day is better than another. */
        Signal(String kind, String subject, String words, String detail, String task, String link) {
            this(kind, subject, words, detail, task, link, "", "");
        }

        /** The same with a figure that speaks of so many. */
        Signal of(String some) {
            return new Signal(kind, subject, words, detail, task, link, due, some);
        }

        /** The same for who may not look there. */
        Signal withoutLink() {
            return new Signal(kind, subject, words, detail, task, "", due, crowd);
        }

        /** The same with a task that somebody made of it already. */
        Signal taken() {
            return new Signal(
                    kind, subject, words, detail + " Er is een taak voor.", "", link, "", crowd);
        }

        public Signal {
            task = task.length() <= Task.MOST_CHARACTERS ? task : cut(task);
        }

        /** Names may be longer than a title. */
        private static String cut(String title) {
            int most = Task.MOST_CHARACTERS - 1;
            return title.substring(
                            0, most - (Character.isHighSurrogate(title.charAt(most - 1)) ? 1 : 0))
                    + "…";
        }
    }

    /**
     * Returns the work of a neighbourhood, the most urgent first.
     *
     * @param own the neighbourhood and the areas around it that who looks may speak for too
     */
    List<Section> of(Area area, Turf turf, List<Area> own) {
        Set<String> speaksFor = own.stream().map(Area::id).collect(Collectors.toSet());
        AreaTree tree = turf.tree();
        List<String> around = List.copyOf(tree.around(area.id()));
        NeighbourhoodId neighbourhood = new NeighbourhoodId(area.id());
        List<Task> open = desks.tasks().open(neighbourhood);
        String here = "/beheer/buurten/" + area.id();
        return List.of(
                new Section(
                        "evenementen",
                        "Evenementen",
                        "Er komt nog geen evenement.",
                        unlessTaken(events.of(neighbourhood, here), open)),
                new Section(
                        "meedoen",
                        "Mensen die meedoen",
                        "Niemand nieuw zei: ik doe mee.",
                        unlessTaken(believers(neighbourhood, here), open)),
                new Section(
                        "ideeen",
                        "Ideeën die wachten",
                        "Elk idee is gelezen.",
                        unlessTaken(ideas(neighbourhood, here), open)),
                new Section(
                        "verhalen",
                        "Verhalen die wachten",
                        "Er wacht geen verhaal.",
                        unlessTaken(stories(neighbourhood, here), open)),
                new Section(
                        "gevraagd",
                        "Vraag zonder aanbod",
                        "Er is nog geen periode vrijgegeven met een vraag zonder aanbod.",
                        unlessTaken(readable(told.gaps(area), speaksFor), open)),
                new Section(
                        "hulp",
                        "Hulp gevraagd en geboden",
                        "Er is nog geen periode vrijgegeven met hulp.",
                        unlessTaken(
                                readable(told.help(area, nextMoment(turf.places(area))), speaksFor),
                                open)),
                new Section(
                        "kring",
                        "Hoe bewoners mee willen doen",
                        "Er is nog geen periode vrijgegeven met deze vraag.",
                        unlessTaken(readable(told.circles(area), speaksFor), open)),
                new Section(
                        "vertellen",
                        "Vertel het terug",
                        "Bewoners weten wat er gebeurt.",
                        unlessTaken(feedback(around, speaksFor, here), open)),
                new Section(
                        "aanbod",
                        "Klopt dit aanbod nog?",
                        "Al het aanbod is kort geleden nagekeken.",
                        unlessTaken(staleOffers(neighbourhood, names(tree, around), turf), open)));
    }

    private Optional<HostMoment> nextMoment(List<Place> places) {
        return HostMoment.next(places, LocalDateTime.ofInstant(clock.instant(), HERE));
    }

    private static List<Signal> unlessTaken(List<Signal> signals, List<Task> open) {
        return signals.stream()
                .map(
                        signal ->
                                open.stream().anyMatch(task -> answers(task, signal))
                                        ? signal.taken()
                                        : signal)
                .toList();
    }

    private static boolean answers(Task task, Signal signal) {
        return task.source().kind().id().equals(signal.kind())
                && task.source().subject().equals(signal.subject());
    }

    private List<Signal> believers(NeighbourhoodId neighbourhood, String here) {
        return desks.themes().board(neighbourhood).stream()
                .filter(card -> !card.theme().isSensitive() && card.believers().fresh() > 0)
                .filter(card -> card.state() != State.DONE)
                .sorted(Comparator.comparingLong((ThemeCard c) -> -c.believers().fresh()))
                .map(
                        card ->
                                new Signal(
                                                Task.Kind.THEME.id(),
                                                card.theme().id(),
                                                card.theme().words().words().in("nl"),
                                                card.believers().fresh()
                                                        + " nieuw: "
                                                        + ThemePages.believers(card.believers())
                                                        + ", "
                                                        + ThemePages.words(card.state())
                                                        + ".",
                                                "Breng wie meedoet bij elkaar: "
                                                        + card.theme().words().words().in("nl"),
                                                here + "/themas")
                                        .of(card.believers().count() + " keer ‘ik doe mee’"))
                .toList();
    }

    private List<Signal> ideas(NeighbourhoodId neighbourhood, String here) {
        long waiting = desks.ideas().waiting(neighbourhood);
        return waiting == 0
                ? List.of()
                : List.of(
                        new Signal(
                                Task.Kind.IDEA.id(),
                                "",
                                DutchTime.counted(waiting, "idee", "ideeën"),
                                "Lees ze en geef antwoord.",
                                "Lees de ideeën en geef antwoord",
                                here + "/ideeen"));
    }

    private List<Signal> stories(NeighbourhoodId neighbourhood, String here) {
        long waiting =
                desks.stories().of(neighbourhood).stream()
                        .filter(story -> story.state() != StoryState.APPROVED)
                        .count();
        return waiting == 0
                ? List.of()
                : List.of(
                        new Signal(
                                Task.Kind.STORY.id(),
                                "",
                                DutchTime.counted(waiting, "verhaal", "verhalen"),
                                "Twee moderators lezen elk verhaal.",
                                "Zorg dat twee moderators de verhalen lezen",
                                here + "/verhalen"));
    }

    /** Figures that were released inside the wijk only open to who works for the wijk. */
    private static List<Signal> readable(List<Signal> signals, Set<String> speaksFor) {
        return signals.stream()
                .map(
                        signal ->
                                speaksFor.stream()
                                                .map(ReleasedSignals::page)
                                                .anyMatch(signal.link()::equals)
                                        ? signal
                                        : signal.withoutLink())
                .toList();
    }

    private List<Signal> feedback(List<String> around, Set<String> speaksFor, String here) {
        List<Signal> signals = new ArrayList<>();
        String alarm = FeedbackPages.alarm(desks.feedback().newest(around));
        if (!alarm.isEmpty()) {
            signals.add(
                    new Signal(
                            Task.Kind.FEEDBACK.id(),
                            "",
                            alarm,
                            "Vertel minstens twee keer per jaar iets.",
                            "Vertel bewoners wat er gebeurt",
                            here + "/terugkoppeling"));
        }
        for (FeedbackItem item : desks.feedback().drafts(speaksFor)) {
            signals.add(
                    new Signal(
                            Task.Kind.FEEDBACK.id(),
                            item.id(),
                            item.said().in("nl"),
                            "Dit voorstel staat nog niet op de kiosken.",
                            "Zet op de kiosken: " + item.said().in("nl"),
                            here + "/terugkoppeling/" + item.id()));
        }
        return signals;
    }

    private static Set<String> names(AreaTree tree, List<String> around) {
        return around.stream()
                .flatMap(id -> tree.find(id).stream())
                .map(Area::name)
                .collect(Collectors.toSet());
    }

    private List<Signal> staleOffers(NeighbourhoodId neighbourhood, Set<String> names, Turf turf) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        SocialMap map = maps.current();
        Map<UUID, LocalDate> doubted = doubts.newest();
        List<Offer> stale =
                map.offers(OfferFilter.ALL).stream()
                        .filter(offer -> offer.service().isActive())
                        .filter(
                                offer ->
                                        offer.freshness(today, HERE) != Freshness.CURRENT
                                                || Doubts.open(doubted, offer).isPresent())
                        .sorted(
                                Comparator.comparing(
                                        offer -> Doubts.open(doubted, offer).isEmpty()))
                        .toList();
        if (stale.isEmpty()) {
            return List.of();
        }
        NearbyOffers nearby = new NearbyOffers(neighbourhood, names, turf.places(), map);
        return stale.stream()
                .filter(nearby::holds)
                .limit(MOST_OFFERS)
                .map(
                        offer ->
                                stale(
                                        offer,
                                        Doubts.open(doubted, offer)
                                                .map(_ -> "Een bewoner zei: dit klopt niet meer.")
                                                .orElseGet(
                                                        () -> stale(offer.freshness(today, HERE)))))
                .toList();
    }

    private static String stale(Freshness freshness) {
        return freshness == Freshness.EXPIRED
                ? "Een half jaar niet nagekeken: niemand krijgt het nog te zien."
                : "Lang niet nagekeken: de kiosk zegt \"vraag het na\".";
    }

    private static Signal stale(Offer offer, String why) {
        return new Signal(
                Task.Kind.OFFER.id(),
                offer.id().toString(),
                offer.service().name(),
                why,
                "Kijk na: " + offer.service().name(),
                "/beheer/kaart/aanbod/" + offer.id());
    }
}
