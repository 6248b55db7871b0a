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
            if (!event.setup().equals(EventSheet.Setup.PLAIN)) {
                write(written.putObject("setup"), event.setup());
            }
        }
        return node;
    }

    private static void write(ObjectNode node, EventSheet.Part part) {
        node.put("start", SheetParts.text(part.start())).put("end", SheetParts.text(part.end()));
        SheetParts.write(node, "title", part.title());
        node.put("stand", part.stand());
    }

    private static void write(ObjectNode node, EventSheet.Setup setup) {
        setup.where().ifPresent(where -> node.put("where", where));
        setup.question().ifPresent(question -> node.put("question", question.id()));
        node.put("groups", setup.hasGroups());
        setup.reward().ifPresent(stand -> node.put("reward", stand));
        node.put("cancelled", setup.isCancelled());
        var spots = node.putArray("spots");
        for (EventSheet.Spot spot : setup.spots()) {
            spots.addObject()
                    .put("stand", spot.stand())
                    .put("column", spot.column())
                    .put("row", spot.row());
        }
    }

    static EventSheet read(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION).only("v", "events");
        return new EventSheet(
                fields.list("events", EventSheet.MAX_EVENTS, Fields.objects(EventFormat::event)));
    }

    private static EventSheet.Event event(Fields fields) {
        fields.only("id", "name", "start", "end", "stands", "programme", "setup");
        return new EventSheet.Event(
                fields.text("id"),
                fields.translated("name"),
                SheetParts.dateTime("start", fields.text("start")),
                SheetParts.dateTime("end", fields.text("end")),
                SheetParts.choices(fields, "stands", EventSheet.MAX_STANDS),
                fields.list(
                        "programme", EventSheet.MAX_PROGRAMME, Fields.objects(EventFormat::part)),
                fields.optional("setup", name -> setup(fields.object(name)))
                        .orElse(EventSheet.Setup.PLAIN));
    }

    private static EventSheet.Setup setup(Fields fields) {
        fields.only("where", "question", "groups", "reward", "cancelled", "spots");
        return new EventSheet.Setup(
                fields.optional("where", fields::text),
                fields.optional("question", name -> fields.word(name, SecondQuestion.values())),
                fields.bool("groups"),
                fields.optional("reward", fields::text),
                fields.bool("cancelled"),
                fields.list("spots", EventSheet.MAX_STANDS, Fields.objects(EventFormat::spot)));
    }

    private static EventSheet.Spot spot(Fields fields) {
        fields.only("stand", "column", "row");
        return new EventSheet.Spot(
                fields.text("stand"),
                fields.integer("column", 1, EventSheet.Spot.COLUMNS),
                fields.integer("row", 1, EventSheet.Spot.ROWS));
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
