package nl.gezondheidsplein.hub.fleet;

import java.util.Set;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.pki.RootCertificate;

/**
 * The one file with which {@code prepare-card --files} makes a card a kiosk's: lines of words, and
 * behind them the root certificate. It holds the claim, so it is made once, with the claim, and
 * kept nowhere.
 */
public final class CardFile {
    /** The kinds of place that a kiosk is made for; elsewhere it begins as in a buurthuis. */
    private static final Set<String> KNOWN_TYPES =
            Set.of("buurthuis", "moskee", "school", "huiskamer", "gezondheidscentrum", "pop-up");

    private final String hub;
    private final RootCertificate root;

    /**
     * Files of this hub.
     *
     * @param hub its base address over HTTPS, as kiosks reach it
     */
    public CardFile(String hub, RootCertificate root) {
        this.hub = hub;
        this.root = root;
    }

    /** The content of the file for a kiosk that was just made at this place. */
    public String of(CreatedKiosk made, Place place, Card card) {
        StringBuilder words = new StringBuilder();
        line(words, "gezondheidsplein-card", "1");
        line(words, "hub", hub);
        line(words, "claim", made.claim());
        line(words, "ca-fingerprint", root.sha256());
        if (KNOWN_TYPES.contains(place.sheet().placeType())) {
            line(words, "place-type", place.sheet().placeType());
        }
        line(words, "screen-mm", card.screen().width() + "x" + card.screen().height());
        line(words, "rotate", card.rotation().id());
        card.wifi()
                .ifPresent(
                        wifi -> {
                            line(words, "wifi", wifi.name());
                            line(words, "wifi-key", wifi.key());
                        });
        return words + root.pem();
    }

    private static void line(StringBuilder words, String word, String value) {
        words.append(word).append('=').append(value).append('\n');
    }
}
