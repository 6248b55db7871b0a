package nl.gezondheidsplein.hub.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.protocol.words.ScreenTexts;

/** The texts of the screens, as they came with this version of the program. */
public final class ScreenSources {
    private static final List<SourceText> ALL = load();

    private ScreenSources() {}

    /** Returns all, ordered by key. */
    public static List<SourceText> all() {
        return ALL;
    }

    /** Returns the text of this key. */
    public static Optional<SourceText> find(String key) {
        return ALL.stream().filter(text -> text.key().equals(key)).findFirst();
    }

    private static List<SourceText> load() {
        List<ScreenTexts> languages = ScreenTexts.LANGUAGES.stream().map(ScreenTexts::in).toList();
        Set<String> settled = new HashSet<>();
        languages.stream()
                .filter(language -> !language.isDraft())
                .forEach(language -> settled.add(language.language()));
        return languages.getFirst().byKey().keySet().stream()
                .map(
                        key -> {
                            Map<String, String> words = new HashMap<>();
                            languages.forEach(
                                    language ->
                                            Optional.ofNullable(language.byKey().get(key))
                                                    .ifPresent(
                                                            text ->
                                                                    words.put(
                                                                            language.language(),
                                                                            text)));
                            return new SourceText(Part.SCREENS, key, key, Texts.of(words), settled);
                        })
                .toList();
    }
}
