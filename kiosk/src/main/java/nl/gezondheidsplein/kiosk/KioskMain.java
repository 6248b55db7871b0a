package nl.gezondheidsplein.kiosk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.gezondheidsplein.kiosk.outbox.OutboxUnusableException;
import nl.gezondheidsplein.kiosk.settings.KioskSettings;
import nl.gezondheidsplein.kiosk.settings.SettingsRefusedException;

/**
 * The program: {@code KioskMain --settings FILE}, or {@code --self-test} to tell whether this
 * machine can be a kiosk. Ends with 2 for a wrong command or setting, with 1 when it can't.
 */
public final class KioskMain {
    private static final System.Logger LOG = System.getLogger(KioskMain.class.getName());
    private static final int WRONG_USE = 2;
    private static final int UNFIT = 1;

    private KioskMain() {}

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        if (words.equals(List.of("--self-test"))) {
            System.exit(selfTest());
        }
        if (words.size() != 2 || !words.getFirst().equals("--settings")) {
            System.err.println("usage: KioskMain --settings FILE | --self-test");
            System.exit(WRONG_USE);
        }
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) ->
                        LOG.log(
                                System.Logger.Level.ERROR,
                                "thread " + thread.getName() + " failed",
                                failure));
        try {
            KioskSettings settings = KioskSettings.load(Path.of(words.get(1)));
            KioskWiring.start(settings, Clock.systemUTC());
        } catch (SettingsRefusedException
                | DataDirInUseException
                | OutboxUnusableException
                | IllegalStateException e) {
            LOG.log(System.Logger.Level.ERROR, "the kiosk cannot start: {0}", e.getMessage());
            System.exit(WRONG_USE);
        }
    }

    private static int selfTest() {
        try {
            SelfTest.run(Clock.systemUTC(), System.out);
            return 0;
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "this machine cannot be a kiosk", e);
            return UNFIT;
        }
    }
}
