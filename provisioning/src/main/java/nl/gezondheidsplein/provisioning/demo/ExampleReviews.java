package nl.gezondheidsplein.provisioning.demo;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.review.ReviewDesk;
import nl.gezondheidsplein.hub.review.Reviews;
import nl.gezondheidsplein.hub.review.ScreenSources;
import nl.gezondheidsplein.hub.review.SourceText;
import nl.gezondheidsplein.hub.review.TextFile;

/**
 * Readers who do not exist: without them the promises of a kiosk stand in Dutch in every language,
 * and the demo would not show what a resident sees. The file says that it is an example; a hub that
 * serves places refuses it.
 */
final class ExampleReviews {
    private ExampleReviews() {}

    /** The texts that a kiosk shows only when they are reviewed, each as its makers wrote it. */
    static TextFile file() {
        List<SourceText> promises =
                ScreenSources.all().stream().filter(ReviewDesk::isReviewedOnly).toList();
        return new TextFile(
                Reviews.LANGUAGES.stream()
                        .flatMap(language -> promises.stream().map(text -> line(text, language)))
                        .toList(),
                true);
    }

    private static TextFile.Line line(SourceText text, String language) {
        String words = text.in(language).orElseThrow();
        return new TextFile.Line(
                text.part(), text.key(), language, text.dutch(), Optional.of(words), words, true);
    }
}
