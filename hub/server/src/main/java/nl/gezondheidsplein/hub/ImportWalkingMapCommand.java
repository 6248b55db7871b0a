package nl.gezondheidsplein.hub;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.packs.PlacesOnMap;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.JdbcAreaRegister;
import nl.gezondheidsplein.hub.store.JdbcPlaceMaps;
import nl.gezondheidsplein.hub.store.JdbcSocialMapStore;
import nl.gezondheidsplein.hub.walkmap.Extract;
import nl.gezondheidsplein.hub.walkmap.ExtractUnreadableException;
import nl.gezondheidsplein.hub.walkmap.MapCutter;
import nl.gezondheidsplein.hub.walkmap.PlaceMaps;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.MapSheet;
import nl.gezondheidsplein.protocol.PlaceSheet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Cuts the map around each place out of an extract of OpenStreetMap. */
@Command(
        name = "import-walking-map",
        description =
                "Cuts what lies around each place out of an OpenStreetMap extract of the city, and"
                        + " puts it under the walking map of its kiosks. Do it again after a place"
                        + " came or moved. A running hub sends it to the kiosks at once.")
final class ImportWalkingMapCommand implements Callable<Integer> {
    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Parameters(paramLabel = "FILE", description = "The extract, .osm.pbf or .osm (XML).")
    private Path file = Path.of("city.osm.pbf");

    @Option(
            names = "--attribution",
            description =
                    "Whom the licence of the map says to name. Default: ${DEFAULT-VALUE}, as that"
                            + " of OpenStreetMap does.")
    private String attribution = "© OpenStreetMap";

    @Override
    public Integer call() {
        MapCutter cutter;
        try {
            cutter = new MapCutter(Extract.read(file));
        } catch (ExtractUnreadableException e) {
            System.err.println(e.getMessage() + " Nothing is changed.");
            return CommandLine.ExitCode.SOFTWARE;
        }
        try (Database database = Database.open(HubSettingsFile.read(settings.file).databaseUrl())) {
            PlaceMaps maps = new JdbcPlaceMaps(database);
            PlacesOnMap points = new PlacesOnMap(new SocialMaps(new JdbcSocialMapStore(database)));
            for (Place place : new JdbcAreaRegister(database).places()) {
                System.out.println(cut(points.at(place), cutter, maps));
            }
            ConsoleLog.record(database, "walking-map-imported", String.valueOf(file.getFileName()));
        }
        return CommandLine.ExitCode.OK;
    }

    private String cut(PlaceSheet place, MapCutter cutter, PlaceMaps maps) {
        String name = place.place().value();
        Optional<GeoPoint> point = place.point();
        if (point.isEmpty()) {
            return name + ": where it is, is not known; fill it in with the place.";
        }
        MapSheet map = cutter.around(point.get(), attribution);
        if (map.shapes().isEmpty()) {
            return name + ": lies outside the extract; nothing is changed.";
        }
        maps.put(place.place(), map);
        return name + ": " + map.shapes().size() + " shapes.";
    }
}
