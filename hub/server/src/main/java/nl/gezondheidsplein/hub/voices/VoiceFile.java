package nl.gezondheidsplein.hub.voices;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.hub.schema.FileSchema;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;

/**
 * Themes, choices, questions and feedback as an operator writes them in one JSON file; closed, so
 * that a typing error is told and nothing is half read.
 *
 * @param questions drafts, each to be asked at once
 * @param feedback drafts, each to be shown at once
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
            @JsonProperty(value = "is", required = true) PictureJson is) {}

    private record QuestionJson(
            @JsonProperty(value = "area", required = true) String area,
            @JsonProperty(value = "purpose", required = true) String purpose,
            @JsonProperty(value = "is", required = true) PictureJson is,
            @JsonProperty(value = "answers", required = true) List<PictureJson> answers) {}

    private record FeedbackJson(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "area", required = true) String area,
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
        if (file.version() != 1) {
            throw new IllegalArgumentException("The file of voices must be of version 1");
        }
        return new VoiceFile(
                file.themes().stream()
                        .map(one -> new Theme(one.is().choice(), one.isSensitive()))
                        .toList(),
                file.choices().stream()
                        .map(one -> new DrawnChoice(drawer(one.drawer()), one.is().choice(), true))
                        .toList(),
                file.questions().stream().map(VoiceFile::question).toList(),
                file.feedback().stream().map(VoiceFile::item).toList());
    }

    private static Drawer drawer(String id) {
        return Drawer.ofId(id)
                .orElseThrow(() -> new IllegalArgumentException("No drawer is called " + id));
    }

    private static Question question(QuestionJson json) {
        return Question.draft(
                json.is().choice(),
                json.area(),
                Arrays.stream(Purpose.values())
                        .filter(one -> one.id().equals(json.purpose()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "No question is for " + json.purpose())),
                json.answers().stream().map(PictureJson::choice).toList());
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
                FeedbackState.DRAFT,
                Optional.empty());
    }

    /**
     * Brings themes and choices up to date, asks the questions and shows the feedback that are new;
     * may be repeated.
     *
     * @param who for the book of changes
     */
    public void putInto(
            Themes allThemes,
            Questions allQuestions,
            DrawerStore drawers,
            Feedback allFeedback,
            String who) {
        for (Theme theme : themes) {
            if (allThemes.find(theme.id()).isPresent()) {
                allThemes.change(theme);
            } else {
                allThemes.add(theme);
            }
        }
        choices.forEach(drawers::put);
        for (Question question : questions) {
            if (allQuestions.find(question.id()).isEmpty()) {
                allQuestions.add(question);
                allQuestions.move(question.id(), Question.State.ASKED, who, REASON);
            }
        }
        for (FeedbackItem item : feedback) {
            if (allFeedback.find(item.id()).isEmpty()) {
                allFeedback.publish(item, who);
            }
        }
    }
}
