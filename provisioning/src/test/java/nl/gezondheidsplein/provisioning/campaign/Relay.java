package nl.gezondheidsplein.provisioning.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The network between one kiosk and the broker, which can be cut in two ways. Thread-safe. */
final class Relay implements AutoCloseable {

    /** How a network goes away. */
    enum Cut {
        /** Connections end and no new one comes about. */
        BROKEN,
        /** Nothing arrives any more, and nobody says so. */
        SILENT
    }

    /** Milliseconds of the machine's clock from one moment to another. */
    record Span(long from, long to) {
        boolean meets(long start, long end) {
            return from <= end && to >= start;
        }
    }

    private final int target;
    private final ServerSocket door;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final List<Span> cuts = new ArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition mended = lock.newCondition();
    private volatile boolean isBroken;

    // Guarded by the lock.
    private boolean isSilent;

    Relay(int target) {
        this.target = target;
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

    /** Cuts the network for a while; returns when it is mended. */
    void cut(Cut how, long millis) throws InterruptedException {
        long from = System.currentTimeMillis();
        begin(how);
        try {
            Thread.sleep(millis);
        } finally {
            mend();
            cuts.add(new Span(from, System.currentTimeMillis()));
        }
    }

    /** The cuts so far; to be asked when no more come. */
    List<Span> cuts() {
        return List.copyOf(cuts);
    }

    private void begin(Cut how) {
        switch (how) {
            case BROKEN -> {
                isBroken = true;
                sockets.forEach(Relay::end);
            }
            case SILENT -> silence(true);
        }
    }

    private void mend() {
        isBroken = false;
        silence(false);
    }

    private void silence(boolean isNow) {
        lock.lock();
        try {
            isSilent = isNow;
            mended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket kiosk = door.accept();
                if (isBroken) {
                    end(kiosk);
                } else {
                    Thread.ofVirtual().start(() -> join(kiosk));
                }
            } catch (IOException e) {
                // Closed, or somebody who went before we looked.
            }
        }
    }

    private void join(Socket kiosk) {
        try (kiosk;
                Socket broker = new Socket(InetAddress.getLoopbackAddress(), target)) {
            sockets.add(kiosk);
            sockets.add(broker);
            Thread back = Thread.ofVirtual().start(() -> pass(broker, kiosk));
            pass(kiosk, broker);
            back.join();
            sockets.remove(kiosk);
            sockets.remove(broker);
        } catch (IOException e) {
            end(kiosk);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] buffer = new byte[16_384];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                awaitSound();
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            // The other side is told by the end of its connection.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end(from);
        end(to);
    }

    private void awaitSound() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (isSilent) {
                mended.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone, which is what was wanted.
        }
    }

    @Override
    public void close() {
        mend();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sockets.forEach(Relay::end);
    }
}
