package nl.gezondheidsplein.hub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Stands between a browser and the hub and keeps every byte that the browser sends. */
final class ListenedWire implements AutoCloseable {
    private final ServerSocket door;
    private final int hubPort;
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    ListenedWire(int hubPort) throws IOException {
        this.hubPort = hubPort;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + path);
    }

    /** Everything that came from the browser so far, letter by letter. */
    String sent() {
        synchronized (sent) {
            return sent.toString(StandardCharsets.ISO_8859_1);
        }
    }

    /** The first line of every request so far. */
    List<String> requests() {
        return sent().lines().filter(line -> line.endsWith(" HTTP/1.1")).toList();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                Socket hub = new Socket(InetAddress.getLoopbackAddress(), hubPort);
                Thread.ofVirtual().start(() -> pass(browser, hub, true));
                Thread.ofVirtual().start(() -> pass(hub, browser, false));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void pass(Socket from, Socket to, boolean isListening) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] buffer = new byte[8192];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (isListening) {
                    synchronized (sent) {
                        sent.write(buffer, 0, n);
                    }
                }
                out.write(buffer, 0, n);
                out.flush();
            }
        } catch (IOException e) {
            // One of the two hung up, as browsers do; the other end is closed with it.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
