package nl.gezondheidsplein.hub.pki;

/**
 * By what a bare device knows this hub.
 *
 * @param pem the certificate as every other program reads it
 * @param sha256 its fingerprint in hexadecimal digits
 */
public record RootCertificate(String pem, String sha256) {}
