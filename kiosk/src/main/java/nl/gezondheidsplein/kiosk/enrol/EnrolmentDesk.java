package nl.gezondheidsplein.kiosk.enrol;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import nl.gezondheidsplein.kiosk.settings.HubAccess;
import nl.gezondheidsplein.protocol.EnrolRequest;
import nl.gezondheidsplein.protocol.EnrolResponse;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.RenewRequest;

/** The hub's {@code POST /enrol} and {@code /enrol/renew}, over TLS pinned to the hub's root. */
final class EnrolmentDesk {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK_LOWEST = 200;
    private static final int OK_HIGHEST = 299;
    private static final int CLIENT_ERROR_LOWEST = 400;
    private static final int CLIENT_ERROR_HIGHEST = 499;

    private final HubAccess hub;
    private final HubTrust trust;

    EnrolmentDesk(HubAccess hub, HubTrust trust) {
        this.hub = hub;
        this.trust = trust;
    }

    /**
     * Asks for a certificate for a new key with the present one.
     *
     * @throws IOException when the hub cannot be reached or is in trouble: try again
     * @throws EnrolmentRefusedException when the hub does not renew
     */
    EnrolResponse ask(RenewRequest request) throws IOException, InterruptedException {
        return ask("/enrol/renew", MessageCodec.encode(request));
    }

    /**
     * Shows the claim once.
     *
     * @throws IOException when the hub cannot be reached or is in trouble: try again
     * @throws EnrolmentRefusedException when this claim leads nowhere
     */
    EnrolResponse ask(EnrolRequest request) throws IOException, InterruptedException {
        return ask("/enrol", MessageCodec.encode(request));
    }

    private EnrolResponse ask(String address, byte[] body)
            throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder()
                        .sslContext(trust.anonymous())
                        .connectTimeout(PATIENCE)
                        .build()) {
            HttpResponse<byte[]> answer =
                    client.send(
                            HttpRequest.newBuilder(hub.url().resolve(address))
                                    .timeout(PATIENCE)
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            int status = answer.statusCode();
            if (status >= CLIENT_ERROR_LOWEST && status <= CLIENT_ERROR_HIGHEST) {
                throw new EnrolmentRefusedException(
                        "the hub refuses this "
                                + (address.endsWith("renew") ? "renewal" : "claim"));
            }
            if (status < OK_LOWEST || status > OK_HIGHEST) {
                throw new IOException("the hub answers with status " + status);
            }
            return MessageCodec.decodeEnrolResponse(answer.body());
        } catch (MalformedMessageException e) {
            throw new EnrolmentRefusedException("the hub's answer is not understood", e);
        }
    }
}
