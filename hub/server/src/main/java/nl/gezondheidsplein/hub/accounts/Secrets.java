package nl.gezondheidsplein.hub.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Makes secrets and the hashes by which the hub knows them again. */
public final class Secrets {

    /** Without 0, 1, i, l and o, which are misread from a screen; 31 characters. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private final RandomGenerator random;

    /** A maker of secrets; pass a {@link java.security.SecureRandom} outside tests. */
    public Secrets(RandomGenerator random) {
        this.random = random;
    }

    /** A password of 20 readable characters in groups of five: 99 bits. */
    public String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            if (i > 0 && i % 5 == 0) {
                password.append('-');
            }
            password.append(READABLE.charAt(random.nextInt(READABLE.length())));
        }
        return password.toString();
    }

    /** 256 random bits, fit for a cookie or a header. */
    public String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
    }

    /** Ten readable characters to tell one thing from another; not a secret. */
    String id() {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            id.append(READABLE.charAt(random.nextInt(READABLE.length())));
        }
        return id.toString();
    }

    byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /**
     * SHA-256 in hex. Enough for secrets of 256 random bits, which cannot be guessed from a stolen
     * hash; passwords need {@link PasswordHasher}.
     */
    static String hash(String secret) {
        return HexFormat.of().formatHex(sha256(secret));
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
