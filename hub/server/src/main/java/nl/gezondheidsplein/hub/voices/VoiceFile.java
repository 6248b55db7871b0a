package nl.gezondheidsplein.hub.voices;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.hub.schema.FileSchema;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Themes, choices, questions and feedback as an operator writes them in one JSON file; closed, so
 * that a typing error is told and nothing is half read. What is written is read again unchanged.
 *
 * @param questions drafts, and those to be asked at once, without their days
 * @param feedback drafts, and those to be shown at once, without their days; in the words in which
 *     residents read them, whatever they were made of
 */
public record VoiceFile(
        List<Theme> themes,
        List<DrawnChoice> choices,
        List<Question> questions,
        List<FeedbackItem> feedback) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private static final String REASON = "Begonnen met het plein.";

    public VoiceFile {
        themes = List.copyOf(themes);
        choices = List.copyOf(choices);
        questions = List.copyOf(questions);
        feedback = List.copyOf(feedback);
    }

    private record FileJson(
            @JsonProperty(value = "version", required = true) int version,
            @JsonProperty(value = "themes", required = true) List<ThemeJson> themes,
            @JsonProperty(value = "choices", required = true) List<ChoiceJson> choices,
            @JsonProperty(value = "questions", required = true) List<QuestionJson> questions,
            @JsonProperty(value = "feedback", required = true) List<FeedbackJson> feedback) {}

    private record PictureJson(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "words", required = true) Map<String, String> words,
            @JsonProperty(value = "picture", required = true) String picture) {
        PictureChoice choice() {
            return new PictureChoice(id, Texts.of(words), picture);
        }
    }

    private record ThemeJson(
            @JsonProperty(value = "sensitive", required = true) boolean isSensitive,
            @JsonProperty(value = "is", required = true) PictureJson is) {}

    private record ChoiceJson(
            @JsonProperty(value = "drawer", required = true) String drawer,
            @JsonProperty("shown") @Nullable Boolean isShown,
            @JsonProperty(value = "is", required = true) PictureJson is) {}

    private record QuestionJson(
            @JsonProperty(value = "area", required = true) String area,
            @JsonProperty(value = "purpose", required = true) String purpose,
            @JsonProperty("state") @Nullable String state,
            @JsonProperty(value = "is", required = true) PictureJson is,
            @JsonProperty(value = "answers", required = true) List<PictureJson> answers) {}

    private record FeedbackJson(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "area", required = true) String area,
            @JsonProperty("state") @Nullable String state,
            @JsonProperty(value = "said", required = true) Map<String, String> said,
            @JsonProperty(value = "doing", required = true) Map<String, String> doing,
            @JsonProperty(value = "picture", required = true) String picture) {}

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException when it is no such file; the message says what is wrong
     */
    public static VoiceFile read(byte[] json) {
        FileSchema.VOICES.require(json);
        FileJson file;
        try {
            file = MAPPER.readValue(json, FileJson.class);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The file of voices can't be read: " + e.getMessage(), e);
        }
        return new VoiceFile(
                file.themes().stream()
                        .map(one -> new Theme(one.is().choice(), one.isSensitive()))
                        .toList(),
                file.choices().stream()
                        .map(
                                one ->
                                        new DrawnChoice(
                                                drawer(one.drawer()),
                                                one.is().choice(),
                                                !Boolean.FALSE.equals(one.isShown())))
                        .toList(),
                file.questions().stream().map(VoiceFile::question).toList(),
                file.feedback().stream().map(VoiceFile::item).toList());
    }

    private static Drawer drawer(String id) {
        return Drawer.ofId(id)
                .orElseThrow(() -> new IllegalArgumentException("No drawer is called " + id));
    }

    private static Question question(QuestionJson json) {
        boolean isDraft = Question.State.DRAFT.id().equals(json.state());
        return new Question(
                json.is().id(),
                json.area(),
                Arrays.stream(Purpose.values())
                        .filter(one -> one.id().equals(json.purpose()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "No question is for " + json.purpose())),
                json.is().choice().words(),
                json.answers().stream().map(PictureJson::choice).toList(),
                isDraft ? Question.State.DRAFT : Question.State.ASKED,
                Optional.empty(),
                Optional.empty());
    }

    private static FeedbackItem item(FeedbackJson json) {
        return new FeedbackItem(
                json.id(),
                json.area(),
                List.of(Task.Source.own()),
                Texts.of(json.said()),
                Texts.of(json.doing()),
                Optional.empty(),
                json.picture(),
                FeedbackState.DRAFT.id().equals(json.state())
                        ? FeedbackState.DRAFT
                        : FeedbackState.PUBLISHED,
                Optional.empty());
    }

    /** Returns what a hub has: all but what ended, which is its history and not its content. */
    public static VoiceFile of(
            Themes allThemes,
            Questions allQuestions,
            DrawerStore drawers,
            Feedback allFeedback,
            Collection<String> areas) {
        return new VoiceFile(
                allThemes.all(),
                drawers.all(),
                allQuestions.all().stream()
                        .filter(
                                one ->
                                        one.state() == Question.State.DRAFT
                                                || one.state() == Question.State.ASKED)
                        .map(VoiceFile::undated)
                        .toList(),
                allFeedback.of(areas, 0, Integer.MAX_VALUE).stream()
                        .filter(one -> one.state() != FeedbackState.WITHDRAWN)
                        .map(VoiceFile::inWords)
                        .sorted(Comparator.comparing(FeedbackItem::id))
                        .toList());
    }

    private static Question undated(Question one) {
        return new Question(
                one.id(),
                one.area(),
                one.purpose(),
                one.text(),
                one.choices(),
                one.state(),
                Optional.empty(),
                Optional.empty());
    }

    private static FeedbackItem inWords(FeedbackItem one) {
        return new FeedbackItem(
                one.id(),
                one.area(),
                List.of(Task.Source.own()),
                one.said(),
                one.doing(),
                Optional.empty(),
                one.picture(),
                one.state(),
                Optional.empty());
    }

    /** Returns this as such a file. */
    public byte[] write() {
        ObjectNode file = MAPPER.createObjectNode().put("version", 1);
        var written = file.putArray("themes");
        for (Theme theme : themes) {
            ObjectNode node = written.addObject().put("sensitive", theme.isSensitive());
            node.set("is", picture(theme.words()));
        }
        var drawn = file.putArray("choices");
        for (DrawnChoice choice : choices) {
            ObjectNode node = drawn.addObject().put("drawer", choice.drawer().id());
            if (!choice.isShown()) {
                node.put("shown", false);
            }
            node.set("is", picture(choice.choice()));
        }
        var asked = file.putArray("questions");
        for (Question question : questions) {
            ObjectNode node = asked.addObject().put("area", question.area());
            node.put("purpose", question.purpose().id());
            if (question.state() == Question.State.DRAFT) {
                node.put("state", question.state().id());
            }
            ObjectNode is = node.putObject("is").put("id", question.id());
            is.set("words", words(question.text()));
            // A question has no picture of its own; files name that of its first answer.
            is.put("picture", question.choices().getFirst().picture());
            var answers = node.putArray("answers");
            question.choices().forEach(choice -> answers.add(picture(choice)));
        }
        var told = file.putArray("feedback");
        for (FeedbackItem item : feedback) {
            ObjectNode node = told.addObject().put("id", item.id()).put("area", item.area());
            if (item.state() == FeedbackState.DRAFT) {
                node.put("state", item.state().id());
            }
            node.set("said", words(item.said()));
            node.set("doing", words(item.doing()));
            node.put("picture", item.picture());
        }
        try {
            return MAPPER.writeValueAsBytes(file);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("texts are JSON", e);
        }
    }

    private static ObjectNode picture(PictureChoice choice) {
        ObjectNode node = MAPPER.createObjectNode().put("id", choice.id());
        node.set("words", words(choice.words()));
        return node.put("picture", choice.picture());
    }

    private static ObjectNode words(Texts texts) {
        return MAPPER.valueToTree(texts.byLanguage());
    }

    /**
     * What an import did.
     *
     * @param unchanged how many were there just so already
     */
    public record Taken(int created, int changed, int unchanged) {}

    /**
     * Brings all of it up to date, or nothing; may be repeated.
     *
     * @param areas every area there is
     * @param who for the book of changes
     * @throws IllegalArgumentException when any of it could have no effect; the message says what
     *     to do
     */
    public Taken putInto(
            Themes allThemes,
            Questions allQuestions,
            DrawerStore drawers,
            Feedback allFeedback,
            Collection<String> areas,
            String who) {
        List<String> refusals = new ArrayList<>();
        themes.forEach(one -> refuse(one, allThemes, refusals));
        questions.forEach(one -> refuse(one, allQuestions, areas, refusals));
        feedback.forEach(one -> refuse(one, allFeedback, areas, refusals));
        if (!refusals.isEmpty()) {
            throw new IllegalArgumentException(
                    "Nothing is taken over:\n  " + String.join("\n  ", refusals));
        }
        List<Outcome> outcomes = new ArrayList<>();
        themes.forEach(one -> outcomes.add(put(one, allThemes)));
        Set<DrawnChoice> drawn = Set.copyOf(drawers.all());
        for (DrawnChoice choice : choices) {
            boolean isKnown =
                    drawn.stream()
                            .anyMatch(
                                    one ->
                                            one.drawer() == choice.drawer()
                                                    && one.choice()
                                                            .id()
                                                            .equals(choice.choice().id()));
            outcomes.add(
                    !isKnown
                            ? Outcome.CREATED
                            : drawn.contains(choice) ? Outcome.UNCHANGED : Outcome.CHANGED);
            drawers.put(choice);
        }
        questions.forEach(one -> outcomes.add(put(one, allQuestions, who)));
        feedback.forEach(one -> outcomes.add(put(one, allFeedback, who)));
        return new Taken(
                count(outcomes, Outcome.CREATED),
                count(outcomes, Outcome.CHANGED),
                count(outcomes, Outcome.UNCHANGED));
    }

    private enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    private static int count(List<Outcome> outcomes, Outcome wanted) {
        return Math.toIntExact(outcomes.stream().filter(wanted::equals).count());
    }

    private static void refuse(Theme theme, Themes all, List<String> refusals) {
        if (!theme.isSensitive() && all.find(theme.id()).filter(Theme::isSensitive).isPresent()) {
            refusals.add(
                    "Theme "
                            + theme.id()
                            + " is sensitive here and stays so: write \"sensitive\": true");
        }
    }

    private static void refuse(
            Question question, Questions all, Collection<String> areas, List<String> refusals) {
        requireArea("Question " + question.id(), question.area(), areas, refusals);
        Question known = all.find(question.id()).orElse(question);
        switch (known.state()) {
            case DRAFT -> {}
            case ASKED -> {
                if (question.state() == Question.State.DRAFT || !isSame(known, question)) {
                    refusals.add(
                            "Question "
                                    + question.id()
                                    + " was asked already and can't change: give the other one an"
                                    + " id of its own");
                }
            }
            case RETIRED, VETOED ->
                    refusals.add(
                            "Question "
                                    + question.id()
                                    + " was ended here and is not asked again: take it out of the"
                                    + " file, or give it another id");
        }
    }

    private static boolean isSame(Question one, Question other) {
        return one.area().equals(other.area())
                && one.purpose() == other.purpose()
                && one.text().equals(other.text())
                && one.choices().equals(other.choices());
    }

    private static void refuse(
            FeedbackItem item, Feedback all, Collection<String> areas, List<String> refusals) {
        requireArea("Feedback " + item.id(), item.area(), areas, refusals);
        FeedbackItem known = all.find(item.id()).orElse(item);
        if (known.state() == FeedbackState.WITHDRAWN) {
            refusals.add(
                    "Feedback "
                            + item.id()
                            + " was withdrawn here and is not shown again: take it out of the file,"
                            + " or give it another id");
        } else if (known.state() == FeedbackState.PUBLISHED
                && item.state() == FeedbackState.DRAFT) {
            refusals.add(
                    "Feedback "
                            + item.id()
                            + " can be read already and is no draft: leave \"state\" out");
        }
    }

    private static void requireArea(
            String what, String area, Collection<String> areas, List<String> refusals) {
        if (!areas.contains(area)) {
            refusals.add(
                    what
                            + " is for "
                            + area
                            + ", and no area is called so: import the areas first, or name another");
        }
    }

    private static Outcome put(Theme theme, Themes all) {
        Optional<Theme> known = all.find(theme.id());
        if (known.isEmpty()) {
            all.add(theme);
            return Outcome.CREATED;
        }
        if (known.get().equals(theme)) {
            return Outcome.UNCHANGED;
        }
        all.change(theme);
        return Outcome.CHANGED;
    }

    private static Outcome put(Question question, Questions all, String who) {
        Optional<Question> known = all.find(question.id());
        boolean isSame = known.filter(one -> isSame(one, question)).isPresent();
        if (isSame && known.get().state() == question.state()) {
            return Outcome.UNCHANGED;
        }
        Question draft =
                Question.draft(
                        new PictureChoice(
                                question.id(),
                                question.text(),
                                question.choices().getFirst().picture()),
                        question.area(),
                        question.purpose(),
                        question.choices());
        if (known.isEmpty()) {
            all.add(draft);
        } else if (!isSame) {
            all.change(draft);
        }
        if (question.state() == Question.State.ASKED) {
            all.move(question.id(), Question.State.ASKED, who, REASON);
        }
        return known.isEmpty() ? Outcome.CREATED : Outcome.CHANGED;
    }

    private static Outcome put(FeedbackItem item, Feedback all, String who) {
        Optional<FeedbackItem> known = all.find(item.id());
        boolean isSame =
                known.filter(
                                one ->
                                        one.area().equals(item.area())
                                                && one.said().equals(item.said())
                                                && one.doing().equals(item.doing())
                                                && one.picture().equals(item.picture()))
                        .isPresent();
        if (isSame && known.get().state() == item.state()) {
            return Outcome.UNCHANGED;
        }
        FeedbackItem kept =
                isSame
                        ? known.get()
                        : new FeedbackItem(
                                item.id(),
                                item.area(),
                                known.map(FeedbackItem::answers).orElse(item.answers()),
                                item.said(),
                                item.doing(),
                                Optional.empty(),
                                item.picture(),
                                known.map(FeedbackItem::state).orElse(FeedbackState.DRAFT),
                                known.flatMap(FeedbackItem::published));
        if (item.state() == kept.state()) {
            all.put(kept);
        } else {
            all.publish(kept, who);
        }
        return known.isEmpty() ? Outcome.CREATED : Outcome.CHANGED;
    }
}
