package nl.gezondheidsplein.hub.web.admin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.packs.PlacesOnMap;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.Point;
import nl.gezondheidsplein.hub.squaremap.ServiceArea;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/**
 * Which offers are a neighbourhood's own: areas have no borders on the map, so it is those that
 * stand nearest to one of its places, and those that say that they are meant for it.
 */
final class NearbyOffers {
    /** As far as people walk to a place; what lies further is no neighbourhood's own. */
    private static final double MOST_METRES = 1_500;

    private final NeighbourhoodId neighbourhood;
    private final Set<String> areaNames;
    private final List<Standing> places;

    private record Standing(NeighbourhoodId neighbourhood, Point point) {}

    /**
     * @param areaNames of the neighbourhood and the areas it lies in
     * @param all the places of every neighbourhood
     */
    NearbyOffers(
            NeighbourhoodId neighbourhood,
            Collection<String> areaNames,
            Collection<Place> all,
            SocialMap map) {
        this.neighbourhood = neighbourhood;
        this.areaNames = new HashSet<>(areaNames);
        Map<String, Point> onMap = PlacesOnMap.points(map);
        List<Standing> standing = new ArrayList<>();
        for (Place place : all) {
            point(place, onMap)
                    .ifPresent(point -> standing.add(new Standing(place.neighbourhood(), point)));
        }
        this.places = standing;
    }

    private static Optional<Point> point(Place place, Map<String, Point> onMap) {
        return place.sheet()
                .point()
                .map(there -> new Point(there.latitudeDegrees(), there.longitudeDegrees()))
                .or(() -> Optional.ofNullable(onMap.get(place.id().value())));
    }

    boolean holds(Offer offer) {
        return offer.service().areas().stream()
                        .map(ServiceArea::name)
                        .flatMap(Optional::stream)
                        .anyMatch(areaNames::contains)
                || offer.sites().stream()
                        .flatMap(site -> site.point().stream())
                        .anyMatch(this::isHere);
    }

    private boolean isHere(Point point) {
        double here = MOST_METRES;
        double elsewhere = MOST_METRES;
        for (Standing place : places) {
            double metres = place.point().metresTo(point);
            if (place.neighbourhood().equals(neighbourhood)) {
                here = Math.min(here, metres);
            } else {
                elsewhere = Math.min(elsewhere, metres);
            }
        }
        return here < MOST_METRES && here <= elsewhere;
    }
}
