package nl.gezondheidsplein.hub.web.editor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.review.Part;
import nl.gezondheidsplein.hub.review.ReviewDesk.Sight;
import nl.gezondheidsplein.hub.review.Reviews;
import nl.gezondheidsplein.hub.review.SourceText;
import nl.gezondheidsplein.hub.review.Standing;
import nl.gezondheidsplein.hub.web.Exchange;

/**
 * Which texts a reviewer wants to see.
 *
 * @param part empty for all
 */
record ReviewFilter(String language, Optional<Part> part, Show show, String words) {
    private static final int MOST_CHARACTERS = 100;

    /** Which of them, by how they stand. */
    enum Show {
        DRAFTS("Alleen concepten"),
        MISSING("Wat ontbreekt"),
        ALL("Alles");

        private final String words;

        Show(String words) {
            this.words = words;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ReviewFilter of(Exchange exchange) {
        String words = exchange.query("zoek").orElse("").strip();
        return new ReviewFilter(
                exchange.query("taal")
                        .filter(Reviews.LANGUAGES::contains)
                        .orElse(Reviews.LANGUAGES.getFirst()),
                exchange.query("deel").flatMap(Part::ofId),
                exchange.query("toon")
                        .flatMap(
                                id ->
                                        Arrays.stream(Show.values())
                                                .filter(show -> show.id().equals(id))
                                                .findFirst())
                        .orElse(Show.DRAFTS),
                words.substring(0, Math.min(words.length(), MOST_CHARACTERS)));
    }

    List<SourceText> of(Sight sight) {
        return sight.texts().stream()
                .filter(text -> part.isEmpty() || part.get() == text.part())
                .filter(text -> isShown(sight.reviews().standing(text, language)))
                .filter(text -> words.isEmpty() || isFound(sight, text))
                .toList();
    }

    private boolean isShown(Standing standing) {
        return switch (show) {
            case DRAFTS -> standing.isDraft();
            case MISSING -> standing instanceof Standing.Missing;
            case ALL -> true;
        };
    }

    private boolean isFound(Sight sight, SourceText text) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return Stream.of(
                        Optional.of(text.dutch()),
                        Optional.of(text.where()),
                        sight.reviews().shown(text, language))
                .flatMap(Optional::stream)
                .anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** The same question in an address. */
    String query() {
        return "?taal="
                + language
                + "&deel="
                + part.map(Part::id).orElse("")
                + "&toon="
                + show.id()
                + "&zoek="
                + URLEncoder.encode(words, UTF_8);
    }

    List<Choice> languages() {
        return Reviews.LANGUAGES.stream()
                .map(one -> new Choice(one, ReviewWords.language(one), one.equals(language)))
                .toList();
    }

    List<Choice> parts() {
        return Stream.concat(
                        Stream.of(new Choice("", "Alle delen", part.isEmpty())),
                        Arrays.stream(Part.values())
                                .map(
                                        one ->
                                                new Choice(
                                                        one.id(),
                                                        ReviewWords.part(one),
                                                        part.equals(Optional.of(one)))))
                .toList();
    }

    List<Choice> shows() {
        return Arrays.stream(Show.values())
                .map(one -> new Choice(one.id(), one.words, one == show))
                .toList();
    }
}
