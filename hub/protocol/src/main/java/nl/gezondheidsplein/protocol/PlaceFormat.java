package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * {@code place.json} of a pack as JSON; a profile that is usual for its kind of place is left out.
 */
final class PlaceFormat {
    private PlaceFormat() {}

    static ObjectNode write(PlaceSheet sheet) {
        ObjectNode node = SheetParts.sheet();
        node.put("place", sheet.place().value()).put("placeType", sheet.placeType());
        SheetParts.write(node, "names", sheet.names());
        SheetParts.write(node, "motto", sheet.motto());
        SheetParts.write(node, "askHere", sheet.askHere());
        sheet.point().ifPresent(point -> SheetParts.write(node, "point", point));
        PlaceProfile profile = sheet.profile();
        if (!profile.equals(PlaceProfile.of(sheet.placeType()))) {
            ObjectNode inner =
                    node.putObject("profile")
                            .put("childSafe", profile.isChildSafe())
                            .put("sound", profile.hasSound());
            write(inner.putArray("quiet"), profile.quiet());
            write(inner.putArray("open"), profile.open());
        }
        sheet.stay()
                .ifPresent(
                        stay ->
                                node.putObject("stay")
                                        .put("from", SheetParts.text(stay.from()))
                                        .put("until", SheetParts.text(stay.until())));
        if (sheet.isDemo()) {
            node.put("demo", true);
        }
        return node;
    }

    private static void write(ArrayNode array, List<PlaceProfile.Span> spans) {
        spans.forEach(
                span ->
                        array.addObject()
                                .put("day", SheetParts.word(span.day()))
                                .put("from", span.from().toString())
                                .put("to", span.to().toString()));
    }

    static PlaceSheet read(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION)
                .only(
                        "v",
                        "place",
                        "placeType",
                        "names",
                        "motto",
                        "askHere",
                        "point",
                        "profile",
                        "stay",
                        "demo");
        String placeType = fields.text("placeType");
        return new PlaceSheet(
                new PlaceId(fields.text("place")),
                placeType,
                fields.translated("names"),
                fields.translated("motto"),
                fields.translated("askHere"),
                fields.optional("point", name -> SheetParts.point(fields.object(name))),
                fields.optional("profile", name -> profile(fields.object(name)))
                        .orElseGet(() -> PlaceProfile.of(placeType)),
                fields.optional("stay", name -> stay(fields.object(name))),
                fields.optional("demo", fields::bool).orElse(false));
    }

    private static PlaceSheet.Stay stay(Fields fields) {
        fields.only("from", "until");
        return new PlaceSheet.Stay(
                SheetParts.dateTime("from", fields.text("from")),
                SheetParts.dateTime("until", fields.text("until")));
    }

    private static PlaceProfile profile(Fields fields) {
        fields.only("childSafe", "sound", "quiet", "open");
        return new PlaceProfile(
                fields.bool("childSafe"),
                fields.bool("sound"),
                spans(fields, "quiet"),
                spans(fields, "open"));
    }

    private static List<PlaceProfile.Span> spans(Fields fields, String name) {
        return fields.list(name, PlaceProfile.MAX_SPANS, Fields.objects(PlaceFormat::span));
    }

    private static PlaceProfile.Span span(Fields fields) {
        fields.only("day", "from", "to");
        return new PlaceProfile.Span(
                SheetParts.weekday("day", fields.text("day")),
                SheetParts.time("from", fields.text("from")),
                SheetParts.time("to", fields.text("to")));
    }
}
