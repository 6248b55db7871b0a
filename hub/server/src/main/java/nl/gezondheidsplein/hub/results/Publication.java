package nl.gezondheidsplein.hub.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one audience may know of one area in one period, ready to render.
 *
 * @param within the wijk inside which a neighbourhood's figures may be published instead; the same
 *     whether there are any or not. Null for a wijk
 * @param histograms whole histograms only, ordered by id; what is hidden is absent, as if it were
 *     empty
 */
@JsonPropertyOrder({"area", "period", "audience", "within", "histograms"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Publication(
        @JsonProperty("area") String area,
        @JsonProperty("period") String period,
        @JsonProperty("audience") String audience,
        @JsonProperty("within") @Nullable String within,
        @JsonProperty("histograms") List<PublishedHistogram> histograms) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public Publication {
        histograms = List.copyOf(histograms);
    }

    /**
     * One histogram.
     *
     * @param id as {@code quick.q0} or {@code check.q3}
     * @param n how many people, rounded to fives
     * @param answers in the order of the answers; of an open list those that are almost nobody's
     *     are left out
     */
    @JsonPropertyOrder({"id", "n", "answers"})
    public record PublishedHistogram(
            @JsonProperty("id") String id,
            @JsonProperty("n") long n,
            @JsonProperty("answers") List<PublishedAnswer> answers) {
        public PublishedHistogram {
            answers = List.copyOf(answers);
        }
    }

    /**
     * One answer: exactly one of the three figures is there.
     *
     * @param answer as {@code 0} to {@code 4}, {@code skipped}, or an id
     * @param count how many, rounded to fives
     * @param percent how many of a hundred, rounded to fives
     * @param words {@code bijna niemand}, {@code weinig}, {@code helft}, {@code veel} or {@code
     *     bijna iedereen}
     */
    @JsonPropertyOrder({"answer", "count", "percent", "words"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublishedAnswer(
            @JsonProperty("answer") String answer,
            @JsonProperty("count") @Nullable Long count,
            @JsonProperty("percent") @Nullable Integer percent,
            @JsonProperty("words") @Nullable String words) {
        static PublishedAnswer count(String answer, long count) {
            return new PublishedAnswer(answer, count, null, null);
        }

        static PublishedAnswer percent(String answer, int percent) {
            return new PublishedAnswer(answer, null, percent, null);
        }

        static PublishedAnswer words(String answer, String words) {
            return new PublishedAnswer(answer, null, null, words);
        }
    }

    /** Returns what there is to read where nothing may be read, or nothing was counted. */
    public static Publication empty(
            String area, String period, Audience audience, @Nullable String within) {
        return new Publication(area, period, audience.id(), within, List.of());
    }

    /** Returns the bytes that are frozen in the ledger: the same for the same figures. */
    public byte[] encode() {
        try {
            return MAPPER.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Publication decode(byte[] content) {
        try {
            return MAPPER.readValue(content, Publication.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
