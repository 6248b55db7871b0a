package nl.gezondheidsplein.provisioning.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The four neighbouring ports of a demo, all on loopback.
 *
 * @param mqtt the second of them, or that of a broker which was there before
 */
record Ports(int base, int mqtt) {

    static final int DEFAULT_BASE = 18_400;

    Ports(int base) {
        this(base, base + 1);
    }

    int hub() {
        return base;
    }

    int management() {
        return base + 2;
    }

    int hubTls() {
        return base + 3;
    }

    /** Refuses when another program listens on the given port. */
    static void requireFree(int port, String use) {
        try (ServerSocket probe = new ServerSocket()) {
            // As the servers themselves do: a port that a killed process left behind is free.
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new DemoRefusedException(
                    "Port "
                            + port
                            + " ("
                            + use
                            + ") is in use by another program; choose other ports with"
                            + " --port-base N and another --data DIR.");
        }
    }
}
