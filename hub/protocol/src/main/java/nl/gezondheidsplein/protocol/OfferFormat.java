package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** {@code offers/<part>.json} of a pack as JSON. */
final class OfferFormat {
    private OfferFormat() {}

    static ObjectNode write(OfferSheet sheet) {
        ObjectNode node = SheetParts.sheet();
        var offers = node.putArray("offers");
        sheet.offers().forEach(offer -> write(offers.addObject(), offer));
        return node;
    }

    private static void write(ObjectNode node, Offer offer) {
        node.put("id", offer.id()).put("code", offer.code());
        SheetParts.write(node, "title", offer.title());
        write(node.putObject("facts"), offer.facts());
        var lines = node.putArray("lines");
        offer.lines().forEach(line -> write(lines.addObject(), line));
        offer.spot().ifPresent(spot -> write(node.putObject("spot"), spot));
        var times = node.putArray("times");
        offer.times().forEach(rule -> TimeRuleFormat.write(times.addObject(), rule));
        offer.verified().ifPresent(day -> node.put("verified", day.toString()));
    }

    static void write(ObjectNode node, OfferLine line) {
        node.put("kind", line.kind().id());
        SheetParts.write(node, "text", line.text());
    }

    private static void write(ObjectNode node, OfferFacts facts) {
        node.put("stream", facts.stream().id());
        var domains = node.putArray("domains");
        facts.domains().forEach(domain -> domains.add(domain.id()));
        var themes = node.putArray("themes");
        facts.themes().forEach(themes::add);
        SheetParts.write(node.putArray("stages"), LifeStage.class, facts.stages());
        var languages = node.putArray("languages");
        facts.languages().forEach(languages::add);
        node.put("cost", facts.cost().id());
        SheetParts.write(node.putArray("access"), Access.class, facts.access());
        SheetParts.write(node.putArray("marks"), OfferFacts.Mark.class, facts.marks());
    }

    private static void write(ObjectNode node, OfferSpot spot) {
        node.put("name", spot.name()).put("address", spot.address());
        spot.point().ifPresent(point -> SheetParts.write(node, "point", point));
    }

    static OfferSheet read(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION).only("v", "offers");
        return new OfferSheet(
                fields.list("offers", OfferSheet.MAX_OFFERS, Fields.objects(OfferFormat::offer)));
    }

    private static Offer offer(Fields fields) {
        fields.only("id", "code", "title", "facts", "lines", "spot", "times", "verified");
        return new Offer(
                fields.text("id"),
                fields.text("code"),
                fields.translated("title"),
                facts(fields.object("facts")),
                fields.list("lines", Offer.MAX_LINES, Fields.objects(OfferFormat::line)),
                fields.optional("spot", name -> spot(fields.object(name))),
                fields.list("times", Offer.MAX_TIMES, Fields.objects(TimeRuleFormat::read)),
                fields.optional("verified", name -> SheetParts.date(name, fields.text(name))));
    }

    private static OfferFacts facts(Fields fields) {
        fields.only(
                "stream", "domains", "themes", "stages", "languages", "cost", "access", "marks");
        return new OfferFacts(
                fields.word("stream", CareStream.values()),
                fields.list(
                        "domains",
                        Domain.values().length,
                        (name, value) -> Domain.ofId(Fields.text(name, value))),
                distinct(fields, "themes", OfferFacts.MAX_THEMES),
                SheetParts.words(fields, "stages", LifeStage.class),
                distinct(fields, "languages", Texts.MAX_LANGUAGES),
                fields.word("cost", Cost.values()),
                SheetParts.words(fields, "access", Access.class),
                SheetParts.words(fields, "marks", OfferFacts.Mark.class));
    }

    private static SortedSet<String> distinct(Fields fields, String name, int max) {
        List<String> values = fields.list(name, max, Fields::text);
        SheetParts.requireDistinct(name, values);
        return new TreeSet<>(values);
    }

    static OfferLine line(Fields fields) {
        fields.only("kind", "text");
        return new OfferLine(
                fields.word("kind", OfferLine.Kind.values()), fields.translated("text"));
    }

    private static OfferSpot spot(Fields fields) {
        fields.only("name", "address", "point");
        return new OfferSpot(
                fields.text("name"),
                fields.text("address"),
                fields.optional("point", name -> SheetParts.point(fields.object(name))));
    }
}
