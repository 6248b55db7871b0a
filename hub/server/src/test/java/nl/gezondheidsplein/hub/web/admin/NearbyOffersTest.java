package nl.gezondheidsplein.hub.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.hub.accounts.SettableClock;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.OfferFilter;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport.Gone;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.hub.store.FreshDatabase;
import nl.gezondheidsplein.hub.store.JdbcSocialMapStore;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.testing.RepositoryRoot;
import org.junit.jupiter.api.Test;

/** A coordinator hears of the offers of the own neighbourhood and of no other. */
final class NearbyOffersTest {
    private static final Texts NAME = Texts.of(Map.of("nl", "Plek"));

    private final SocialMap map = demoMap();

    private static SocialMap demoMap() {
        try (Database database = Database.open(FreshDatabase.sqlite())) {
            JdbcSocialMapStore store = new JdbcSocialMapStore(database);
            new SocialMapImport(store, new SettableClock())
                    .run(
                            Files.readAllBytes(
                                    RepositoryRoot.find()
                                            .resolve(
                                                    "provisioning/src/main/resources/demo/"
                                                            + "denhaag-social-map.json")),
                            "denhaag",
                            Gone.KEEP);
            return store.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Place place(String id, NeighbourhoodId neighbourhood, Optional<GeoPoint> point) {
        PlaceSheet plain = new PlaceSheet(new PlaceId(id), "buurthuis", NAME, NAME, NAME);
        return new Place(
                plain.place(),
                neighbourhood,
                new PlaceSheet(
                        plain.place(),
                        plain.placeType(),
                        NAME,
                        NAME,
                        NAME,
                        point,
                        plain.profile(),
                        plain.stay(),
                        plain.isDemo()));
    }

    /** The one is named by the map, the other knows itself where it stands. */
    private NearbyOffers of(NeighbourhoodId neighbourhood, String name) {
        return new NearbyOffers(
                neighbourhood,
                Set.of(name),
                List.of(
                        place("de-luyk", DemoAreas.NOORD, Optional.empty()),
                        place(
                                "huiskamer-zuid",
                                DemoAreas.ZUID,
                                Optional.of(GeoPoint.ofDegrees(52.0489, 4.2920)))),
                map);
    }

    /** Offers that stand at one spot alone and say nothing of areas. */
    private List<Offer> at(double latitude) {
        return map.offers(OfferFilter.ALL).stream()
                .filter(offer -> offer.service().areas().isEmpty() && offer.sites().size() == 1)
                .filter(
                        offer ->
                                offer.sites().getFirst().point().stream()
                                        .anyMatch(point -> point.latitude() == latitude))
                .toList();
    }

    @Test
    void anOfferIsOfTheNeighbourhoodWhosePlaceIsNearest() {
        assertThat(at(52.0553))
                .isNotEmpty()
                .allMatch(of(DemoAreas.NOORD, "Moerwijk-Noord")::holds)
                .noneMatch(of(DemoAreas.ZUID, "Moerwijk-Zuid")::holds);
        assertThat(at(52.0489))
                .isNotEmpty()
                .allMatch(of(DemoAreas.ZUID, "Moerwijk-Zuid")::holds)
                .noneMatch(of(DemoAreas.NOORD, "Moerwijk-Noord")::holds);
    }

    @Test
    void anOfferForAnAreaIsOfItsNeighbourhoodsWhereverItStands() {
        List<Offer> named =
                map.offers(OfferFilter.ALL).stream()
                        .filter(
                                offer ->
                                        offer.service().areas().stream()
                                                .anyMatch(
                                                        area ->
                                                                area.name()
                                                                        .filter("Moerwijk"::equals)
                                                                        .isPresent()))
                        .toList();

        assertThat(named).isNotEmpty().allMatch(of(DemoAreas.NOORD, "Moerwijk")::holds);
    }
}
