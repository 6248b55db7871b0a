package nl.gezondheidsplein.provisioning.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** What the demo asks of the hub, through the same API as any other program. */
final class HubApi {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(LONGEST).build();
    private final URI hub;

    HubApi(URI hub) {
        this.hub = hub;
    }

    /** Whether the hub says that it is ready to serve. */
    boolean isReady() {
        try {
            return send(HttpRequest.newBuilder(hub.resolve("/health/ready")).GET()).statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the hub takes this token. */
    boolean accepts(String token) {
        try {
            return send(authorized("/api/kiosks", token).GET()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Makes a kiosk that counts from the start. */
    NewKiosk createKiosk(String token, String name, String place) {
        String body = Json.write(Map.of("name", name, "place", place, "preconfirmed", true));
        try {
            HttpResponse<String> response =
                    send(
                            authorized("/api/kiosks", token)
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(body)));
            if (response.statusCode() != 201) {
                throw new DemoRefusedException(
                        "The hub did not make a kiosk: " + response.body().strip());
            }
            JsonNode kiosk = Json.mapper().readTree(response.body());
            return new NewKiosk(kiosk.required("kiosk").asText(), kiosk.required("claim").asText());
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    /** The state of every kiosk by its id. */
    Map<String, String> states(String token) {
        try {
            HttpResponse<String> response = send(authorized("/api/kiosks", token).GET());
            if (response.statusCode() != 200) {
                throw new DemoRefusedException(
                        "The hub did not list its kiosks: " + response.body().strip());
            }
            Map<String, String> states = new TreeMap<>();
            for (JsonNode kiosk : Json.mapper().readTree(response.body()).required("kiosks")) {
                states.put(kiosk.required("kiosk").asText(), kiosk.required("state").asText());
            }
            return states;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The hub's list of kiosks is no JSON", e);
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    /** What the hub hands out once for a new kiosk. */
    record NewKiosk(String id, String claim) {}

    private HttpRequest.Builder authorized(String path, String token) {
        return HttpRequest.newBuilder(hub.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(
                    request.timeout(LONGEST).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the hub answered", e);
        }
    }

    private DemoRefusedException unreachable(IOException e) {
        return new DemoRefusedException(
                "The hub at " + hub + " does not answer (" + e.getMessage() + ").");
    }
}
