package nl.gezondheidsplein.kiosk.tally;

import java.util.Optional;
import nl.gezondheidsplein.protocol.ItemCatalogue;

/**
 * What the next resident sees and under which covenant the answers count. Windows are sealed with
 * it; a visit that began before it came counts under its own covenant.
 *
 * @param pack label of the content pack
 * @param covenant label of the covenant
 * @param checkSet label of the statements of the check; empty when there is none
 * @param items the closed item ids: nothing else is counted
 */
public record ShownContent(
        String pack, String covenant, Optional<String> checkSet, ItemCatalogue items) {

    /** How the items of believers begin. */
    static final String THEME = "theme.";

    /** Content that holds nothing to answer beyond the quick check. */
    public ShownContent(String pack, String covenant) {
        this(pack, covenant, Optional.empty(), ItemCatalogue.base());
    }

    /**
     * Whether this item, {@code theme.<id>}, has become sensitive since somebody believed in it;
     * then nobody may be told that they did.
     */
    boolean isSensitive(String item) {
        String theme = item.substring(THEME.length());
        return items.hasTheme(theme) && !items.hasOpenTheme(theme);
    }

    /** Whether one could vote, help, or believe in a theme here. */
    boolean hasSomethingToJoin() {
        return !items.questions().isEmpty()
                || !items.openThemes().isEmpty()
                || !items.giveCategories().isEmpty();
    }
}
