package nl.gezondheidsplein.hub;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import nl.gezondheidsplein.hub.intake.Intake;
import nl.gezondheidsplein.protocol.supervision.Pulse;

/**
 * By what a hub shows that it lives: its pages answer, and what takes windows in comes round. A
 * database or a broker that is away is no lack of life: the readiness check tells of it.
 */
final class SignsOfLife {
    private static final System.Logger LOG = System.getLogger(SignsOfLife.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest question;
    private final Intake intake;

    /**
     * Looks at a hub.
     *
     * @param pages an address of its web server that asks nothing else
     */
    SignsOfLife(URI pages, Intake intake) {
        this.question = HttpRequest.newBuilder(pages).timeout(PATIENCE).build();
        this.intake = intake;
    }

    List<Pulse.Sign> all() {
        return List.of(this::pages, this::intake);
    }

    private boolean pages() throws InterruptedException {
        try {
            client.send(question, HttpResponse.BodyHandlers.discarding());
            return true;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The hub's own pages do not answer.", e);
            return false;
        }
    }

    private boolean intake() throws InterruptedException {
        intake.awaitRound();
        return true;
    }
}
