package nl.gezondheidsplein.hub.web.admin;

import java.util.List;
import java.util.Locale;
import nl.gezondheidsplein.hub.voices.Themes;

/** Says a wish as people do: its theme, its domain and its stream. */
final class WishWords {
    private WishWords() {}

    /** Returns the words of an id such as {@code welbevinden.sociaal.samen-eten}. */
    static String of(String wish, Themes themes) {
        List<String> parts = List.of(wish.split("\\.", -1));
        if (parts.size() != 3) {
            return wish;
        }
        String theme =
                themes.find(parts.get(2))
                        .map(known -> known.words().words().in("nl"))
                        .orElseGet(() -> capitalised(parts.get(2)));
        return theme + " (" + parts.get(1) + ", " + parts.get(0) + ")";
    }

    /** Returns an id such as {@code samen-eten} as words. */
    static String capitalised(String id) {
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
