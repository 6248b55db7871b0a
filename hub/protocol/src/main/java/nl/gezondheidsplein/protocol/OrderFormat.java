package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** The {@code order}, {@code reply} and {@code live} messages as JSON. */
final class OrderFormat {
    private static final Pattern INSTANT =
            Pattern.compile("20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");

    private OrderFormat() {}

    static ObjectNode write(Order order) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("v", MessageCodec.VERSION).put("id", order.id()).put("kind", order.kind().id());
        ObjectNode arguments = node.putObject("arguments");
        order.arguments().forEach(arguments::put);
        return node.put("issuedAt", order.issuedAt().toString())
                .put("ttlSeconds", order.timeToLive().toSeconds());
    }

    static Order read(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION)
                .only("v", "id", "kind", "arguments", "issuedAt", "ttlSeconds");
        return new Order(
                fields.text("id"),
                fields.word("kind", OrderKind.values()),
                fields.texts("arguments", Order.MAX_ARGUMENTS),
                instant(fields.text("issuedAt", INSTANT)),
                Duration.ofSeconds(
                        fields.integer(
                                "ttlSeconds", Order.SHORTEST_SECONDS, Order.LONGEST_SECONDS)));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw Checks.refuse(Reason.WRONG_FORM, "issuedAt is not in the calendar");
        }
    }

    static ObjectNode write(Reply reply) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("v", MessageCodec.VERSION)
                .put("order", reply.order())
                .put("outcome", reply.outcome().id())
                .put("detail", reply.detail());
    }

    static Reply readReply(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION).only("v", "order", "outcome", "detail");
        return new Reply(
                fields.text("order"),
                fields.word("outcome", Outcome.values()),
                fields.text("detail"));
    }

    static ObjectNode write(Live live) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("v", MessageCodec.VERSION)
                .put("event", live.event())
                .put("total", live.total());
    }

    static Live readLive(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION).only("v", "event", "total");
        return new Live(fields.text("event"), fields.count("total"));
    }
}
