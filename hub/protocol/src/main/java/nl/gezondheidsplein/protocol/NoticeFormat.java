package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code notices.json} of a pack as JSON. */
final class NoticeFormat {
    private NoticeFormat() {}

    static ObjectNode write(NoticeSheet sheet) {
        ObjectNode node = SheetParts.sheet();
        var notices = node.putArray("notices");
        for (NoticeSheet.Notice notice : sheet.notices()) {
            ObjectNode written = notices.addObject().put("id", notice.id());
            SheetParts.write(written, "text", notice.text());
            var lines = written.putArray("lines");
            notice.lines().forEach(line -> OfferFormat.write(lines.addObject(), line));
            written.put("until", notice.until().toString()).put("demo", notice.isDemo());
        }
        return node;
    }

    static NoticeSheet read(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION).only("v", "notices");
        return new NoticeSheet(
                fields.list(
                        "notices", NoticeSheet.MAX_NOTICES, Fields.objects(NoticeFormat::notice)));
    }

    private static NoticeSheet.Notice notice(Fields fields) {
        fields.only("id", "text", "lines", "until", "demo");
        return new NoticeSheet.Notice(
                fields.text("id"),
                fields.translated("text"),
                fields.list("lines", NoticeSheet.MAX_LINES, Fields.objects(OfferFormat::line)),
                SheetParts.date("until", fields.text("until")),
                fields.bool("demo"));
    }
}
