package nl.gezondheidsplein.kiosk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.gezondheidsplein.kiosk.care.StickDoor;
import nl.gezondheidsplein.kiosk.carry.Carried;
import nl.gezondheidsplein.kiosk.host.HostDesk;
import nl.gezondheidsplein.kiosk.host.KioskCondition;
import nl.gezondheidsplein.kiosk.host.LockAnswer;
import nl.gezondheidsplein.kiosk.host.StickAnswer;
import nl.gezondheidsplein.protocol.carry.Stick;

/** The window never waits for the lock or the card: a thread of its own does what takes time. */
final class HostThread implements HostDesk {
    private final ExecutorService hosts =
            Executors.newSingleThreadExecutor(
                    work -> Thread.ofPlatform().name("host").daemon().unstarted(work));
    private final KioskCore core;
    private final StickDoor door = new StickDoor(Path.of("/"));
    private final boolean takesSticks = door.isThere();

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
    public boolean takesSticks() {
        return takesSticks;
    }

    @Override
    public CompletionStage<StickAnswer> carry() {
        return CompletableFuture.supplyAsync(this::carryNow, hosts);
    }

    private StickAnswer carryNow() {
        try {
            Optional<Path> stick = door.open();
            try {
                return stick.map(root -> answer(core.carry(new Stick(root)).result()))
                        .orElse(StickAnswer.NONE);
            } finally {
                door.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return StickAnswer.FAULT;
        }
    }

    private static StickAnswer answer(Carried.Result result) {
        return switch (result) {
            case DONE -> StickAnswer.DONE;
            case DONE_WITHOUT_PACK -> StickAnswer.DONE_WITHOUT_PACK;
            case NO_STICK, NOT_FOR_THIS_KIOSK -> StickAnswer.FOREIGN;
            case STATE_LOST -> StickAnswer.LOST;
            case FAULT -> StickAnswer.FAULT;
        };
    }

    @Override
    public void confirmClock() {
        core.confirmClock();
    }
}
