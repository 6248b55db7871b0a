package nl.gezondheidsplein.provisioning.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What hardly is a network, between one kiosk and the broker: all that is said takes a second each
 * way, and of ten pieces one is lost and comes three seconds later, as TCP sends it again, with
 * what is behind it. Connections can break, and can die without a word. Thread-safe.
 */
final class PoorNetwork implements AutoCloseable {
    private static final Duration ONE_WAY = Duration.ofSeconds(1);
    private static final Duration SENT_AGAIN = Duration.ofSeconds(3);
    private static final int ONE_LOST_IN = 10;

    /** As large as the pieces of a mobile network; ten windows are sixty of them. */
    private static final int PIECE_BYTES = 1400;

    private final int target;
    private final long seed;
    private final ServerSocket door;
    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong swallowed = new AtomicLong();

    /**
     * @param seed which pieces are lost, of each connection
     */
    PoorNetwork(int target, long seed) {
        this.target = target;
        this.seed = seed;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return door.getLocalPort();
    }

    /** The connections of this moment stay open, and nothing arrives on them ever again. */
    void goHalfOpen() {
        connections.forEach(connection -> connection.isHalfOpen = true);
    }

    /** The connections of this moment end, with what was under way on them. */
    void breakOff() {
        connections.forEach(Connection::end);
    }

    /** How many connections there were. */
    int connections() {
        return connections.size();
    }

    /** How many pieces were lost and came later. */
    long lost() {
        return lost.get();
    }

    /** How many pieces never arrived. */
    long swallowed() {
        return swallowed.get();
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket kiosk = door.accept();
                Socket broker = new Socket(InetAddress.getLoopbackAddress(), target);
                Connection connection = new Connection(kiosk, broker);
                connections.add(connection);
                long number = connections.size();
                connection.carry(kiosk, broker, new Random(seed + 2 * number));
                connection.carry(broker, kiosk, new Random(seed + 2 * number + 1));
            } catch (IOException e) {
                // Closed, or somebody who went before we looked.
            }
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        breakOff();
    }

    /**
     * Some bytes under way, none where the sender's connection ended.
     *
     * @param at when they arrive, on the clock that only runs
     */
    @SuppressWarnings("ArrayRecordComponent") // Bytes on their way, never compared.
    private record Piece(byte[] bytes, long at) {}

    /** One connection of the kiosk and what it leads to. */
    private final class Connection {
        private final Socket kiosk;
        private final Socket broker;
        private volatile boolean isHalfOpen;

        Connection(Socket kiosk, Socket broker) {
            this.kiosk = kiosk;
            this.broker = broker;
        }

        void carry(Socket from, Socket to, Random random) {
            BlockingQueue<Piece> underWay = new LinkedBlockingQueue<>();
            Thread.ofVirtual().start(() -> take(from, underWay, random));
            Thread.ofVirtual().start(() -> bring(underWay, to));
        }

        private void take(Socket from, BlockingQueue<Piece> underWay, Random random) {
            byte[] buffer = new byte[PIECE_BYTES];
            long last = Long.MIN_VALUE;
            try {
                InputStream in = from.getInputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    long at = System.nanoTime() + ONE_WAY.toNanos();
                    if (random.nextInt(ONE_LOST_IN) == 0) {
                        lost.incrementAndGet();
                        at += SENT_AGAIN.toNanos();
                    }
                    last = Math.max(last, at);
                    underWay.add(new Piece(Arrays.copyOf(buffer, read), last));
                }
            } catch (IOException e) {
                // It ended the hard way.
            }
            underWay.add(new Piece(new byte[0], Math.max(last, System.nanoTime())));
        }

        private void bring(BlockingQueue<Piece> underWay, Socket to) {
            try {
                OutputStream out = to.getOutputStream();
                for (Piece piece = underWay.take();
                        piece.bytes.length > 0;
                        piece = underWay.take()) {
                    TimeUnit.NANOSECONDS.sleep(piece.at - System.nanoTime());
                    if (isHalfOpen) {
                        swallowed.incrementAndGet();
                    } else {
                        out.write(piece.bytes);
                    }
                }
            } catch (IOException e) {
                // The other side is told by the end of its connection.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (!isHalfOpen) {
                end();
            }
        }

        void end() {
            for (Socket socket : List.of(kiosk, broker)) {
                try {
                    socket.close();
                } catch (IOException e) {
                    // It is gone, which is what was wanted.
                }
            }
        }
    }
}
