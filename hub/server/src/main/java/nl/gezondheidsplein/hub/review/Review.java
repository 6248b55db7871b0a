package nl.gezondheidsplein.hub.review;

import java.time.Instant;

/**
 * What a reader made of one text in one language.
 *
 * @param base hash of the translation it was made from
 * @param dutch the source it was made from; it holds for no other
 * @param text the translation as the reader left it
 * @param isReviewed whether the reader took the draft mark away
 * @param role in which the reader did it; who it was stands in the audit log
 */
public record Review(
        Part part,
        String key,
        String language,
        String base,
        String dutch,
        String text,
        boolean isReviewed,
        String role,
        Instant at) {
    /**
     * In the place of a role: nobody reviewed the text, it only shows how screens look once
     * somebody has.
     */
    static final String EXAMPLE = "example";

    boolean isExample() {
        return role.equals(EXAMPLE);
    }

    boolean isOf(SourceText source, String translation) {
        return dutch.equals(source.dutch())
                && (base.equals(SourceText.hash(translation)) || text.equals(translation));
    }
}
