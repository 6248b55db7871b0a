package nl.gezondheidsplein.hub;

import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.squaremap.TaxonomyTerm;
import nl.gezondheidsplein.hub.voices.PublishedVoices;
import nl.gezondheidsplein.protocol.ItemCatalogue;

/**
 * The item ids that windows may hold: those of every kiosk, of voices, and the categories of the
 * social map, by which wishes and taps on offers are counted.
 */
record KnownItems(PublishedVoices voices, SocialMaps maps) implements Supplier<ItemCatalogue> {
    private static final Pattern ITEM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    @Override
    public ItemCatalogue get() {
        Set<String> categories =
                maps.current().all(RecordKind.TAXONOMY_TERM).stream()
                        .flatMap(stored -> new TaxonomyTerm(stored.hsds()).code().stream())
                        .filter(code -> ITEM.matcher(code).matches())
                        .collect(Collectors.toSet());
        return ItemCatalogue.base()
                .union(voices.catalogue())
                .withThemes(categories)
                .withOfferCategories(categories);
    }
}
