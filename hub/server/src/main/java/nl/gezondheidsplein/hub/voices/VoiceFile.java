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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
}
