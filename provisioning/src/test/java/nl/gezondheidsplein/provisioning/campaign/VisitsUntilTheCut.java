package nl.gezondheidsplein.provisioning.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.KioskCore;
import nl.gezondheidsplein.kiosk.settings.ClaimSource;
import nl.gezondheidsplein.kiosk.settings.HardwareKind;
import nl.gezondheidsplein.kiosk.settings.HubAccess;
import nl.gezondheidsplein.kiosk.settings.KioskSettings;
import nl.gezondheidsplein.kiosk.settings.PlaceSettings;
import nl.gezondheidsplein.kiosk.settings.PlaceType;
import nl.gezondheidsplein.kiosk.settings.Screen;
import nl.gezondheidsplein.kiosk.settings.Timing;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.QuickCheck;
import nl.gezondheidsplein.protocol.Domain;

/**
 * A kiosk in a machine whose power goes: says how many visits it finds, all pages looked at, then
 * counts one after the other and says so after each commit. Windows are sealed in between. Run by
 * the check {@code 09-power}; it never ends by itself.
 */
final class VisitsUntilTheCut {
    private VisitsUntilTheCut() {}

    /** The only argument is the folder of the kiosk. */
    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        PrintStream told = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        Path root = home.resolve("root.pem");
        if (!Files.exists(root)) {
            try (InputStream shipped =
                    Objects.requireNonNull(
                            KioskCore.class.getResourceAsStream("self-test-root.pem"))) {
                Files.write(root, shipped.readAllBytes());
            }
        }
        KioskCore kiosk = KioskCore.open(settings(home, root), Clock.systemUTC());
        long counted = Books.kept(home);
        told.println("FOUND " + counted);
        while (true) {
            kiosk.count(
                    new Contribution.Quick(
                            new QuickCheck(Answer.HIGH, Optional.of(Domain.SOCIAAL))),
                    Pace.CONSIDERED,
                    kiosk.content().current().covenant());
            counted++;
            told.println("COUNTED " + counted);
        }
    }

    private static KioskSettings settings(Path home, Path root) {
        return new KioskSettings(
                home.resolve("data"),
                new HubAccess(URI.create("https://localhost:1"), root, new ClaimSource.Absent()),
                new Timing(true, 3, ZoneId.of("Europe/Amsterdam")),
                new PlaceSettings(PlaceType.BUURTHUIS, HardwareKind.NONE),
                new Screen(new Screen.Glass(217, 136, 0), false, new Screen.WindowSize(1280, 800)));
    }
}
