package nl.gezondheidsplein.hub.fleet;

import java.security.SecureRandom;
import nl.gezondheidsplein.protocol.KioskId;

/** Names and claims that nobody can guess. */
final class Secrets {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int ID_LENGTH = 10;

    /** Five bits each, without the letters and digits that people mistake for one another. */
    private static final String CLAIM_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int CLAIM_LENGTH = 26;

    private final SecureRandom random;

    Secrets(SecureRandom random) {
        this.random = random;
    }

    /** Returns an id out of 36 to the power of 10, so that none is ever made twice. */
    KioskId kioskId() {
        return new KioskId("k-" + letters(LETTERS, ID_LENGTH));
    }

    /** Returns 130 random bits as 26 letters and digits. */
    String claim() {
        return letters(CLAIM_LETTERS, CLAIM_LENGTH);
    }

    private String letters(String alphabet, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
