package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code clarify.json} of a pack as JSON. */
final class ClarifyFormat {
    private ClarifyFormat() {}

    static ObjectNode write(ClarifySheet sheet) {
        ObjectNode node = SheetParts.sheet();
        ObjectNode starts = node.putObject("starts");
        sheet.starts().forEach(starts::put);
        var steps = node.putArray("steps");
        for (ClarifySheet.Step step : sheet.steps()) {
            ObjectNode written = steps.addObject().put("id", step.id());
            SheetParts.write(written, "question", step.question());
            var choices = written.putArray("choices");
            step.choices().forEach(choice -> write(choices.addObject(), choice));
        }
        return node;
    }

    private static void write(ObjectNode node, ClarifySheet.Choice choice) {
        SheetParts.write(node, choice.words());
        choice.next().ifPresent(step -> node.put("next", step));
        ClarifySheet.Wish wish = choice.wish();
        ObjectNode written = node.putObject("wish");
        wish.stream().ifPresent(stream -> written.put("stream", stream.id()));
        wish.domain().ifPresent(domain -> written.put("domain", domain.id()));
        wish.theme().ifPresent(theme -> written.put("theme", theme));
        SheetParts.write(written.putArray("aims"), ClarifySheet.Aim.class, wish.aims());
    }

    static ClarifySheet read(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION).only("v", "starts", "steps");
        return new ClarifySheet(
                fields.texts("starts", ClarifySheet.MAX_STARTS),
                fields.list("steps", ClarifySheet.MAX_STEPS, Fields.objects(ClarifyFormat::step)));
    }

    private static ClarifySheet.Step step(Fields fields) {
        fields.only("id", "question", "choices");
        return new ClarifySheet.Step(
                fields.text("id"),
                fields.translated("question"),
                fields.list(
                        "choices",
                        ClarifySheet.MAX_CHOICES,
                        Fields.objects(ClarifyFormat::choice)));
    }

    private static ClarifySheet.Choice choice(Fields fields) {
        fields.only("id", "words", "picture", "next", "wish");
        return new ClarifySheet.Choice(
                SheetParts.choice(fields),
                fields.optional("next", fields::text),
                wish(fields.object("wish")));
    }

    private static ClarifySheet.Wish wish(Fields fields) {
        fields.only("stream", "domain", "theme", "aims");
        return new ClarifySheet.Wish(
                fields.optional("stream", name -> fields.word(name, CareStream.values())),
                fields.optional("domain", name -> Domain.ofId(fields.text(name))),
                fields.optional("theme", fields::text),
                SheetParts.words(fields, "aims", ClarifySheet.Aim.class));
    }
}
