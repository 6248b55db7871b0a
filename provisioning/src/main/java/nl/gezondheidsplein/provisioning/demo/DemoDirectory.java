package nl.gezondheidsplein.provisioning.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Everything that a demo keeps, and where. */
record DemoDirectory(Path root) {

    Path lock() {
        return root.resolve("lock");
    }

    Path memory() {
        return root.resolve("demo.json");
    }

    Path processes() {
        return root.resolve("processes.json");
    }

    Path programs() {
        return root.resolve("programs");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path log(String process) {
        return logs().resolve(process + ".log");
    }

    Path broker() {
        return root.resolve("broker");
    }

    Path hub() {
        return root.resolve("hub");
    }

    /** The root certificate that everyone trusts; the hub makes it. */
    Path rootCertificate() {
        return hub().resolve("pki/root.pem");
    }

    Path kiosk() {
        return root.resolve("kiosk");
    }

    Path fleet() {
        return root.resolve("fleet");
    }

    /** Makes the directory, for its owner only: it holds keys, a password and a token. */
    void create() {
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(logs());
        } catch (IOException e) {
            throw new DemoRefusedException(
                    root
                            + " can't be written ("
                            + e.getMessage()
                            + "); choose another --data DIR.");
        }
    }

    /** Writes a file whole or not at all, readable for its owner only. */
    static void writeAtomically(Path file, String content) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("Not a file: " + file);
        }
        try {
            Files.createDirectories(parent);
            Path draft =
                    Files.createTempFile(
                            parent,
                            "." + file.getFileName(),
                            "",
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, content);
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
