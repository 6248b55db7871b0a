package nl.gezondheidsplein.hub.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.protocol.TextSheet;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.protocol.words.ScreenTexts;

/** All reviews at one moment. Immutable. */
public final class Reviews {
    /** Nobody reviewed anything. */
    public static final Reviews NONE = new Reviews(List.of());

    /** The languages that a kiosk speaks beside Dutch. */
    public static final List<String> LANGUAGES =
            ScreenTexts.LANGUAGES.subList(1, ScreenTexts.LANGUAGES.size());

    private final Map<Place, List<Review>> byPlace = new HashMap<>();

    private record Place(Part part, String key, String language) {}

    /** A moment with these reviews. */
    public Reviews(Collection<Review> reviews) {
        reviews.stream()
                .sorted(Comparator.comparing(Review::at).reversed())
                .forEach(
                        review ->
                                byPlace.computeIfAbsent(
                                                new Place(
                                                        review.part(),
                                                        review.key(),
                                                        review.language()),
                                                place -> new ArrayList<>())
                                        .add(review));
    }

    private List<Review> of(SourceText text, String language) {
        return byPlace.getOrDefault(new Place(text.part(), text.key(), language), List.of());
    }

    /** What a reader made of a text as it is now. */
    Optional<Review> valid(SourceText text, String language) {
        String translation = text.in(language).orElse("");
        return of(text, language).stream()
                .filter(review -> review.isOf(text, translation))
                .findFirst();
    }

    /** How a text stands in a language. */
    public Standing standing(SourceText text, String language) {
        Optional<Review> valid = valid(text, language);
        if (valid.filter(Review::isReviewed).isPresent()) {
            return valid.get().isExample()
                    ? new Standing.Example()
                    : new Standing.Reviewed(valid.get().role(), valid.get().at());
        }
        if (text.settled().contains(language) && valid.isEmpty()) {
            return new Standing.Settled();
        }
        Optional<Review> before =
                of(text, language).stream()
                        .filter(review -> review.isReviewed() && !review.isExample())
                        .findFirst();
        if (valid.isEmpty() && before.isPresent()) {
            return new Standing.Lapsed(
                    before.get().role(), before.get().at(), before.get().dutch());
        }
        return valid.isEmpty() && text.in(language).isEmpty()
                ? new Standing.Missing()
                : new Standing.Draft();
    }

    /** What people read in a language: what a reader made of it, else what its makers wrote. */
    public Optional<String> shown(SourceText text, String language) {
        return valid(text, language).map(Review::text).or(() -> text.in(language));
    }

    /** A text of the content as people read it. */
    public Texts shown(SourceText text) {
        Map<String, String> shown = new HashMap<>(text.words().byLanguage());
        for (String language : LANGUAGES) {
            shown(text, language).ifPresent(words -> shown.put(language, words));
        }
        return Texts.of(shown);
    }

    /**
     * What kiosks hear of the texts of their screens.
     *
     * @param drafts how many other texts of a kiosk nobody has reviewed, by language
     */
    public TextSheet sheet(Collection<SourceText> screens, Map<String, Integer> drafts) {
        return new TextSheet(
                LANGUAGES.stream()
                        .map(
                                language ->
                                        new TextSheet.Language(
                                                language,
                                                drafts.getOrDefault(language, 0),
                                                lines(screens, language)))
                        .toList());
    }

    private List<TextSheet.Line> lines(Collection<SourceText> screens, String language) {
        return screens.stream()
                .flatMap(
                        text ->
                                valid(text, language)
                                        .map(
                                                review ->
                                                        new TextSheet.Line(
                                                                text.key(),
                                                                TextSheet.source(text.dutch()),
                                                                review.text(),
                                                                !review.isReviewed()))
                                        .stream())
                .toList();
    }
}
