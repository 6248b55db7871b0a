package nl.gezondheidsplein.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports that nobody listens on. */
public final class FreePort {
    private static final int LOWEST = 12_000;

    /**
     * Below the range from which Linux takes the ports of outgoing connections: a part that is
     * killed for a moment must find its port again.
     */
    private static final int HIGHEST = 32_000;

    private static final int ATTEMPTS = 200;

    private FreePort() {}

    /** A loopback port that was free a moment ago; another process may still be faster. */
    public static int find() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No free port between " + LOWEST + " and " + HIGHEST);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
