package nl.gezondheidsplein.kiosk;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.kiosk.settings.Screen;
import nl.gezondheidsplein.kiosk.sync.KioskSide;
import nl.gezondheidsplein.kiosk.sync.SyncLoop;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.ScreenMm;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Versions;
import org.jspecify.annotations.Nullable;

/** Joins the loops that talk to the hub: what one hears may be the other's to do. */
final class CoreSide implements KioskSide {
    private final CoreParts parts;
    private final Consumer<byte[]> orders;
    private final AtomicReference<@Nullable SyncLoop> sync = new AtomicReference<>();
    private final AtomicReference<@Nullable ContentLoop> content = new AtomicReference<>();

    CoreSide(CoreParts parts, Consumer<byte[]> orders) {
        this.parts = parts;
        this.orders = orders;
    }

    void connect(SyncLoop toSync, ContentLoop toContent) {
        sync.set(toSync);
        content.set(toContent);
    }

    @Override
    public State.Online birth(long session, long nextSeq) {
        Pack shown = parts.content().current();
        Screen.Glass glass = parts.settings().screen().glass();
        return new State.Online(
                session,
                nextSeq,
                new Versions(
                        AppVersion.ofThisProgram(),
                        shown.version(),
                        shown.covenant(),
                        MessageCodec.VERSION),
                parts.settings().place().hardware().name().toLowerCase(Locale.ROOT),
                new ScreenMm((int) glass.widthMm(), (int) glass.heightMm()));
    }

    @Override
    public void packArrived(byte[] manifest) {
        ContentLoop loop = content.get();
        if (loop != null) {
            loop.announced(manifest);
        }
    }

    @Override
    public void orderArrived(byte[] order) {
        orders.accept(order);
    }

    /** Another pack is shown from now on; the hub sees it in the next announcement. */
    void contentChanged() {
        SyncLoop loop = sync.get();
        if (loop != null) {
            loop.announce();
        }
    }
}
