package nl.gezondheidsplein.hub.web.admin;

import java.util.Comparator;
import java.util.List;
import nl.gezondheidsplein.hub.accounts.Account;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaKind;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.AreaTree;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PlaceId;

/** Which neighbourhoods somebody works for: all, or those inside the areas of the account. */
public final class Turf {
    private final AreaRegister areas;

    public Turf(AreaRegister areas) {
        this.areas = areas;
    }

    /** Returns the neighbourhoods of who asks, by name. */
    List<Area> neighbourhoods(Exchange exchange) {
        AreaTree tree = tree();
        return areas.areas().stream()
                .filter(area -> area.kind() == AreaKind.NEIGHBOURHOOD)
                .filter(area -> isOn(exchange.visitor().account(), area.id(), tree))
                .sorted(Comparator.comparing(Area::name))
                .toList();
    }

    /**
     * Returns the neighbourhood that the address names.
     *
     * @throws Refusal when there is none, or it is somebody else's
     */
    Area neighbourhood(Exchange exchange) {
        AreaTree tree = tree();
        Area area =
                tree.find(exchange.path("area"))
                        .filter(found -> found.kind() == AreaKind.NEIGHBOURHOOD)
                        .orElseThrow(Refusal::notFound);
        if (!isOn(exchange.visitor().account(), area.id(), tree)) {
            throw Refusal.notAllowed();
        }
        return area;
    }

    /** Returns a neighbourhood and the areas it lies in that who asks may also speak for. */
    List<Area> around(Exchange exchange, Area neighbourhood) {
        AreaTree tree = tree();
        return tree.around(neighbourhood.id()).stream()
                .filter(id -> isOn(exchange.visitor().account(), id, tree))
                .flatMap(id -> tree.find(id).stream())
                .toList();
    }

    /** Returns the places of a neighbourhood. */
    List<Place> places(Area neighbourhood) {
        return areas.places(new NeighbourhoodId(neighbourhood.id()));
    }

    /** Returns the places of all neighbourhoods. */
    List<Place> places() {
        return areas.places();
    }

    /** Returns whether somebody works for an area, or for one it lies in. */
    public boolean holds(Exchange exchange, String area) {
        return isOn(exchange.visitor().account(), area, tree());
    }

    /** Returns whether somebody works for a place; one that nobody knows is for all or nobody. */
    boolean holds(Exchange exchange, PlaceId place) {
        return areas.place(place)
                .map(known -> holds(exchange, known.neighbourhood().value()))
                .orElse(isEverywhere(exchange));
    }

    /**
     * Returns whether somebody works for all neighbourhoods, and so changes what all of them share.
     */
    static boolean isEverywhere(Exchange exchange) {
        return exchange.visitor().account().areas().isEmpty();
    }

    /**
     * Lets nobody change what all neighbourhoods share but who works for all of them.
     *
     * @throws Refusal when who asks works for some
     */
    static void requireEverywhere(Exchange exchange) {
        if (!isEverywhere(exchange)) {
            throw Refusal.notAllowed();
        }
    }

    /**
     * Returns the area that the address names, whether there is one or not.
     *
     * @throws Refusal when it is somebody else's
     */
    String readable(Exchange exchange) {
        String area = exchange.path("area");
        if (!holds(exchange, area)) {
            throw Refusal.notAllowed();
        }
        return area;
    }

    AreaTree tree() {
        return AreaTree.of(areas.areas());
    }

    private static boolean isOn(Account account, String area, AreaTree tree) {
        return account.areas().isEmpty()
                || tree.around(area).stream().anyMatch(account.areas()::contains);
    }
}
