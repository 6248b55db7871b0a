package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The {@code pack} message and the index of a pack as JSON. */
final class PackFormat {
    private PackFormat() {}

    static ObjectNode write(PackManifest manifest) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("v", MessageCodec.VERSION)
                .put("kiosk", manifest.kiosk())
                .put("version", manifest.version())
                .put("sha256", manifest.sha256())
                .put("size", manifest.size())
                .put("path", manifest.path())
                .put("keyId", manifest.keyId())
                .put("signature", manifest.signature());
    }

    static PackManifest readManifest(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION)
                .only("v", "kiosk", "version", "sha256", "size", "path", "keyId", "signature");
        return new PackManifest(
                fields.text("kiosk"),
                fields.text("version"),
                fields.text("sha256"),
                fields.integer("size"),
                fields.text("path"),
                fields.text("keyId"),
                fields.text("signature"));
    }

    static ObjectNode write(PackIndex index) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("v", MessageCodec.VERSION)
                .put("version", index.version())
                .put("place", index.place().value())
                .put("neighbourhood", index.neighbourhood().value())
                .put("covenant", index.covenant());
        var files = node.putArray("files");
        index.files()
                .forEach(
                        file ->
                                files.addObject()
                                        .put("path", file.path())
                                        .put("sha256", file.sha256())
                                        .put("size", file.size())
                                        .put("mediaType", file.mediaType()));
        return node;
    }

    static PackIndex readIndex(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION)
                .only("v", "version", "place", "neighbourhood", "covenant", "files");
        return new PackIndex(
                fields.text("version"),
                new PlaceId(fields.text("place")),
                new NeighbourhoodId(fields.text("neighbourhood")),
                fields.text("covenant"),
                fields.list("files", PackIndex.MAX_FILES, Fields.objects(PackFormat::readFile)));
    }

    private static PackFile readFile(Fields fields) {
        fields.only("path", "sha256", "size", "mediaType");
        return new PackFile(
                fields.text("path"),
                fields.text("sha256"),
                fields.integer("size"),
                fields.text("mediaType"));
    }
}
