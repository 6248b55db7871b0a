package nl.gezondheidsplein.hub.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaKind;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.Covenants;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.neighbourhood.Signature;
import nl.gezondheidsplein.hub.neighbourhood.Signer;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.Texts;

/** A small town for tests: one wijk of two neighbourhoods, three places in each. */
public final class DemoAreas {
    /** A neighbourhood of the wijk Moerwijk. */
    public static final NeighbourhoodId NOORD = new NeighbourhoodId("moerwijk-noord");

    /** The other neighbourhood of the wijk Moerwijk. */
    public static final NeighbourhoodId ZUID = new NeighbourhoodId("moerwijk-zuid");

    /** A place in {@link #NOORD}. */
    public static final PlaceId DE_LUYK = new PlaceId("de-luyk");

    private DemoAreas() {}

    /** Stores the town. */
    public static void putInto(AreaRegister register) {
        register.put(
                List.of(
                        new Area("den-haag", AreaKind.CITY, null, "Den Haag", 0, false),
                        new Area("escamp", AreaKind.STADSDEEL, "den-haag", "Escamp", 0, false),
                        new Area("moerwijk", AreaKind.WIJK, "escamp", "Moerwijk", 0, false),
                        neighbourhood(NOORD, "Moerwijk-Noord"),
                        neighbourhood(ZUID, "Moerwijk-Zuid")),
                List.of(
                        place(DE_LUYK, NOORD, "buurthuis"),
                        place(new PlaceId("school-noord"), NOORD, "school"),
                        place(new PlaceId("moskee-noord"), NOORD, "moskee"),
                        place(new PlaceId("huiskamer-zuid"), ZUID, "huiskamer"),
                        place(new PlaceId("school-zuid"), ZUID, "school"),
                        place(new PlaceId("praktijk-zuid"), ZUID, "gezondheidscentrum")));
    }

    /** Notes that every place signed the covenant that holds now. */
    public static void sign(AreaRegister register, Covenants covenants) {
        for (Place place : register.places()) {
            covenants.note(
                    new Signature(
                            place.id(),
                            covenants.present(),
                            Signer.PLACE,
                            LocalDate.parse("2026-01-12")));
        }
    }

    /** A place in {@link #NOORD} that nobody put there yet. */
    public static Place comingPlace() {
        return place(new PlaceId("komt-nog"), NOORD, "huiskamer");
    }

    /** The same place, said to be invented. */
    public static Place invented(Place place) {
        PlaceSheet sheet = place.sheet();
        return new Place(
                place.id(),
                place.neighbourhood(),
                new PlaceSheet(
                        sheet.place(),
                        sheet.placeType(),
                        sheet.names(),
                        sheet.motto(),
                        sheet.askHere(),
                        sheet.point(),
                        sheet.profile(),
                        sheet.stay(),
                        true));
    }

    private static Area neighbourhood(NeighbourhoodId id, String name) {
        return new Area(id.value(), AreaKind.NEIGHBOURHOOD, "moerwijk", name, 10_000, true);
    }

    private static Place place(PlaceId id, NeighbourhoodId neighbourhood, String type) {
        Texts text = Texts.of(Map.of("nl", "Bij " + id.value()));
        return new Place(id, neighbourhood, new PlaceSheet(id, type, text, text, text));
    }
}
