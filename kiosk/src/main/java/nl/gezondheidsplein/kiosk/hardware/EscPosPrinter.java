package nl.gezondheidsplein.kiosk.hardware;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * A thermal printer that speaks ESC/POS. One thread alone speaks to it; a second one ends what the
 * printer lets wait: without paper some of them take no byte more, and some never answer.
 */
final class EscPosPrinter implements SlipPrinter {
    private static final System.Logger LOG = System.getLogger(EscPosPrinter.class.getName());

    /** How long things may take. */
    record Patience(Duration between, Duration answer, Duration slip) {
        static final Patience USUAL =
                new Patience(
                        Duration.ofSeconds(10), Duration.ofMillis(700), Duration.ofSeconds(20));
    }

    private final PrinterPort port;
    private final Patience patience;
    private final ScheduledExecutorService printer = thread("printer");
    private final ScheduledExecutorService deadlines = thread("printer-deadline");
    private volatile Condition condition = Condition.ABSENT;
    private volatile boolean isClosed;

    EscPosPrinter(PrinterPort port, Patience patience) {
        this.port = port;
        this.patience = patience;
        var _ =
                printer.scheduleWithFixedDelay(
                        this::look, 0, patience.between().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                work -> Thread.ofPlatform().name(name).daemon().unstarted(work));
    }

    @Override
    public Condition condition() {
        return condition;
    }

    @Override
    public CompletionStage<Condition> print(BufferedImage slip) {
        try {
            return CompletableFuture.supplyAsync(() -> printed(slip), printer);
        } catch (RejectedExecutionException closed) {
            return CompletableFuture.completedFuture(Condition.ABSENT);
        }
    }

    private Condition printed(BufferedImage slip) {
        if (look().prints()) {
            try {
                send(slip);
                look();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "a slip was not printed: {0}", e.toString());
                forget(slip.getWidth());
                return look().prints() ? Condition.FAULT : condition;
            }
        }
        return condition;
    }

    private void send(BufferedImage slip) throws IOException {
        try (ByteChannel channel = port.open();
                Deadline _ = new Deadline(channel, patience.slip())) {
            write(channel, EscPos.reset());
            for (byte[] band : EscPos.raster(slip)) {
                write(channel, band);
            }
            write(channel, EscPos.cut());
        }
    }

    /** The rest of a slip must not come out when somebody brings paper. */
    private void forget(int width) {
        try (ByteChannel channel = port.open();
                Deadline _ = new Deadline(channel, patience.answer())) {
            write(channel, EscPos.forget(width));
            write(channel, EscPos.reset());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "the printer hears nothing", e);
        }
    }

    private Condition look() {
        try (ByteChannel channel = port.open()) {
            return stands(asked(channel));
        } catch (IOException e) {
            if (condition != Condition.FAULT) {
                LOG.log(System.Logger.Level.WARNING, "no printer: {0}", e.toString());
            }
            return stands(Condition.FAULT);
        }
    }

    private Condition stands(Condition now) {
        condition = isClosed ? Condition.ABSENT : now;
        return condition;
    }

    /**
     * A printer that never answers is taken to be ready: what it can't do is seen when it prints.
     */
    private Condition asked(ByteChannel channel) throws IOException {
        try (Deadline _ = new Deadline(channel, patience.answer())) {
            int offline = answer(channel, EscPos.Question.OFFLINE);
            int paper = offline < 0 ? -1 : answer(channel, EscPos.Question.PAPER);
            return paper < 0 ? Condition.READY : EscPosStatus.of(offline, paper);
        }
    }

    private static int answer(ByteChannel channel, EscPos.Question question) throws IOException {
        write(channel, EscPos.ask(question));
        ByteBuffer answer = ByteBuffer.allocate(1);
        try {
            return channel.read(answer) == 1 ? Byte.toUnsignedInt(answer.get(0)) : -1;
        } catch (IOException waitedInVain) {
            return -1;
        }
    }

    private static void write(ByteChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    @Override
    public void close() {
        isClosed = true;
        printer.shutdownNow();
        deadlines.shutdownNow();
        condition = Condition.ABSENT;
    }

    /** Closes a channel that somebody still waits in when the time is over. */
    private final class Deadline implements AutoCloseable {
        private final ScheduledFuture<?> end;

        Deadline(ByteChannel channel, Duration span) {
            end =
                    deadlines.schedule(
                            () -> {
                                channel.close();
                                return channel;
                            },
                            span.toMillis(),
                            TimeUnit.MILLISECONDS);
        }

        @Override
        public void close() {
            end.cancel(false);
        }
    }
}
