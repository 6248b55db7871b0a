package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The numbered messages, {@code tally} and {@code voice}, as JSON. */
final class TallyFormat {
    /** More items than any pack could ask for, and few enough for one message. */
    private static final int MAX_ITEMS = 1500;

    private TallyFormat() {}

    static ObjectNode write(SealedWindow window) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("v", MessageCodec.VERSION)
                .put("seq", window.seq())
                .put("boot", window.boot())
                .put("pack", window.pack())
                .put("covenant", window.covenant())
                .put("kind", window.kind().id())
                .put("window", window.window().label())
                .put("n", window.n());
        ObjectNode counts = node.putObject("counts");
        window.counts().entries().forEach((item, count) -> write(counts, item, count));
        return node;
    }

    private static void write(ObjectNode counts, String item, Count count) {
        switch (count) {
            case Count.Histogram histogram -> {
                var array = counts.putArray(item);
                histogram.answers().forEach(array::add);
            }
            case Count.Choices choices -> {
                var map = counts.putObject(item);
                choices.byId().forEach(map::put);
            }
            case Count.Single single -> counts.put(item, single.value());
        }
    }

    static SealedWindow read(Fields fields, ItemNames names) {
        fields.requireVersion(MessageCodec.VERSION)
                .only("v", "seq", "boot", "pack", "covenant", "kind", "window", "n", "counts");
        var window =
                new SealedWindow(
                        fields.integer("seq"),
                        fields.text("boot"),
                        fields.text("pack"),
                        fields.text("covenant"),
                        Kind.ofId(fields.text("kind")),
                        new Window(fields.text("window")),
                        fields.count("n"),
                        new Counts(fields.map("counts", MAX_ITEMS, TallyFormat::count)));
        TallyRules.requireItems(window.kind(), window.counts(), names);
        return window;
    }

    private static Count count(String name, JsonNode value) {
        if (value.isArray()) {
            return new Count.Histogram(
                    Fields.list(name, value, Count.Histogram.MAX_LENGTH, TallyFormat::number));
        }
        if (value.isObject()) {
            return new Count.Choices(
                    Fields.object(name, value).entries(name, MAX_ITEMS, TallyFormat::number));
        }
        return new Count.Single(number(name, value));
    }

    private static int number(String name, JsonNode value) {
        return Checks.count(name, Fields.integer(name, value));
    }

    static ObjectNode write(Voice voice) {
        ObjectNode fields =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("v", MessageCodec.VERSION)
                        .put("seq", voice.seq())
                        .put("boot", voice.boot())
                        .put("pack", voice.pack())
                        .put("covenant", voice.covenant())
                        .put("kind", voice.kind().id())
                        .put("language", voice.language())
                        .put("text", voice.text());
        voice.withdrawal().ifPresent(hash -> fields.put("withdrawal", hash));
        return fields;
    }

    static Voice readVoice(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION)
                .only(
                        "v",
                        "seq",
                        "boot",
                        "pack",
                        "covenant",
                        "kind",
                        "language",
                        "text",
                        "withdrawal");
        return new Voice(
                fields.integer("seq"),
                fields.text("boot"),
                fields.text("pack"),
                fields.text("covenant"),
                fields.word("kind", VoiceKind.values()),
                fields.text("language"),
                fields.text("text"),
                fields.optional("withdrawal", fields::text));
    }
}
