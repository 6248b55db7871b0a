package nl.gezondheidsplein.hub.squaremap;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where something is: a building, a post box or an address on the web. */
public record Location(HsdsObject hsds) {
    public UUID id() {
        return hsds.id();
    }

    public Optional<String> name() {
        return hsds.text("name");
    }

    /** Returns where it is on earth, unless nobody said so or no such point exists. */
    public Optional<Point> point() {
        return hsds.number("latitude")
                .flatMap(
                        latitude ->
                                hsds.number("longitude")
                                        .flatMap(longitude -> Point.of(latitude, longitude)));
    }

    public List<Address> addresses() {
        return hsds.list("addresses", Address::new);
    }

    public List<Accessibility> accessibility() {
        return hsds.list("accessibility", Accessibility::new);
    }

    public List<Attribute> attributes() {
        return hsds.list("attributes", Attribute::new);
    }

    /** Returns its name and street as one line, as far as they are known. */
    public Optional<String> line() {
        StringBuilder line = new StringBuilder(name().orElse(""));
        addresses().stream()
                .findFirst()
                .ifPresent(
                        address -> line.append(line.isEmpty() ? "" : ", ").append(address.line()));
        return line.isEmpty() ? Optional.empty() : Optional.of(line.toString());
    }
}
