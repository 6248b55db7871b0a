package nl.gezondheidsplein.kiosk.hardware;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A printer without a device: absent until it is told to stand in some way. */
public final class SimulatedSlipPrinter implements SlipPrinter {
    private volatile Condition condition = Condition.ABSENT;
    private volatile Optional<BufferedImage> last = Optional.empty();

    /** Somebody brings a printer, takes its paper out, opens it, or takes it away. */
    public void stands(Condition now) {
        condition = now;
    }

    /** The slip that lies in the tray; whoever takes it leaves none behind. */
    public Optional<BufferedImage> take() {
        Optional<BufferedImage> slip = last;
        last = Optional.empty();
        return slip;
    }

    @Override
    public Condition condition() {
        return condition;
    }

    @Override
    public CompletionStage<Condition> print(BufferedImage slip) {
        Condition now = condition;
        if (now.prints()) {
            last = Optional.of(slip);
        }
        return CompletableFuture.completedFuture(now);
    }

    @Override
    public void close() {
        condition = Condition.ABSENT;
        last = Optional.empty();
    }
}
