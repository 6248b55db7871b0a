package nl.gezondheidsplein.hub.squaremap.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.squaremap.Address;
import nl.gezondheidsplein.hub.squaremap.Location;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMap;

/**
 * The province that HSDS asks for in every address and no editor is bothered with: the one of the
 * addresses that the map already holds.
 */
final class Provinces {
    /** In a map without any address. */
    static final String UNKNOWN = "onbekend";

    private Provinces() {}

    /** Returns the province of a town, else the one where most of the map lies. */
    static String of(SocialMap map, String city) {
        List<Address> addresses =
                map.all(RecordKind.LOCATION).stream()
                        .flatMap(stored -> new Location(stored.hsds()).addresses().stream())
                        .toList();
        return mostCommon(addresses.stream().filter(one -> one.city().equalsIgnoreCase(city)))
                .or(() -> mostCommon(addresses.stream()))
                .orElse(UNKNOWN);
    }

    private static Optional<String> mostCommon(Stream<Address> addresses) {
        return addresses
                .map(Address::province)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(byName()))
                .map(Map.Entry::getKey);
    }

    /** So that two with as many addresses give the same answer each time. */
    private static Comparator<Map.Entry<String, Long>> byName() {
        return Map.Entry.<String, Long>comparingByKey().reversed();
    }
}
