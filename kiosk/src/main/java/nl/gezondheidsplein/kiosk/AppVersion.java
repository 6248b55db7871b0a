package nl.gezondheidsplein.kiosk;

import java.util.Optional;

/** The version of this program, as its jar says. */
final class AppVersion {
    private AppVersion() {}

    /**
     * The package's version, else the jar's, or {@code development} where classes run without a
     * jar. The wire knows no tilde.
     */
    static String ofThisProgram() {
        return Optional.ofNullable(System.getProperty("gezondheidsplein.version"))
                .or(
                        () ->
                                Optional.ofNullable(
                                        KioskCore.class.getPackage().getImplementationVersion()))
                .orElse("development")
                .replace('~', '-');
    }
}
