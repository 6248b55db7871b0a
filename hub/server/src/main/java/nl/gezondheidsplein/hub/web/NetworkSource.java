package nl.gezondheidsplein.hub.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Names where a request comes from, so that one household counts as one. */
final class NetworkSource {

    /**
     * What a provider hands to one household, at least: its devices vary the other half at will.
     */
    private static final int IPV6_NETWORK_BYTES = 8;

    private NetworkSource() {}

    static String of(SocketAddress address) {
        if (!(address instanceof InetSocketAddress internet)) {
            return "local";
        }
        InetAddress ip = internet.getAddress();
        if (ip instanceof Inet6Address) {
            return HexFormat.of().formatHex(Arrays.copyOf(ip.getAddress(), IPV6_NETWORK_BYTES));
        }
        return ip.getHostAddress();
    }

    static boolean isLoopback(SocketAddress address) {
        return address instanceof InetSocketAddress internet
                && internet.getAddress().isLoopbackAddress();
    }
}
