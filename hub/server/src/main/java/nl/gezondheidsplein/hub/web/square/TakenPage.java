package nl.gezondheidsplein.hub.web.square;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.review.ScreenWords;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.words.Direction;
import nl.gezondheidsplein.protocol.words.ScreenTexts;

/**
 * Where the code of a slip leads. What was taken home stands behind the {@code #} of the address,
 * which no browser sends: the page is the same for everybody and is filled on the telephone by
 * {@code taken.js}, as {@code docs/take-away.md} describes.
 */
public final class TakenPage {
    /** Why there may be nothing to show; each has a hint with it. */
    private static final List<String> MISHAPS =
            List.of("taken.unread", "taken.absent", "then.damaged", "taken.newer");

    private static final List<String> LABELS =
            List.of(
                    "taken.heading",
                    "taken.plant",
                    "taken.steps",
                    "taken.where",
                    "taken.when",
                    "taken.ask",
                    "taken.code",
                    "taken.code.hint",
                    "taken.nothing",
                    "taken.private",
                    "doubt.heading",
                    "domain.lichaam",
                    "domain.geest",
                    "domain.sociaal",
                    "domain.maatschappelijk",
                    "plant.band.root",
                    "plant.band.stem",
                    "plant.band.bud",
                    "plant.band.blossom");

    /** The page, which says everything in every language. */
    public record Taken(List<Tongue> tongues) {}

    /**
     * One language.
     *
     * @param direction in which it is read: {@code ltr} or {@code rtl}
     */
    public record Tongue(String id, String direction, List<Line> lines) {
        /** What stands under a key. */
        public Line line(String key) {
            return lines.stream().filter(line -> line.key().equals(key)).findFirst().orElseThrow();
        }
    }

    /**
     * One text.
     *
     * @param foreign the language it is in, where that is not the one of its page
     */
    public record Line(String key, String text, Optional<String> foreign) {}

    private final Pages pages;
    private final ScreenWords words;

    /** A page for everybody, in the words of the screens. */
    public TakenPage(Pages pages, ScreenWords words) {
        this.pages = pages;
        this.words = words;
    }

    /** What this class answers. */
    public List<Route> routes() {
        return List.of(Route.get("/mee", Access.open(), this::show));
    }

    private void show(Exchange exchange) {
        exchange.sendPage(
                200,
                pages.render(
                        "taken.jte",
                        new Taken(ScreenTexts.LANGUAGES.stream().map(this::tongue).toList())));
    }

    private Tongue tongue(String language) {
        return new Tongue(
                language,
                Direction.of(language),
                Stream.concat(
                                LABELS.stream(),
                                MISHAPS.stream().flatMap(key -> Stream.of(key, key + ".hint")))
                        .map(key -> line(key, language))
                        .toList());
    }

    private Line line(String key, String language) {
        ScreenWords.Said said = words.say(key, language);
        return new Line(
                key,
                said.text(),
                Optional.of(said.language()).filter(spoken -> !spoken.equals(language)));
    }
}
