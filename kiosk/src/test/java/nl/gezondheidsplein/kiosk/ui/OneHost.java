package nl.gezondheidsplein.kiosk.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import nl.gezondheidsplein.kiosk.host.HostDesk;
import nl.gezondheidsplein.kiosk.host.HostLock;
import nl.gezondheidsplein.kiosk.host.KioskCondition;
import nl.gezondheidsplein.kiosk.host.LockAnswer;
import nl.gezondheidsplein.kiosk.host.StickAnswer;
import nl.gezondheidsplein.protocol.ClockState;
import nl.gezondheidsplein.protocol.PackRefusal;

/** A desk with a real lock that keeps its lines in memory, and a kiosk whose clock nobody set. */
final class OneHost implements HostDesk {
    private final HostLock lock;
    ClockState clock = ClockState.UNSYNCED;
    Optional<PackRefusal> refusal = Optional.empty();
    boolean takesSticks;
    CompletableFuture<StickAnswer> stick = new CompletableFuture<>();

    OneHost(HostLock lock) {
        this.lock = lock;
    }

    @Override
    public boolean isPinSet() {
        return lock.isPinSet();
    }

    @Override
    public Duration waitLeft() {
        return lock.waitLeft();
    }

    @Override
    public CompletionStage<LockAnswer> enter(String digits) {
        return CompletableFuture.completedFuture(lock.enter(digits));
    }

    @Override
    public CompletionStage<Boolean> choose(String pin) {
        return CompletableFuture.completedFuture(lock.choose(pin));
    }

    @Override
    public CompletionStage<KioskCondition> condition() {
        return CompletableFuture.completedFuture(
                new KioskCondition(
                        KioskCondition.Connection.OFFLINE,
                        0,
                        "moerwijk-118",
                        refusal,
                        clock,
                        12_000));
    }

    @Override
    public boolean takesSticks() {
        return takesSticks;
    }

    @Override
    public CompletionStage<StickAnswer> carry() {
        return stick;
    }

    @Override
    public void confirmClock() {
        clock = ClockState.CONFIRMED;
    }
}
