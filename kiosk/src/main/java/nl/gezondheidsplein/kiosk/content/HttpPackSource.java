package nl.gezondheidsplein.kiosk.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import nl.gezondheidsplein.protocol.PackRefusal;

/** Packs over HTTPS from the hub. */
public final class HttpPackSource implements PackSource, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int CHUNK = 65_536;

    private final URI hub;
    private final HttpClient client;

    public HttpPackSource(URI hub, SSLContext tls) {
        this.hub = hub;
        this.client = HttpClient.newBuilder().sslContext(tls).connectTimeout(PATIENCE).build();
    }

    @Override
    public void fetch(String address, Path into, long size)
            throws IOException, InterruptedException {
        long have = Files.exists(into) ? Files.size(into) : 0;
        if (have >= size) {
            Files.deleteIfExists(into);
            have = 0;
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(hub.resolve(address)).timeout(PATIENCE).GET();
        if (have > 0) {
            request.header("Range", "bytes=" + have + "-");
        }
        HttpResponse<InputStream> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            switch (answer.statusCode()) {
                case OK -> write(body, into, size, 0);
                case PARTIAL -> write(body, into, size, have);
                default ->
                        throw new IOException(
                                "the hub answers with status "
                                        + answer.statusCode()
                                        + " for "
                                        + address);
            }
        }
    }

    private static void write(InputStream body, Path into, long size, long have)
            throws IOException {
        StandardOpenOption how =
                have > 0 ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        try (OutputStream out =
                Files.newOutputStream(
                        into, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how)) {
            byte[] chunk = new byte[CHUNK];
            long total = have;
            for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
                total += read;
                if (total > size) {
                    throw new PackRefusedException(
                            PackRefusal.DAMAGED, "a file of the pack is larger than announced");
                }
                out.write(chunk, 0, read);
            }
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
