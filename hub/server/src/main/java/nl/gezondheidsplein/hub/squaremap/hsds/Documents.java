package nl.gezondheidsplein.hub.squaremap.hsds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.gezondheidsplein.hub.squaremap.RecordKind;

/**
 * Finds the documents in a JSON file: one HSDS document, a list of them, a page of an HSDS API with
 * its {@code contents}, or an object with a list for each kind, as our own export is.
 */
final class Documents {
    private final Drafts drafts;

    private Documents(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Reads all documents of a file apart. */
    static Drafts read(LinedJson json) {
        Documents documents = new Documents(new Drafts(json::line));
        documents.root(json.root());
        return documents.drafts;
    }

    private void root(JsonNode root) {
        if (root.path("contents").isArray()) {
            root.path("contents").forEach(this::document);
            return;
        }
        if (root instanceof ObjectNode object && !object.has("id")) {
            byKind(object);
        } else if (root.isArray()) {
            root.forEach(this::document);
        } else {
            document(root);
        }
    }

    private void byKind(ObjectNode object) {
        boolean found = false;
        for (RecordKind kind : RecordKind.values()) {
            if (object.get(kind.plural()) instanceof ArrayNode list) {
                found = true;
                list.forEach(item -> document(kind, item));
            }
        }
        if (!found && object.has("name")) {
            document(object);
        } else if (!found) {
            drafts.rejections().add(new Rejection(1, "bestand", "bevat geen documenten van HSDS"));
        }
    }

    private void document(JsonNode node) {
        document(node instanceof ObjectNode object ? kindOf(object) : RecordKind.SERVICE, node);
    }

    private void document(RecordKind kind, JsonNode node) {
        if (node instanceof ObjectNode object) {
            drafts.takeWhole(kind, object);
        } else {
            drafts.rejections()
                    .add(new Rejection(0, kind.plural(), "bevat iets dat geen object is"));
        }
    }

    /** HSDS documents do not say what they are; the fields that only one kind has do. */
    private static RecordKind kindOf(ObjectNode document) {
        if (document.has("status")) {
            return RecordKind.SERVICE;
        }
        if (document.has("location_type")) {
            return RecordKind.LOCATION;
        }
        if (document.has("location") || document.has("service") || document.has("location_id")) {
            return RecordKind.SERVICE_AT_LOCATION;
        }
        if (document.has("taxonomy_detail")
                || document.has("taxonomy")
                || document.has("taxonomy_id")
                || document.has("term_uri")) {
            return RecordKind.TAXONOMY_TERM;
        }
        return document.has("taxonomy_terms") || document.has("version")
                ? RecordKind.TAXONOMY
                : RecordKind.ORGANIZATION;
    }
}
