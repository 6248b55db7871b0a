package nl.gezondheidsplein.hub.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.schema.FileSchema;
import org.jspecify.annotations.Nullable;

/**
 * What readers made of texts as one JSON file, so that another hub can say the same; closed, so
 * that a typing error is told and nothing is half read. What is written is read again unchanged.
 * Only what holds now is in it: a review of words that are gone changes nothing.
 *
 * @param isDemo whether nobody read these texts, and they are to show how screens look once
 *     somebody has
 */
public record TextFile(List<Line> texts, boolean isDemo) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    public TextFile {
        texts = List.copyOf(texts);
    }

    /**
     * One text in one language.
     *
     * @param dutch the source it was made from
     * @param made the translation of the makers that it takes the place of, if there was one
     * @param isReviewed whether the draft mark is off
     */
    public record Line(
            Part part,
            String key,
            String language,
            String dutch,
            Optional<String> made,
            String words,
            boolean isReviewed) {
        private Optional<SourceText> source(ReviewDesk.Sight sight) {
            return sight.texts().stream()
                    .filter(text -> text.part() == part && text.key().equals(key))
                    .filter(text -> text.dutch().equals(dutch) && text.in(language).equals(made))
                    .findFirst();
        }

        private boolean holds(Review known) {
            return known.text().equals(words) && known.isReviewed() == isReviewed;
        }
    }

    private record FileJson(
            @JsonProperty(value = "v", required = true) int version,
            @JsonProperty("demo") boolean isDemo,
            @JsonProperty(value = "texts", required = true) List<LineJson> texts) {}

    private record LineJson(
            @JsonProperty(value = "part", required = true) String part,
            @JsonProperty(value = "key", required = true) String key,
            @JsonProperty(value = "language", required = true) String language,
            @JsonProperty(value = "dutch", required = true) String dutch,
            @JsonProperty("made") @Nullable String made,
            @JsonProperty(value = "words", required = true) String words,
            @JsonProperty(value = "reviewed", required = true) boolean isReviewed) {
        Line line() {
            return new Line(
                    Part.ofId(part)
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "No part of the texts is called " + part)),
                    key,
                    language,
                    dutch,
                    Optional.ofNullable(made),
                    words,
                    isReviewed);
        }
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException when it breaks its schema; the message says what is wrong,
     *     and where
     */
    public static TextFile read(byte[] json) {
        FileSchema.TEXTS.require(json);
        try {
            FileJson file = MAPPER.readValue(json, FileJson.class);
            return new TextFile(file.texts().stream().map(LineJson::line).toList(), file.isDemo());
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The file of texts can't be read: " + e.getMessage(), e);
        }
    }

    /** Returns what readers made of the texts of a hub, as far as it holds; no examples of it. */
    public static TextFile of(ReviewDesk.Sight sight) {
        List<Line> lines = new ArrayList<>();
        for (SourceText text : sight.texts()) {
            for (String language : Reviews.LANGUAGES) {
                sight.reviews()
                        .valid(text, language)
                        .filter(review -> !review.isExample())
                        .ifPresent(
                                review ->
                                        lines.add(
                                                new Line(
                                                        text.part(),
                                                        text.key(),
                                                        language,
                                                        text.dutch(),
                                                        text.in(language),
                                                        review.text(),
                                                        review.isReviewed())));
            }
        }
        return new TextFile(lines, false);
    }

    /** Returns this as such a file. */
    public byte[] write() {
        ObjectNode file = MAPPER.createObjectNode().put("v", 1);
        if (isDemo) {
            file.put("demo", true);
        }
        ArrayNode written = file.putArray("texts");
        for (Line line : texts) {
            ObjectNode node = written.addObject().put("part", line.part().id());
            node.put("key", line.key()).put("language", line.language()).put("dutch", line.dutch());
            line.made().ifPresent(made -> node.put("made", made));
            node.put("words", line.words()).put("reviewed", line.isReviewed());
        }
        try {
            return MAPPER.writeValueAsBytes(file);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("texts are JSON", e);
        }
    }

    /**
     * Leaves all of it at a desk, or nothing. What readers left stays when these are examples.
     *
     * @param role in which it is done, unless these are examples
     * @return how many texts it changed; the others were so already
     * @throws IllegalArgumentException when a text is none of this hub's, or could not be shown;
     *     the message says what to do
     */
    public int leaveAt(ReviewDesk desk, String role) {
        ReviewDesk.Sight sight = desk.sight();
        List<String> refusals = new ArrayList<>();
        List<Runnable> changes = new ArrayList<>();
        for (int number = 1; number <= texts.size(); number++) {
            Line line = texts.get(number - 1);
            String which = "text " + number + " (" + line.part().id() + " " + line.key() + ")";
            Optional<SourceText> source = line.source(sight);
            if (source.isEmpty()) {
                refusals.add(
                        which
                                + " would have no effect: nothing here reads so in Dutch and in "
                                + line.language()
                                + ". Bring its content in first, translate the words of now, or"
                                + " take it out");
            } else if (isNews(line, sight.reviews().valid(source.get(), line.language()))) {
                ReviewDesk.Leaving leaving =
                        new ReviewDesk.Leaving(
                                line.language(),
                                line.words(),
                                line.isReviewed(),
                                true,
                                isDemo ? Review.EXAMPLE : role);
                try {
                    ReviewDesk.require(source.get(), leaving);
                } catch (ReviewRefusedException e) {
                    refusals.add(which + ": " + e.getMessage());
                }
                changes.add(() -> desk.leave(source.get(), leaving));
            }
        }
        if (!refusals.isEmpty()) {
            throw new IllegalArgumentException(
                    "Nothing is taken over:\n  " + String.join("\n  ", refusals));
        }
        changes.forEach(Runnable::run);
        return changes.size();
    }

    private boolean isNews(Line line, Optional<Review> known) {
        if (known.isEmpty()) {
            return true;
        }
        boolean isExample = known.get().isExample();
        return isDemo
                ? isExample && !line.holds(known.get())
                : isExample || !line.holds(known.get());
    }
}
