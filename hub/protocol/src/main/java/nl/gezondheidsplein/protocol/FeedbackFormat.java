package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** {@code feedback.json} of a pack as JSON. */
final class FeedbackFormat {
    private static final Pattern MONTH = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])");

    private FeedbackFormat() {}

    static ObjectNode write(FeedbackSheet sheet) {
        ObjectNode node = SheetParts.sheet();
        var items = node.putArray("items");
        for (FeedbackSheet.Item item : sheet.items()) {
            ObjectNode written =
                    items.addObject().put("id", item.id()).put("month", item.month().toString());
            SheetParts.write(written, "said", item.said());
            SheetParts.write(written, "done", item.done());
            written.put("picture", item.picture()).put("demo", item.isDemo());
        }
        var results = node.putArray("results");
        sheet.results().forEach(result -> SheetParts.write(results.addObject(), result));
        return node;
    }

    static FeedbackSheet read(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION).only("v", "items", "results");
        return new FeedbackSheet(
                fields.list("items", FeedbackSheet.MAX_ITEMS, Fields.objects(FeedbackFormat::item)),
                fields.list("results", FeedbackSheet.MAX_ITEMS, FeedbackFormat::result));
    }

    private static FeedbackSheet.Item item(Fields fields) {
        fields.only("id", "month", "said", "done", "picture", "demo");
        return new FeedbackSheet.Item(
                fields.text("id"),
                YearMonth.parse(fields.text("month", MONTH)),
                fields.translated("said"),
                fields.translated("done"),
                fields.text("picture"),
                fields.bool("demo"));
    }

    private static Texts result(String name, JsonNode value) {
        return new Texts(
                Fields.object(name, value).entries(name, Texts.MAX_LANGUAGES, Fields::text));
    }
}
