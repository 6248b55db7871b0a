package nl.gezondheidsplein.hub;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.web.HubWeb;
import nl.gezondheidsplein.protocol.supervision.Pulse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the hub until it is told to stop. */
@Command(name = "serve", description = "Runs the hub until it is told to stop.")
final class ServeCommand implements Callable<Integer> {
    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        try (HubWiring hub = new HubWiring(HubSettingsFile.read(settings.file), Clock.systemUTC());
                HubWeb web = hub.start()) {
            hub.accounts()
                    .accounts()
                    .createFirst()
                    .ifPresent(
                            first ->
                                    System.out.println(
                                            "The first account is called "
                                                    + first.account().name()
                                                    + "; its password is shown this once: "
                                                    + first.password()));
            Pulse.start(System.getenv(), hub.signsOfLife(web));
            System.out.println("The hub listens on port " + web.httpPort() + ".");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> awaitEnd(stop, stopped), "stop"));
            stop.await();
        }
        stopped.countDown();
        return 0;
    }

    private static void awaitEnd(CountDownLatch stop, CountDownLatch stopped) {
        stop.countDown();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
