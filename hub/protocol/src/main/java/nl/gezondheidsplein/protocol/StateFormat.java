package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The {@code state} message as JSON. */
final class StateFormat {
    private StateFormat() {}

    static ObjectNode write(State state) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("v", MessageCodec.VERSION)
                .put("online", state.isOnline())
                .put("session", state.session());
        if (state instanceof State.Online online) {
            node.put("nextSeq", online.nextSeq());
            Versions versions = online.versions();
            node.putObject("versions")
                    .put("app", versions.app())
                    .put("pack", versions.pack())
                    .put("covenant", versions.covenant())
                    .put("protocol", versions.protocol());
            node.put("hardware", online.hardware());
            node.putObject("screenMm")
                    .put("width", online.screenMm().width())
                    .put("height", online.screenMm().height());
        }
        return node;
    }

    static State read(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION);
        if (!fields.bool("online")) {
            fields.only("v", "online", "session");
            return new State.Offline(fields.integer("session"));
        }
        fields.only("v", "online", "session", "nextSeq", "versions", "hardware", "screenMm");
        return new State.Online(
                fields.integer("session"),
                fields.integer("nextSeq"),
                readVersions(fields.object("versions")),
                fields.text("hardware"),
                readScreen(fields.object("screenMm")));
    }

    private static Versions readVersions(Fields fields) {
        fields.only("app", "pack", "covenant", "protocol");
        return new Versions(
                fields.text("app"),
                fields.text("pack"),
                fields.text("covenant"),
                fields.integer("protocol", 1, Versions.MAX_PROTOCOL));
    }

    private static ScreenMm readScreen(Fields fields) {
        fields.only("width", "height");
        return new ScreenMm(
                fields.integer("width", ScreenMm.MIN, ScreenMm.MAX),
                fields.integer("height", ScreenMm.MIN, ScreenMm.MAX));
    }
}
