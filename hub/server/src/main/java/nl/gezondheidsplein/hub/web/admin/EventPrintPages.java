package nl.gezondheidsplein.hub.web.admin;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.events.Event;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Assets;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.PictureChoice;

/**
 * What is printed for an event: stamp cards, on which nobody writes who they are, and the code of
 * each stand.
 */
public final class EventPrintPages {

    /**
     * Sheets of four stamp cards.
     *
     * @param columns in which the stamps stand: as few as fit the card
     * @param reward where a full card is handed in, or empty
     */
    public record StampCards(
            Frame frame,
            String address,
            EventPages.EventRow event,
            List<Stamp> stamps,
            int columns,
            String reward) {}

    /** One stamp to get. */
    public record Stamp(String words, String picture) {}

    /** The codes of the stands, to lay there. */
    public record StandCodes(
            Frame frame, String address, EventPages.EventRow event, List<CodedStand> stands) {}

    /**
     * One stand.
     *
     * @param id the text of its codes
     * @param isReward whether full cards are counted there
     */
    public record CodedStand(
            String id,
            String words,
            String picture,
            boolean isReward,
            ScanCode square,
            ScanCode bars) {}

    /** Two columns are the largest, for the smallest hands. */
    private static final int MOST_IN_TWO_COLUMNS = 6;

    private static final int MOST_IN_THREE_COLUMNS = 12;

    private final Pages pages;
    private final Turf turf;
    private final EventPages.Knowledge knowledge;

    public EventPrintPages(Pages pages, Turf turf, EventPages.Knowledge knowledge) {
        this.pages = pages;
        this.turf = turf;
        this.knowledge = knowledge;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var coordinator = Access.session(Role.COORDINATOR);
        String here = "/beheer/buurten/{area}/evenementen/{id}";
        return List.of(
                Route.get(here + "/stempelkaart", coordinator, this::cards),
                Route.get(here + "/standcodes", coordinator, this::codes));
    }

    private void cards(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Event event = knowledge.event(exchange, area);
        Optional<String> reward = event.sheet().setup().reward();
        List<Stamp> stamps =
                event.sheet().stands().stream()
                        .filter(stand -> !isReward(stand, reward))
                        .map(stand -> new Stamp(words(stand), picture(stand)))
                        .toList();
        exchange.sendPage(
                200,
                pages.render(
                        "eventCards.jte",
                        new StampCards(
                                Frame.of(exchange, "Stempelkaart"),
                                EventPages.address(area, event.id()),
                                knowledge.row(event),
                                stamps,
                                columns(stamps.size()),
                                event.sheet().stands().stream()
                                        .filter(stand -> isReward(stand, reward))
                                        .map(EventPrintPages::words)
                                        .findFirst()
                                        .orElse(""))));
    }

    private static int columns(int stamps) {
        if (stamps <= MOST_IN_TWO_COLUMNS) {
            return 2;
        }
        return stamps <= MOST_IN_THREE_COLUMNS ? 3 : 4;
    }

    private static boolean isReward(PictureChoice stand, Optional<String> reward) {
        return reward.filter(stand.id()::equals).isPresent();
    }

    private static String words(PictureChoice stand) {
        return stand.words().in("nl");
    }

    private static String picture(PictureChoice stand) {
        return Assets.standAddress(stand.picture());
    }

    private void codes(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Event event = knowledge.event(exchange, area);
        Optional<String> reward = event.sheet().setup().reward();
        exchange.sendPage(
                200,
                pages.render(
                        "eventCodes.jte",
                        new StandCodes(
                                Frame.of(exchange, "Codes van de standen"),
                                EventPages.address(area, event.id()),
                                knowledge.row(event),
                                event.sheet().stands().stream()
                                        .map(
                                                stand ->
                                                        new CodedStand(
                                                                stand.id(),
                                                                words(stand),
                                                                picture(stand),
                                                                isReward(stand, reward),
                                                                ScanCode.square(stand.id()),
                                                                ScanCode.bars(stand.id())))
                                        .toList())));
    }
}
