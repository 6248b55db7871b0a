package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The {@code receipt} message as JSON. */
final class ReceiptFormat {
    private ReceiptFormat() {}

    static ObjectNode write(Receipt receipt) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("v", MessageCodec.VERSION).put("upTo", receipt.upTo());
        var refused = node.putArray("refused");
        receipt.refused()
                .forEach(
                        one ->
                                refused.addObject()
                                        .put("seq", one.seq())
                                        .put("sha256", one.sha256())
                                        .put("reason", one.reason()));
        var extras = node.putArray("extras");
        receipt.extras().forEach(extras::add);
        return node;
    }

    static Receipt read(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION).only("v", "upTo", "refused", "extras");
        return new Receipt(
                fields.integer("upTo"),
                fields.list(
                        "refused", Receipt.MAX_REFUSED, Fields.objects(ReceiptFormat::readRefused)),
                fields.list("extras", Receipt.MAX_EXTRAS, Fields::integer));
    }

    private static Refused readRefused(Fields fields) {
        fields.only("seq", "sha256", "reason");
        return new Refused(fields.integer("seq"), fields.text("sha256"), fields.text("reason"));
    }
}
