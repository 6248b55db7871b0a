package nl.gezondheidsplein.protocol;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code on the slip of who told a story, with which it can be withdrawn. The kiosk prints it and
 * forgets it; the hub knows its hash alone.
 *
 * @param text twelve characters in groups of four, such as {@code k7w2-m4xd-9r3p}
 */
public record WithdrawalCode(String text) {
    /** No letter that looks like a digit, none that sounds like another in a word. */
    private static final String ALPHABET = "23456789bcdfghjkmnpqrstvwxz";

    private static final int CHARACTERS = 12;
    private static final int GROUP = 4;

    public WithdrawalCode {
        if (!text.matches("[%1$s]{4}-[%1$s]{4}-[%1$s]{4}".formatted(ALPHABET))) {
            throw new IllegalArgumentException("No code of a story");
        }
    }

    /** Makes a code of 57 random bits; the generator must be one for secrets. */
    public static WithdrawalCode random(RandomGenerator secure) {
        StringBuilder code = new StringBuilder();
        for (int number = 0; number < CHARACTERS; number++) {
            if (number > 0 && number % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(secure.nextInt(ALPHABET.length())));
        }
        return new WithdrawalCode(code.toString());
    }

    /** Reads a code as people type it: with capitals, and with spaces or without dashes. */
    public static Optional<WithdrawalCode> typed(String typed) {
        String bare = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
        if (!bare.matches("[" + ALPHABET + "]{" + CHARACTERS + "}")) {
            return Optional.empty();
        }
        return Optional.of(
                new WithdrawalCode(
                        bare.substring(0, GROUP)
                                + "-"
                                + bare.substring(GROUP, 2 * GROUP)
                                + "-"
                                + bare.substring(2 * GROUP)));
    }

    /** What travels with the story: SHA-256 of the code, in hexadecimal. */
    public String hash() {
        return Sha256.hex(text.getBytes(US_ASCII));
    }
}
