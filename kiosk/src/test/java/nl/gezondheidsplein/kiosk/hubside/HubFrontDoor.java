package nl.gezondheidsplein.kiosk.hubside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import nl.gezondheidsplein.protocol.EnrolRequest;
import nl.gezondheidsplein.protocol.EnrolResponse;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.PackFile;
import nl.gezondheidsplein.protocol.RenewRequest;
import nl.gezondheidsplein.protocol.Sha256;
import nl.gezondheidsplein.testing.TestCertificates;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import org.jspecify.annotations.Nullable;

/** The hub's {@code POST /enrol} and {@code GET /packs/…} over real TLS, on a free port. */
public final class HubFrontDoor implements AutoCloseable {
    private static final int FORBIDDEN = 403;

    private final TestCertificates certificates;
    private final HttpsServer server;
    private final Map<String, EnrolResponse> claims = new ConcurrentHashMap<>();
    private final Map<String, byte[]> blobs = new ConcurrentHashMap<>();
    private final Map<String, Integer> cuts = new ConcurrentHashMap<>();
    private final List<String> ranges = new ArrayList<>();
    private final List<RenewRequest> renewals = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable EnrolResponse> renewed = new AtomicReference<>();
    private final AtomicBoolean losesNext = new AtomicBoolean();

    /** Opens the door under the certificate of {@code localhost} of this authority. */
    public HubFrontDoor(TestCertificates certificates)
            throws IOException, GeneralSecurityException {
        this.certificates = certificates;
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(certificates.server().keys().getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/enrol", this::enrol);
        server.createContext("/enrol/renew", this::renew);
        server.createContext("/packs/", this::pack);
        server.start();
    }

    public URI url() {
        return URI.create("https://localhost:" + server.getAddress().getPort());
    }

    /** Lets one claim in, once; certificate and chain of the answer are made for the request. */
    public void allow(String claim, EnrolResponse answer) {
        claims.put(claim, answer);
    }

    /** Renews this kiosk from now on, whoever asks. */
    public void renew(EnrolResponse answer) {
        renewed.set(answer);
    }

    /** Breaks the connection instead of the next answer to a renewal. */
    public void loseNextAnswer() {
        losesNext.set(true);
    }

    /** The renewals that were asked for. */
    public List<RenewRequest> renewals() {
        return List.copyOf(renewals);
    }

    /** Serves a blob under its hash. */
    public PackFile serve(String path, byte[] blob) {
        String sha256 = Sha256.hex(blob);
        blobs.put(PackFile.address(sha256), blob);
        return new PackFile(path, sha256, blob.length, "application/json");
    }

    /** Serves this blob with other bytes, as many as before, until it is served anew. */
    public void damage(String sha256) {
        blobs.computeIfPresent(PackFile.address(sha256), (_, blob) -> new byte[blob.length]);
    }

    /** Breaks the next transfer of this blob off after some bytes. */
    public void breakOffOnce(String sha256, int after) {
        cuts.put(PackFile.address(sha256), after);
    }

    /** The ranges that were asked for. */
    public List<String> ranges() {
        synchronized (ranges) {
            return List.copyOf(ranges);
        }
    }

    private void enrol(HttpExchange exchange) throws IOException {
        try (exchange) {
            EnrolRequest request =
                    MessageCodec.decodeEnrolRequest(exchange.getRequestBody().readAllBytes());
            EnrolResponse answer = claims.remove(request.claim());
            if (answer == null) {
                exchange.sendResponseHeaders(FORBIDDEN, -1);
                return;
            }
            send(exchange, answer, request.csr());
        }
    }

    private void renew(HttpExchange exchange) throws IOException {
        try (exchange) {
            RenewRequest request =
                    MessageCodec.decodeRenewRequest(exchange.getRequestBody().readAllBytes());
            renewals.add(request);
            EnrolResponse answer = renewed.get();
            if (losesNext.getAndSet(false)) {
                return;
            }
            if (answer == null || !request.isProven()) {
                exchange.sendResponseHeaders(FORBIDDEN, -1);
                return;
            }
            send(exchange, answer, request.csr());
        }
    }

    private void send(HttpExchange exchange, EnrolResponse answer, String csr) throws IOException {
        byte[] body = MessageCodec.encode(withCertificate(answer, csr));
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private EnrolResponse withCertificate(EnrolResponse answer, String request) throws IOException {
        try (PEMParser parser = new PEMParser(new StringReader(request))) {
            var csr =
                    new JcaPKCS10CertificationRequest(
                            (PKCS10CertificationRequest) parser.readObject());
            String leaf =
                    pem(
                            certificates
                                    .clientFor(answer.kiosk().value(), csr.getPublicKey())
                                    .getEncoded());
            return new EnrolResponse(
                    answer.kiosk(),
                    answer.place(),
                    leaf,
                    certificates.intermediatePem() + certificates.rootPem(),
                    answer.broker(),
                    answer.hub(),
                    answer.packKeys());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static String pem(byte[] der) {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(der)
                + "\n-----END CERTIFICATE-----\n";
    }

    private void pack(HttpExchange exchange) throws IOException {
        try (exchange) {
            String address = exchange.getRequestURI().getPath();
            byte[] blob = blobs.get(address);
            if (blob == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            int from = from(exchange.getRequestHeaders().getFirst("Range"));
            exchange.sendResponseHeaders(from > 0 ? 206 : 200, blob.length - from);
            Integer cut = cuts.remove(address);
            OutputStream body = exchange.getResponseBody();
            body.write(blob, from, cut == null ? blob.length - from : cut);
            body.flush();
        }
    }

    private int from(@Nullable String range) {
        if (range == null) {
            return 0;
        }
        synchronized (ranges) {
            ranges.add(range);
        }
        return Integer.parseInt(range.replaceAll("[^0-9]", ""));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
