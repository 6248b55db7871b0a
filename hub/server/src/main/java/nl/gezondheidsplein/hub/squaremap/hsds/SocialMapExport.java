package nl.gezondheidsplein.hub.squaremap.hsds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.gezondheidsplein.hub.squaremap.HsdsJson;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMap;

/**
 * Writes the map as one JSON file with a list for each kind, which imports without a difference.
 */
public final class SocialMapExport {
    private SocialMapExport() {}

    /** Returns the file as UTF-8, indented so that two exports can be compared line by line. */
    public static byte[] write(SocialMap map) {
        ObjectNode file = HsdsJson.mapper().createObjectNode();
        for (RecordKind kind : RecordKind.values()) {
            ArrayNode list = file.putArray(kind.plural());
            for (MapRecord stored : map.all(kind)) {
                list.add(stored.hsds().toJson());
            }
        }
        try {
            return HsdsJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept record cannot be written", e);
        }
    }
}
