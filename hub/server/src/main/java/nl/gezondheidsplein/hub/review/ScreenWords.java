package nl.gezondheidsplein.hub.review;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the screens of a kiosk say, for pages of the hub that say the same: as readers left it, and
 * help and promises in Dutch until a reader of the language reviewed them. Any thread may call.
 */
public final class ScreenWords {
    private static final String DUTCH = "nl";

    private static final Map<String, SourceText> SOURCES =
            ScreenSources.all().stream()
                    .collect(Collectors.toUnmodifiableMap(SourceText::key, Function.identity()));

    private final Supplier<Reviews> reviews;

    ScreenWords(Supplier<Reviews> reviews) {
        this.reviews = reviews;
    }

    /**
     * A text as people read it.
     *
     * @param language two letters; Dutch where it stands in for a translation
     */
    public record Said(String text, String language) {}

    /**
     * A text without places to fill in.
     *
     * @throws IllegalArgumentException when the screens have no such text
     */
    public Said say(String key, String language) {
        SourceText source = SOURCES.get(key);
        if (source == null) {
            throw new IllegalArgumentException("no screen says " + key);
        }
        Reviews known = reviews.get();
        boolean isHeldBack =
                ReviewDesk.isReviewedOnly(source) && !isReviewed(known.standing(source, language));
        return isHeldBack
                ? new Said(source.dutch(), DUTCH)
                : known.shown(source, language)
                        .map(text -> new Said(text, language))
                        .orElseGet(() -> new Said(source.dutch(), DUTCH));
    }

    private static boolean isReviewed(Standing standing) {
        return switch (standing) {
            case Standing.Reviewed _, Standing.Settled _, Standing.Example _ -> true;
            case Standing.Draft _, Standing.Lapsed _, Standing.Missing _ -> false;
        };
    }
}
