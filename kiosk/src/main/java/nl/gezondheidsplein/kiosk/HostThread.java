package nl.gezondheidsplein.kiosk;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.gezondheidsplein.kiosk.host.HostDesk;
import nl.gezondheidsplein.kiosk.host.KioskCondition;
import nl.gezondheidsplein.kiosk.host.LockAnswer;

/** The window never waits for the lock or the card: a thread of its own does what takes time. */
final class HostThread implements HostDesk {
    private final ExecutorService hosts =
            Executors.newSingleThreadExecutor(
                    work -> Thread.ofPlatform().name("host").daemon().unstarted(work));
    private final KioskCore core;

    HostThread(KioskCore core) {
        this.core = core;
    }

    @Override
    public boolean isPinSet() {
        return core.hostLock().isPinSet();
    }

    @Override
    public Duration waitLeft() {
        return core.hostLock().waitLeft();
    }

    @Override
    public CompletionStage<LockAnswer> enter(String digits) {
        return CompletableFuture.supplyAsync(() -> core.hostLock().enter(digits), hosts);
    }

    @Override
    public CompletionStage<Boolean> choose(String pin) {
        return CompletableFuture.supplyAsync(() -> core.hostLock().choose(pin), hosts);
    }

    @Override
    public CompletionStage<KioskCondition> condition() {
        return CompletableFuture.supplyAsync(core::condition, hosts);
    }

    @Override
    public void confirmClock() {
        core.confirmClock();
    }
}
