package nl.gezondheidsplein.protocol;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What an enrolled kiosk is given.
 *
 * @param certificate its own, in PEM
 * @param chain the certificates above it, one PEM string
 * @param broker where to connect
 * @param hub base address of the hub over HTTPS
 * @param packKeys Ed25519 public keys (Base64 of the SubjectPublicKeyInfo) by key id
 */
public record EnrolResponse(
        KioskId kiosk,
        PlaceId place,
        String certificate,
        String chain,
        BrokerAddress broker,
        String hub,
        SortedMap<String, String> packKeys) {
    static final int MAX_PEM = 16_384;
    static final int MAX_KEYS = 8;
    static final Pattern HUB = Pattern.compile("https?://[A-Za-z0-9.:/_\\[\\]-]{1,200}");
    static final Pattern KEY = Pattern.compile("[A-Za-z0-9+/]{40,200}={0,2}");

    public EnrolResponse {
        Checks.length("certificate", certificate, 1, MAX_PEM);
        Checks.length("chain", chain, 1, MAX_PEM);
        Checks.form("hub", hub, HUB);
        Checks.range("the number of packKeys", packKeys.size(), 0, MAX_KEYS);
        packKeys.forEach(
                (id, key) -> {
                    Checks.form("a key id", id, Checks.LABEL);
                    Checks.form("a pack key", key, KEY);
                });
        packKeys = Collections.unmodifiableSortedMap(new TreeMap<>(packKeys));
    }
}
