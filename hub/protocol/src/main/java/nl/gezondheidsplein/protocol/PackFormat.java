package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The {@code pack} message and the files of a pack as JSON. */
final class PackFormat {
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final Pattern DATE = Pattern.compile("20[0-9]{2}-[0-9]{2}-[0-9]{2}");
    private static final List<String> WEEKDAYS =
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private PackFormat() {}

    static ObjectNode write(PackManifest manifest) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("v", MessageCodec.VERSION)
                .put("kiosk", manifest.kiosk())
                .put("version", manifest.version())
                .put("sha256", manifest.sha256())
                .put("size", manifest.size())
                .put("path", manifest.path())
                .put("keyId", manifest.keyId())
                .put("signature", manifest.signature());
    }

    static PackManifest readManifest(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION)
                .only("v", "kiosk", "version", "sha256", "size", "path", "keyId", "signature");
        return new PackManifest(
                fields.text("kiosk"),
                fields.text("version"),
                fields.text("sha256"),
                fields.integer("size"),
                fields.text("path"),
                fields.text("keyId"),
                fields.text("signature"));
    }

    static ObjectNode write(PackIndex index) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("v", MessageCodec.VERSION)
                .put("version", index.version())
                .put("place", index.place().value())
                .put("neighbourhood", index.neighbourhood().value())
                .put("covenant", index.covenant());
        var files = node.putArray("files");
        index.files()
                .forEach(
                        file ->
                                files.addObject()
                                        .put("path", file.path())
                                        .put("sha256", file.sha256())
                                        .put("size", file.size())
                                        .put("mediaType", file.mediaType()));
        return node;
    }

    static PackIndex readIndex(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION)
                .only("v", "version", "place", "neighbourhood", "covenant", "files");
        return new PackIndex(
                fields.text("version"),
                new PlaceId(fields.text("place")),
                new NeighbourhoodId(fields.text("neighbourhood")),
                fields.text("covenant"),
                fields.list("files", PackIndex.MAX_FILES, Fields.objects(PackFormat::readFile)));
    }

    private static PackFile readFile(Fields fields) {
        fields.only("path", "sha256", "size", "mediaType");
        return new PackFile(
                fields.text("path"),
                fields.text("sha256"),
                fields.integer("size"),
                fields.text("mediaType"));
    }

    static ObjectNode write(PlaceSheet sheet) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("v", MessageCodec.VERSION)
                .put("place", sheet.place().value())
                .put("placeType", sheet.placeType());
        write(node, "names", sheet.names());
        write(node, "motto", sheet.motto());
        write(node, "askHere", sheet.askHere());
        return node;
    }

    static PlaceSheet readPlace(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION)
                .only("v", "place", "placeType", "names", "motto", "askHere");
        return new PlaceSheet(
                new PlaceId(fields.text("place")),
                fields.text("placeType"),
                fields.translated("names"),
                fields.translated("motto"),
                fields.translated("askHere"));
    }

    static ObjectNode write(AgendaSheet sheet) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        var entries = node.put("v", MessageCodec.VERSION).putArray("entries");
        sheet.entries().forEach(entry -> write(entries.addObject(), entry));
        return node;
    }

    private static void write(ObjectNode node, AgendaEntry entry) {
        node.put("id", entry.id());
        write(node, "title", entry.title());
        node.put("where", entry.where())
                .put("start", entry.start().truncatedTo(ChronoUnit.MINUTES).toString());
        switch (entry.when()) {
            case Recurrence.Weekly weekly -> {
                var days = node.putArray("weekdays");
                weekly.days().forEach(day -> days.add(WEEKDAYS.get(day.getValue() - 1)));
            }
            case Recurrence.Once once -> node.put("date", once.date().toString());
        }
        write(node, "cost", entry.cost());
        node.put("demo", entry.isDemo());
    }

    static AgendaSheet readAgenda(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION).only("v", "entries");
        return new AgendaSheet(
                fields.list(
                        "entries", AgendaSheet.MAX_ENTRIES, Fields.objects(PackFormat::readEntry)));
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
                LocalTime.parse(fields.text("start", TIME)),
                readWhen(fields),
                fields.translated("cost"),
                fields.bool("demo"));
    }

    private static Recurrence readWhen(Fields fields) {
        if (fields.has("date")) {
            try {
                return new Recurrence.Once(LocalDate.parse(fields.text("date", DATE)));
            } catch (DateTimeException e) {
                throw Checks.refuse(Reason.WRONG_FORM, "date is not in the calendar");
            }
        }
        List<String> words = fields.list("weekdays", 7, Fields::text);
        var days = new TreeSet<DayOfWeek>();
        for (String word : words) {
            int index = WEEKDAYS.indexOf(word.toLowerCase(Locale.ROOT));
            if (index < 0 || !WEEKDAYS.get(index).equals(word)) {
                throw Checks.refuse(Reason.WRONG_FORM, "weekdays holds no day");
            }
            if (!days.add(DayOfWeek.of(index + 1))) {
                throw Checks.refuse(Reason.DUPLICATE_FIELD, "a weekday occurs twice");
            }
        }
        return new Recurrence.Weekly(days);
    }

    private static void write(ObjectNode node, String name, Texts texts) {
        ObjectNode map = node.putObject(name);
        texts.byLanguage().forEach(map::put);
    }
}
