package nl.gezondheidsplein.provisioning.demo;

import java.nio.file.Path;

/** The settings of one kiosk of the demo, windowed or simulated, with the claim it enrols with. */
final class KioskSettingsFile {

    private KioskSettingsFile() {}

    /** Writes {@code kiosk.properties} and the one-time claim beside it. */
    static void write(Path home, DemoDirectory directory, Ports ports, Memory memory, Kiosk kiosk) {
        Path claim = home.resolve("claim");
        DemoDirectory.writeAtomically(claim, kiosk.claim() + "\n");
        DemoDirectory.writeAtomically(
                home.resolve("kiosk.properties"),
                """
                # Written by the demo.
                data-dir=%s
                hub-url=https://localhost:%d
                hub-ca-file=%s
                claim-file=%s
                place-type=%s
                rehearsal=%s
                full-screen=%s
                window-size=1280x800
                hardware=none
                """
                        .formatted(
                                home.resolve("data"),
                                ports.hubTls(),
                                directory.rootCertificate(),
                                claim,
                                kiosk.place().type(),
                                memory.rehearsal(),
                                kiosk.fullScreen()));
    }

    /** What differs from kiosk to kiosk. */
    record Kiosk(String claim, Places.Place place, boolean fullScreen) {}
}
