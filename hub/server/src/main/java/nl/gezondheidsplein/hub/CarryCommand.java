package nl.gezondheidsplein.hub;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Set<KioskId> wanted =
                kiosks.stream().map(KioskId::new).collect(Collectors.toCollection(TreeSet::new));
        StickDesk.Taken taken;
        Set<KioskId> ready;
        try (HubWiring hub =
                new HubWiring(HubSettingsFile.read(settings.file), Clock.systemUTC())) {
            StickDesk desk = hub.sticks();
            taken = desk.takeIn(new Stick(stick));
            wanted.addAll(taken.messages().keySet());
            ready = desk.makeReady(new Stick(stick), wanted);
            hub.accounts()
                    .audit()
                    .record(ConsoleLog.WHO, "stick-carried", taken.all() + " messages");
        }
        System.out.println(taken.all() + " messages were taken in.");
        ready.forEach(kiosk -> System.out.println("The stick is ready for " + kiosk.value()));
        List<String> refusals = refusals(taken, wanted, ready);
        refusals.forEach(System.err::println);
        return refusals.isEmpty() ? 0 : 1;
    }

    private static List<String> refusals(
            StickDesk.Taken taken, Set<KioskId> wanted, Set<KioskId> ready) {
        return Stream.concat(
                        taken.refused().stream()
                                .map(
                                        refused ->
                                                refused.file()
                                                        + " stays: "
                                                        + refused.reason().getMessage()
                                                        + "."),
                        wanted.stream()
                                .filter(kiosk -> !ready.contains(kiosk))
                                .map(
                                        kiosk ->
                                                kiosk.value()
                                                        + " gets nothing: it is not in service"
                                                        + " here."))
                .toList();
    }
}
