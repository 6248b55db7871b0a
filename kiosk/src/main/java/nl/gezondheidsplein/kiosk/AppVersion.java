package nl.gezondheidsplein.kiosk;

import java.util.Optional;

/** The version of this program, as its jar says. */
final class AppVersion {
    private AppVersion() {}

    /** The jar's version, or {@code development} where classes run without a jar. */
    static String ofThisProgram() {
        return Optional.ofNullable(KioskCore.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
