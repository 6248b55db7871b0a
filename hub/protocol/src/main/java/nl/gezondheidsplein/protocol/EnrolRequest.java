package nl.gezondheidsplein.protocol;

import java.util.regex.Pattern;

/**
 * What a bare kiosk asks of {@code POST /enrol}.
 *
 * @param claim the one-time claim, 128 bits or more in letters and digits
 * @param csr PKCS#10 in PEM for a P-256 key; its subject is ignored
 */
public record EnrolRequest(String claim, String csr) {
    static final Pattern CLAIM = Pattern.compile("[A-Za-z0-9_-]{16,128}");
    static final int MAX_CSR = 8192;

    public EnrolRequest {
        Checks.form("claim", claim, CLAIM);
        Checks.length("csr", csr, 1, MAX_CSR);
    }

    /** Leaves the claim out. */
    @Override
    public String toString() {
        return "EnrolRequest[csr of " + csr.length() + " characters]";
    }
}
