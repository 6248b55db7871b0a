package nl.gezondheidsplein.hub.squaremap.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.OfferFilter;
import nl.gezondheidsplein.hub.squaremap.SearchText;
import nl.gezondheidsplein.hub.squaremap.SocialMap;

/**
 * Finds offers that may be one and the same (R67): nearly the same words in the name, and the same
 * place or organisation. People decide.
 */
public final class Duplicates {
    /** The field in which an editor's "not the same" is kept, with both. */
    static final String NOT_SAME = "not_same_as";

    /** Three of four words; with fewer, "koffie in Noord" would be "koffie in Zuid". */
    private static final double ALIKE = 0.75;

    /** Two offers that may be one. */
    public record Pair(Offer one, Offer other) {}

    private Duplicates() {}

    /** Returns the pairs that nobody has decided on yet, in the order of their names. */
    public static List<Pair> in(SocialMap map) {
        Map<String, List<Offer>> near = new HashMap<>();
        List<Offer> offers =
                map.offers(OfferFilter.ALL).stream()
                        .filter(offer -> offer.service().isActive())
                        .toList();
        for (Offer offer : offers) {
            for (String spot : spots(offer)) {
                near.computeIfAbsent(spot, key -> new ArrayList<>()).add(offer);
            }
        }
        Set<Pair> pairs = new LinkedHashSet<>();
        for (Offer offer : offers) {
            Set<UUID> seen = new HashSet<>();
            for (String spot : spots(offer)) {
                for (Offer other : near.getOrDefault(spot, List.of())) {
                    if (other.id().compareTo(offer.id()) > 0
                            && seen.add(other.id())
                            && isAlike(offer, other)) {
                        pairs.add(new Pair(offer, other));
                    }
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static Set<String> spots(Offer offer) {
        Set<String> spots = new LinkedHashSet<>();
        offer.service().organization().ifPresent(id -> spots.add("o" + id));
        offer.sites().stream()
                .flatMap(site -> site.link().location().stream())
                .forEach(id -> spots.add("l" + id));
        return spots;
    }

    private static boolean isAlike(Offer one, Offer other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(others);
        int all = words.size() + others.size() - shared.size();
        return shared.size() >= ALIKE * all && !isDecided(one, other);
    }

    private static Set<String> words(Offer offer) {
        return new HashSet<>(
                SearchText.words(offer.service().name().replaceAll("\\p{Punct}", " ")));
    }

    private static boolean isDecided(Offer one, Offer other) {
        return one.service().hsds().texts(NOT_SAME).contains(other.id().toString());
    }
}
