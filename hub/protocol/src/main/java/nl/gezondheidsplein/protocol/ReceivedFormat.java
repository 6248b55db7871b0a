package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code received.json} of a pack as JSON. */
final class ReceivedFormat {
    private ReceivedFormat() {}

    static ObjectNode write(ReceivedSheet sheet) {
        ObjectNode node = SheetParts.sheet();
        ObjectNode days = node.putObject("days");
        sheet.days().forEach((offer, day) -> days.put(offer, day.toString()));
        return node;
    }

    static ReceivedSheet read(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION).only("v", "days");
        return new ReceivedSheet(
                fields.map(
                        "days",
                        ReceivedSheet.MAX_OFFERS,
                        (name, value) -> SheetParts.date(name, Fields.text(name, value))));
    }
}
