package nl.gezondheidsplein.hub.squaremap;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** That a service is given at a place, with what holds only there. */
public record ServiceAtLocation(HsdsObject hsds) {
    public UUID id() {
        return hsds.id();
    }

    public Optional<UUID> service() {
        return hsds.reference("service_id");
    }

    public Optional<UUID> location() {
        return hsds.reference("location_id");
    }

    public List<Schedule> schedules() {
        return hsds.list("schedules", Schedule::new);
    }

    public List<Contact> contacts() {
        return hsds.list("contacts", Contact::new);
    }

    public List<Attribute> attributes() {
        return hsds.list("attributes", Attribute::new);
    }
}
