package nl.gezondheidsplein.kiosk.hubside;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Passes bytes on to a broker until told to swallow them: the connections of that moment stay open
 * and nothing gets through any more, as behind a router that lost its table. New ones work.
 */
public final class HalfOpenProxy implements AutoCloseable {
    private final ServerSocket server;
    private final int target;
    private final List<Pair> pairs = new CopyOnWriteArrayList<>();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicLong passed = new AtomicLong();
    private final AtomicLong breakOffAfter = new AtomicLong(Long.MAX_VALUE);

    public HalfOpenProxy(int target) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.target = target;
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    public int accepted() {
        return accepted.get();
    }

    /** From now on nothing gets through on the connections there are. */
    public void swallow() {
        pairs.forEach(pair -> pair.isSwallowing = true);
    }

    /** The next connection breaks once so many bytes of the target have passed through it. */
    public void breakOffAfter(long bytes) {
        breakOffAfter.set(bytes);
    }

    /** How many bytes of the target have passed. */
    public long passed() {
        return passed.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket in = server.accept();
                Pair pair = new Pair(in, new Socket(InetAddress.getLoopbackAddress(), target));
                pairs.add(pair);
                accepted.incrementAndGet();
                long allowed = breakOffAfter.getAndSet(Long.MAX_VALUE);
                Thread.ofVirtual()
                        .start(
                                () ->
                                        pair.pump(
                                                pair.near,
                                                pair.far,
                                                new AtomicLong(),
                                                Long.MAX_VALUE));
                Thread.ofVirtual().start(() -> pair.pump(pair.far, pair.near, passed, allowed));
            }
        } catch (IOException e) {
            pairs.forEach(Pair::close);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        pairs.forEach(Pair::close);
    }

    private static final class Pair {
        private final Socket near;
        private final Socket far;
        private volatile boolean isSwallowing;

        Pair(Socket near, Socket far) {
            this.near = near;
            this.far = far;
        }

        void pump(Socket from, Socket to, AtomicLong counter, long allowed) {
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                byte[] chunk = new byte[8192];
                long here = 0;
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    if (!isSwallowing) {
                        out.write(chunk, 0, read);
                        out.flush();
                        counter.addAndGet(read);
                    }
                    here += read;
                    if (here >= allowed) {
                        break;
                    }
                }
            } catch (IOException e) {
                close();
                return;
            }
            if (!isSwallowing) {
                close();
            }
        }

        void close() {
            try {
                near.close();
                far.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
