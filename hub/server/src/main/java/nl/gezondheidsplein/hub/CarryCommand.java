package nl.gezondheidsplein.hub;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.carry.Stick;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deals with a stick that goes between the hub and kiosks that are never online. */
@Command(
        name = "carry",
        description =
                "Takes in what kiosks that are never online put on a stick, and puts receipts and"
                        + " content for them on it. The hub may run meanwhile. A second time does no"
                        + " harm.")
final class CarryCommand implements Callable<Integer> {
    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Parameters(paramLabel = "STICK", description = "Where the stick is mounted.")
    private Path stick = Path.of("stick");

    @Option(
            names = "--kiosk",
            paramLabel = "KIOSK",
            description = "A kiosk for which the stick is made ready also when it brings nothing.")
    private List<String> kiosks = new ArrayList<>();

    @Override
    public Integer call() {
        Set<KioskId> named = kiosks.stream().map(KioskId::new).collect(Collectors.toSet());
        StickDesk.Served served;
        try (HubWiring hub =
                new HubWiring(HubSettingsFile.read(settings.file), Clock.systemUTC())) {
            served = hub.sticks().serve(new Stick(stick), named);
            hub.accounts()
                    .audit()
                    .record(ConsoleLog.WHO, "stick-carried", served.messages() + " messages");
        }
        System.out.println(served.messages() + " messages were taken in.");
        served.kiosks()
                .forEach(kiosk -> System.out.println("The stick is ready for " + kiosk.value()));
        served.refusals().forEach(System.err::println);
        return served.refusals().isEmpty() ? 0 : 1;
    }
}
