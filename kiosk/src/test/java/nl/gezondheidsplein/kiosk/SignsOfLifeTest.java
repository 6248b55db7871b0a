package nl.gezondheidsplein.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.gezondheidsplein.kiosk.outbox.OutboxStatus;
import nl.gezondheidsplein.kiosk.outbox.SqliteOutbox;
import nl.gezondheidsplein.protocol.supervision.Pulse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class SignsOfLifeTest {
    @TempDir private Path folder;

    @Test
    void areSeenWhileScreenAndOutboxAnswer() throws InterruptedException {
        try (SqliteOutbox outbox = SqliteOutbox.open(folder.resolve("outbox.db"))) {
            assertThat(seen(outbox::status)).isEqualTo(2);
        }
    }

    @Test
    void areNotSeenWhileTheScreenHangs() throws InterruptedException {
        CountDownLatch goesOn = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        try (SqliteOutbox outbox = SqliteOutbox.open(folder.resolve("outbox.db"))) {
            EventQueue.invokeLater(() -> awaitCalmly(goesOn));
            Thread asking =
                    asking(
                            () -> {
                                asked.incrementAndGet();
                                return outbox.status();
                            });
            while (asking.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }

            assertThat(asked).hasValue(0);

            goesOn.countDown();
            asking.join();
            assertThat(asked).hasValue(1);
        }
    }

    @Test
    void areNotSeenWhileTheOutboxHangs() throws InterruptedException {
        CountDownLatch goesOn = new CountDownLatch(1);
        AtomicInteger answered = new AtomicInteger();
        Thread asking =
                asking(
                        () -> {
                            awaitCalmly(goesOn);
                            answered.incrementAndGet();
                            return ofAClosedOutbox();
                        });
        while (asking.getState() != Thread.State.WAITING || answered.get() > 0) {
            Thread.onSpinWait();
        }

        goesOn.countDown();
        asking.join();
        assertThat(answered).hasValue(1);
    }

    @Test
    void areSeenWhenTheOutboxRefuses() throws InterruptedException {
        assertThat(
                        seen(
                                () -> {
                                    return ofAClosedOutbox();
                                }))
                .isEqualTo(2);
    }

    /** Refuses, as the real one does. */
    private OutboxStatus ofAClosedOutbox() {
        SqliteOutbox outbox = SqliteOutbox.open(folder.resolve("closed.db"));
        outbox.close();
        return outbox.status();
    }

    private static int seen(Supplier<OutboxStatus> outbox) throws InterruptedException {
        List<Pulse.Sign> signs = SignsOfLife.of(outbox);
        int seen = 0;
        for (Pulse.Sign sign : signs) {
            seen += sign.seen() ? 1 : 0;
        }
        return seen;
    }

    private static Thread asking(Supplier<OutboxStatus> outbox) {
        return Thread.ofPlatform()
                .start(
                        () -> {
                            try {
                                seen(outbox);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
    }

    private static void awaitCalmly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
