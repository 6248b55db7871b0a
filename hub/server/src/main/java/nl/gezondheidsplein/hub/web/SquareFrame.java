package nl.gezondheidsplein.hub.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.gezondheidsplein.hub.review.ScreenWords;
import nl.gezondheidsplein.protocol.words.Direction;
import nl.gezondheidsplein.protocol.words.ScreenTexts;

/**
 * What stands around a page for residents: its language, the way to the others, and the words of
 * kiosks in it.
 *
 * @param direction in which it is read: {@code ltr} or {@code rtl}
 * @param address of the page, without its language
 */
public record SquareFrame(
        String language,
        String direction,
        String address,
        List<Tongue> tongues,
        BiFunction<String, String, ScreenWords.Said> words) {

    /** One language to read the page in, by its own name. */
    public record Tongue(String id, String name, String direction, boolean isThis) {}

    /**
     * One text.
     *
     * @param foreign the language it is in, where that is not the one of its page
     */
    public record Line(String text, Optional<String> foreign) {}

    /** Returns the frame of a page that somebody asks for. */
    public static SquareFrame of(Exchange exchange, ScreenWords words) {
        return of(
                ResidentLanguage.of(
                        exchange.query(ResidentLanguage.IN_ADDRESS),
                        exchange.asked("Accept-Language")),
                exchange.address(),
                words::say);
    }

    /** Returns the frame of a page in the words as they came with the program. */
    static SquareFrame of(String language, String address) {
        Map<String, String> said = ScreenTexts.in(language).byKey();
        return of(
                language,
                address,
                (key, spoken) -> new ScreenWords.Said(said.getOrDefault(key, ""), spoken));
    }

    private static SquareFrame of(
            String language, String address, BiFunction<String, String, ScreenWords.Said> words) {
        return new SquareFrame(
                language,
                Direction.of(language),
                address,
                ScreenTexts.LANGUAGES.stream()
                        .map(
                                one ->
                                        new Tongue(
                                                one,
                                                Locale.of(one).getDisplayLanguage(Locale.of(one)),
                                                Direction.of(one),
                                                one.equals(language)))
                        .toList(),
                words);
    }

    /** Returns what stands under a key. */
    public Line line(String key) {
        ScreenWords.Said said = words.apply(key, language);
        return new Line(
                said.text(),
                Optional.of(said.language()).filter(spoken -> !spoken.equals(language)));
    }

    /** Returns the name of a language, in that of the page. */
    public Line tongue(String other) {
        return new Line(Locale.of(other).getDisplayLanguage(Locale.of(language)), Optional.empty());
    }

    /** Returns an address of this page that keeps its language. */
    public String in(String path) {
        return path + "?" + ResidentLanguage.IN_ADDRESS + "=" + language;
    }
}
