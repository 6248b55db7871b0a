package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code join.json} of a pack as JSON. */
final class JoinFormat {
    private JoinFormat() {}

    static ObjectNode write(JoinSheet sheet) {
        ObjectNode node = SheetParts.sheet();
        var themes = node.putArray("themes");
        sheet.themes().forEach(theme -> write(themes.addObject(), theme));
        var questions = node.putArray("questions");
        sheet.questions().forEach(question -> write(questions.addObject(), question));
        SheetParts.write(node.putArray("gives"), sheet.gives());
        SheetParts.write(node.putArray("ideaPlaces"), sheet.ideaPlaces());
        SheetParts.write(node.putArray("ideaWishes"), sheet.ideaWishes());
        if (sheet.takesStories()) {
            // Told only where it holds, so that a kiosk that knows of no stories reads the rest.
            node.put("stories", true);
        }
        return node;
    }

    private static void write(ObjectNode node, JoinSheet.Theme theme) {
        SheetParts.write(node, theme.words());
        node.put("sensitive", theme.isSensitive())
                .put("state", theme.state().id())
                .put("believers", theme.believers());
        theme.outcome().ifPresent(outcome -> SheetParts.write(node, "outcome", outcome));
    }

    private static void write(ObjectNode node, JoinSheet.Question question) {
        node.put("id", question.id()).put("purpose", question.purpose().id());
        SheetParts.write(node, "words", question.words());
        SheetParts.write(node.putArray("answers"), question.answers());
    }

    static JoinSheet read(Fields fields) {
        fields.requireVersion(MessageCodec.VERSION)
                .only("v", "themes", "questions", "gives", "ideaPlaces", "ideaWishes", "stories");
        return new JoinSheet(
                fields.list("themes", JoinSheet.MAX_THEMES, Fields.objects(JoinFormat::theme)),
                fields.list(
                        "questions", JoinSheet.MAX_QUESTIONS, Fields.objects(JoinFormat::question)),
                SheetParts.choices(fields, "gives", JoinSheet.MAX_CHOICES),
                SheetParts.choices(fields, "ideaPlaces", JoinSheet.MAX_CHOICES),
                SheetParts.choices(fields, "ideaWishes", JoinSheet.MAX_CHOICES),
                fields.has("stories") && fields.bool("stories"));
    }

    private static JoinSheet.Theme theme(Fields fields) {
        fields.only("id", "words", "picture", "sensitive", "state", "believers", "outcome");
        return new JoinSheet.Theme(
                SheetParts.choice(fields),
                fields.bool("sensitive"),
                fields.word("state", JoinSheet.Theme.State.values()),
                fields.count("believers"),
                fields.optional("outcome", fields::translated));
    }

    private static JoinSheet.Question question(Fields fields) {
        fields.only("id", "purpose", "words", "answers");
        return new JoinSheet.Question(
                fields.text("id"),
                fields.word("purpose", JoinSheet.Question.Purpose.values()),
                fields.translated("words"),
                SheetParts.choices(fields, "answers", JoinSheet.Question.MAX_ANSWERS));
    }
}
