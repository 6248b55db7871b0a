package nl.gezondheidsplein.kiosk;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.function.Supplier;
import nl.gezondheidsplein.kiosk.outbox.OutboxStatus;
import nl.gezondheidsplein.kiosk.outbox.OutboxUnusableException;
import nl.gezondheidsplein.protocol.supervision.Pulse;

/**
 * By what a kiosk shows that it lives: its screen comes to new work, and so does what keeps its
 * counts. The network is none of them.
 */
final class SignsOfLife {
    private static final System.Logger LOG = System.getLogger(SignsOfLife.class.getName());

    private SignsOfLife() {}

    static List<Pulse.Sign> of(Supplier<OutboxStatus> outbox) {
        return List.of(SignsOfLife::screen, () -> outbox(outbox));
    }

    private static boolean screen() throws InterruptedException {
        try {
            EventQueue.invokeAndWait(() -> {});
        } catch (InvocationTargetException e) {
            LOG.log(System.Logger.Level.DEBUG, "the screen answers with a fault", e);
        }
        return true;
    }

    /** A card that refuses is told in vitals; a new start would not mend it. */
    private static boolean outbox(Supplier<OutboxStatus> outbox) {
        try {
            var _ = outbox.get();
        } catch (OutboxUnusableException e) {
            LOG.log(System.Logger.Level.DEBUG, "the outbox answers with a fault", e);
        }
        return true;
    }
}
