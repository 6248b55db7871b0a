package nl.gezondheidsplein.kiosk.outbox;

import java.util.List;
import java.util.Optional;

/** The events of a kiosk as they stand within one transaction; useless after it. */
public interface EventShelf {

    /** Every event that is kept, ordered by id. */
    List<KeptEvent> events();

    /** Keeps an event, or replaces what is known of it. */
    void put(KeptEvent event);

    /** Keeps how the pack described an event, so that a later pack cannot take it away. */
    void describe(String event, String sheet);

    /** How the pack described an event. */
    Optional<String> description(String event);

    /** Forgets an event with its description. */
    void forget(String event);
}
