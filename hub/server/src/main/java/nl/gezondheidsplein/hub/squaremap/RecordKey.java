package nl.gezondheidsplein.hub.squaremap;

import java.util.UUID;

/** Which record this is. */
public record RecordKey(RecordKind kind, UUID id) {
    @Override
    public String toString() {
        return kind.id() + " " + id;
    }
}
