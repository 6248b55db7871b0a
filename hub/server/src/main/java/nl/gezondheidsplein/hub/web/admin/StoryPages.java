package nl.gezondheidsplein.hub.web.admin;

import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.voices.Stories;
import nl.gezondheidsplein.hub.voices.Story;
import nl.gezondheidsplein.hub.voices.StoryState;
import nl.gezondheidsplein.hub.voices.VoiceRefusedException;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.words.Direction;

/**
 * The stories of a neighbourhood. A coordinator turns them on or off and reads those that two
 * moderators approved of; a moderator reads the others too.
 */
public final class StoryPages {

    /**
     * The page.
     *
     * @param waiting how many two moderators have not judged yet
     * @param judges whether who looks may read and judge those
     * @param decides whether who looks may turn stories on and off
     */
    public record StoriesPage(
            Frame frame,
            NeighbourhoodTabs tabs,
            boolean isTaking,
            long waiting,
            boolean judges,
            boolean decides,
            List<StoryRow> stories,
            String message) {}

    /**
     * One story.
     *
     * @param canApprove whether who looks may be the first or the second to approve
     */
    public record StoryRow(
            String id,
            String month,
            String language,
            String direction,
            String text,
            String state,
            String goes,
            boolean canApprove) {}

    /**
     * Why a moderator deletes a story: of a closed list, for nobody may write of somebody there.
     */
    public enum Reason {
        RECOGNISABLE("herkenbaar", "Er is iemand in te herkennen"),
        HURTFUL("kwetsend", "Het kwetst iemand"),
        ASKED("gevraagd", "Wie het vertelde vroeg erom"),
        NO_STORY("geen-verhaal", "Het is geen verhaal");

        private final String id;
        private final String words;

        Reason(String id, String words) {
            this.id = id;
            this.words = words;
        }

        public String id() {
            return id;
        }

        public String words() {
            return words;
        }
    }

    private static final int LONGEST_REASON = 120;

    private final Pages pages;
    private final Turf turf;
    private final Stories stories;
    private final AuditLog audit;

    public StoryPages(Pages pages, Turf turf, Stories stories, AuditLog audit) {
        this.pages = pages;
        this.turf = turf;
        this.stories = stories;
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        String here = "/beheer/buurten/{area}/verhalen";
        var moderator = Access.session(Role.MODERATOR);
        return List.of(
                Route.get(
                        here,
                        Access.session(Role.COORDINATOR, Role.MODERATOR),
                        exchange -> show(exchange, 200, "")),
                Route.post(here, Access.session(Role.COORDINATOR), this::turn),
                Route.post(here + "/{id}/goedkeuren", moderator, this::approve),
                Route.post(here + "/{id}/wissen", moderator, this::refuse));
    }

    private void show(Exchange exchange, int status, String message) {
        Area area = turf.neighbourhood(exchange);
        NeighbourhoodId neighbourhood = new NeighbourhoodId(area.id());
        boolean judges = exchange.caller().roles().contains(Role.MODERATOR);
        List<Story> all = stories.of(neighbourhood);
        exchange.sendPage(
                status,
                pages.render(
                        "stories.jte",
                        new StoriesPage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, area, "verhalen"),
                                stories.isTaking(neighbourhood),
                                all.stream().filter(story -> !isApproved(story)).count(),
                                judges,
                                exchange.caller().roles().contains(Role.COORDINATOR),
                                all.stream()
                                        .filter(story -> judges || isApproved(story))
                                        .map(story -> row(story, exchange.caller().name()))
                                        .toList(),
                                message)));
    }

    private static boolean isApproved(Story story) {
        return story.state() == StoryState.APPROVED;
    }

    private static StoryRow row(Story story, String reader) {
        return new StoryRow(
                story.id(),
                story.month().getMonth().getDisplayName(TextStyle.FULL, Locale.of("nl"))
                        + " "
                        + story.month().getYear(),
                story.language(),
                Direction.of(story.language()),
                story.text(),
                words(story.state()),
                story.goesOn().map(day -> "Weg op " + DutchTime.day(day)).orElse(""),
                !isApproved(story) && story.firstReader().filter(reader::equals).isEmpty());
    }

    private static String words(StoryState state) {
        return switch (state) {
            case WAITING -> "nog niet gelezen";
            case READ -> "één moderator keurde goed";
            case APPROVED -> "twee moderators keurden goed";
        };
    }

    private void turn(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Form form = exchange.form();
        boolean isOn = form.text("stand").equals("aan");
        String reason = form.text("reden").strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            show(exchange, 400, "Zeg in het kort waarom.");
            return;
        }
        stories.setTaking(new NeighbourhoodId(area.id()), isOn);
        audit.record(
                exchange.caller().name(),
                isOn ? "stories-on" : "stories-off",
                area.id() + ": " + reason);
        back(exchange, area);
    }

    private Story own(Exchange exchange, Area area) {
        return stories.find(exchange.path("id"))
                .filter(story -> story.neighbourhood().value().equals(area.id()))
                .orElseThrow(Refusal::notFound);
    }

    private void approve(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Story story = own(exchange, area);
        try {
            stories.approve(story, exchange.caller().name());
            audit.record(exchange.caller().name(), "story-approved", area.id());
            back(exchange, area);
        } catch (VoiceRefusedException e) {
            show(exchange, 409, e.sentence());
        }
    }

    private void refuse(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Story story = own(exchange, area);
        Optional<Reason> reason =
                Arrays.stream(Reason.values())
                        .filter(one -> one.id().equals(exchange.form().text("reden")))
                        .findFirst();
        if (reason.isEmpty()) {
            show(exchange, 400, "Kies waarom dit verhaal weg moet.");
            return;
        }
        if (!stories.refuse(story)) {
            throw Refusal.notFound();
        }
        audit.record(
                exchange.caller().name(), "story-deleted", area.id() + ": " + reason.get().words());
        back(exchange, area);
    }

    private static void back(Exchange exchange, Area area) {
        exchange.seeOther("/beheer/buurten/" + area.id() + "/verhalen");
    }
}
