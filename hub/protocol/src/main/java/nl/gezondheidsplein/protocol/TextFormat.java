package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code texts.json} of a pack as JSON. */
final class TextFormat {
    private TextFormat() {}

    static ObjectNode write(TextSheet sheet) {
        ObjectNode node = SheetParts.sheet();
        var languages = node.putArray("languages");
        for (TextSheet.Language language : sheet.languages()) {
            var lines =
                    languages
                            .addObject()
                            .put("language", language.language())
                            .put("drafts", language.drafts())
                            .putArray("lines");
            for (TextSheet.Line line : language.lines()) {
                lines.addObject()
                        .put("key", line.key())
                        .put("source", line.source())
                        .put("text", line.text())
                        .put("draft", line.isDraft());
            }
        }
        return node;
    }

    static TextSheet read(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION).only("v", "languages");
        return new TextSheet(
                fields.list(
                        "languages", Texts.MAX_LANGUAGES, Fields.objects(TextFormat::language)));
    }

    private static TextSheet.Language language(Fields fields) {
        fields.only("language", "drafts", "lines");
        return new TextSheet.Language(
                fields.text("language"),
                fields.integer("drafts", 0, Checks.MAX_COUNT),
                fields.list("lines", TextSheet.MAX_LINES, Fields.objects(TextFormat::line)));
    }

    private static TextSheet.Line line(Fields fields) {
        fields.only("key", "source", "text", "draft");
        return new TextSheet.Line(
                fields.text("key"),
                fields.text("source"),
                fields.text("text"),
                fields.bool("draft"));
    }
}
