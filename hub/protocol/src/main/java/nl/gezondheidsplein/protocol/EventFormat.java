package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code events.json} of a pack as JSON. */
final class EventFormat {
    private EventFormat() {}

    static ObjectNode write(EventSheet sheet) {
        ObjectNode node = SheetParts.sheet();
        var events = node.putArray("events");
        for (EventSheet.Event event : sheet.events()) {
            ObjectNode written = events.addObject().put("id", event.id());
            SheetParts.write(written, "name", event.name());
            written.put("start", SheetParts.text(event.start()))
                    .put("end", SheetParts.text(event.end()));
            SheetParts.write(written.putArray("stands"), event.stands());
            var programme = written.putArray("programme");
            event.programme().forEach(part -> write(programme.addObject(), part));
        }
        return node;
    }

    private static void write(ObjectNode node, EventSheet.Part part) {
        node.put("start", SheetParts.text(part.start())).put("end", SheetParts.text(part.end()));
        SheetParts.write(node, "title", part.title());
        node.put("stand", part.stand());
    }

    static EventSheet read(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION).only("v", "events");
        return new EventSheet(
                fields.list("events", EventSheet.MAX_EVENTS, Fields.objects(EventFormat::event)));
    }

    private static EventSheet.Event event(Fields fields) {
        fields.only("id", "name", "start", "end", "stands", "programme");
        return new EventSheet.Event(
                fields.text("id"),
                fields.translated("name"),
                SheetParts.dateTime("start", fields.text("start")),
                SheetParts.dateTime("end", fields.text("end")),
                SheetParts.choices(fields, "stands", EventSheet.MAX_STANDS),
                fields.list(
                        "programme", EventSheet.MAX_PROGRAMME, Fields.objects(EventFormat::part)));
    }

    private static EventSheet.Part part(Fields fields) {
        fields.only("start", "end", "title", "stand");
        return new EventSheet.Part(
                SheetParts.dateTime("start", fields.text("start")),
                SheetParts.dateTime("end", fields.text("end")),
                fields.translated("title"),
                fields.text("stand"));
    }
}
