package nl.gezondheidsplein.kiosk;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.gezondheidsplein.kiosk.care.RestingScreen;
import nl.gezondheidsplein.kiosk.ui.KioskWindow;
import org.jspecify.annotations.Nullable;

/** The resting screen of a window that opens later; until then nobody can be disturbed. */
final class ScreenOfWindow implements RestingScreen {
    private final AtomicReference<@Nullable KioskWindow> window = new AtomicReference<>();

    void opened(KioskWindow opened) {
        window.set(opened);
    }

    @Override
    public boolean isResting() {
        KioskWindow open = window.get();
        return open == null || open.isResting();
    }

    @Override
    public Optional<byte[]> picture(int mostBytes) {
        KioskWindow open = window.get();
        return open == null ? Optional.empty() : open.restingPicture(mostBytes);
    }
}
