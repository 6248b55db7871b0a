package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code check.json} of a pack as JSON. */
final class CheckFormat {
    private CheckFormat() {}

    static ObjectNode write(CheckSheet sheet) {
        ObjectNode node = SheetParts.sheet().put("set", sheet.set());
        var items = node.putArray("items");
        for (CheckSheet.Item item : sheet.items()) {
            ObjectNode written =
                    items.addObject().put("id", item.id()).put("domain", item.domain().id());
            item.block().ifPresent(block -> written.put("block", block.id()));
            SheetParts.write(written, "statement", item.statement());
        }
        return node;
    }

    static CheckSheet read(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION).only("v", "set", "items");
        return new CheckSheet(
                fields.text("set"),
                fields.list("items", CheckSheet.MAX_ITEMS, Fields.objects(CheckFormat::item)));
    }

    private static CheckSheet.Item item(Fields fields) {
        fields.only("id", "domain", "block", "statement");
        return new CheckSheet.Item(
                fields.text("id"),
                Domain.ofId(fields.text("domain")),
                fields.optional("block", name -> fields.word(name, Block.values())),
                fields.translated("statement"));
    }
}
