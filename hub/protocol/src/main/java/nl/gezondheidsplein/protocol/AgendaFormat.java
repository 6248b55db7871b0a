package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.util.TreeSet;

/** {@code today.json} of a pack as JSON. */
final class AgendaFormat {
    private AgendaFormat() {}

    static ObjectNode write(AgendaSheet sheet) {
        ObjectNode node = SheetParts.sheet();
        var entries = node.putArray("entries");
        sheet.entries().forEach(entry -> write(entries.addObject(), entry));
        return node;
    }

    private static void write(ObjectNode node, AgendaEntry entry) {
        node.put("id", entry.id());
        SheetParts.write(node, "title", entry.title());
        node.put("where", entry.where()).put("start", entry.start().toString());
        switch (entry.when()) {
            case Recurrence.Weekly weekly -> {
                var days = node.putArray("weekdays");
                weekly.days().forEach(day -> days.add(SheetParts.word(day)));
            }
            case Recurrence.Once once -> node.put("date", once.date().toString());
        }
        SheetParts.write(node, "cost", entry.cost());
        node.put("demo", entry.isDemo());
    }

    static AgendaSheet read(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION).only("v", "entries");
        return new AgendaSheet(
                fields.list(
                        "entries",
                        AgendaSheet.MAX_ENTRIES,
                        Fields.objects(AgendaFormat::readEntry)));
    }

    private static AgendaEntry readEntry(Fields fields) {
        fields.only(
                "id",
                "title",
                "where",
                "start",
                fields.has("date") ? "date" : "weekdays",
                "cost",
                "demo");
        return new AgendaEntry(
                fields.text("id"),
                fields.translated("title"),
                fields.text("where"),
                SheetParts.time("start", fields.text("start")),
                readWhen(fields),
                fields.translated("cost"),
                fields.bool("demo"));
    }

    private static Recurrence readWhen(Fields fields) {
        if (fields.has("date")) {
            return new Recurrence.Once(SheetParts.date("date", fields.text("date")));
        }
        var days = new TreeSet<DayOfWeek>();
        for (DayOfWeek day : fields.list("weekdays", 7, SheetParts::weekday)) {
            if (!days.add(day)) {
                throw Checks.refuse(Reason.DUPLICATE_FIELD, "a weekday occurs twice");
            }
        }
        return new Recurrence.Weekly(days);
    }
}
