package nl.gezondheidsplein.hub.pki;

import java.nio.file.Path;

/** Where each key and certificate of the hub lies, under one directory. */
public record PkiFiles(Path directory) {
    /** Returns the certificate every kiosk and the broker trust. */
    public Path rootCertificate() {
        return directory.resolve("root.pem");
    }

    /** Returns the root's key; take it off the machine after set-up and keep it in a safe. */
    public Path rootKey() {
        return directory.resolve("root.key");
    }

    public Path intermediateCertificate() {
        return directory.resolve("intermediate.pem");
    }

    public Path intermediateKey() {
        return directory.resolve("intermediate.key");
    }

    /** Returns the broker's certificate followed by the intermediate. */
    public Path brokerCertificate() {
        return directory.resolve("broker.crt");
    }

    public Path brokerKey() {
        return directory.resolve("broker.key");
    }

    /** Returns the certificate of the hub's HTTPS listener followed by the intermediate. */
    public Path httpsCertificate() {
        return directory.resolve("hub-https.crt");
    }

    public Path httpsKey() {
        return directory.resolve("hub-https.key");
    }

    /** Returns key and certificates of the HTTPS listener in one store without a password. */
    public Path httpsKeyStore() {
        return directory.resolve("hub-https.p12");
    }

    /** Returns key and certificates with which the hub connects to the broker. */
    public Path hubClientKeyStore() {
        return directory.resolve("hub-client.p12");
    }

    /** Returns the key for which kiosks that are never online seal what they send on a stick. */
    public Path stickKey() {
        return directory.resolve("stick.key");
    }

    /** Returns the Ed25519 key that signs content packs now. */
    public Path currentPackKey() {
        return directory.resolve("pack-current.key");
    }

    /** Returns the Ed25519 key that will sign next; kiosks know it already. */
    public Path nextPackKey() {
        return directory.resolve("pack-next.key");
    }
}
