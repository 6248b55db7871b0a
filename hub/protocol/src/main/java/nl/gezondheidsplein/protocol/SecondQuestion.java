package nl.gezondheidsplein.protocol;

import java.util.List;
import java.util.Set;

/** The one question an event may ask after the size of the party, with its closed answers. */
public enum SecondQuestion implements Named {
    /** From near or from far. */
    DISTANCE,
    /** Through whom one heard of it. */
    HEARD_THROUGH;

    /** The ids of its answers, in the order in which they are shown. */
    public List<String> answers() {
        return switch (this) {
            case DISTANCE -> List.of("near", "far");
            case HEARD_THROUGH -> List.of("neighbour", "school", "mosque", "online", "other");
        };
    }

    /** The item under which the answers of an event are counted. */
    public String item(String event) {
        return "event." + event + "." + id();
    }

    boolean isAnsweredBy(Set<String> ids) {
        return Set.copyOf(answers()).containsAll(ids);
    }
}
