package nl.gezondheidsplein.provisioning.broker;

import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.exceptions.MqttClientStateException;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5Client;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5MessageException;
import com.hivemq.client.mqtt.mqtt5.message.disconnect.Mqtt5DisconnectReasonCode;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.gezondheidsplein.testing.RealMosquitto;
import nl.gezondheidsplein.testing.TestCertificates;
import org.awaitility.Awaitility;

/** An independent client that remembers what it received. */
final class TestClient implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Mqtt5BlockingClient client;
    private final Queue<Received> received = new ConcurrentLinkedQueue<>();
    private Optional<RuntimeException> lastRefusal = Optional.empty();

    private TestClient(Mqtt5BlockingClient client) {
        this.client = client;
        client.toAsync()
                .publishes(
                        MqttGlobalPublishFilter.ALL, publish -> received.add(Received.of(publish)));
    }

    /** One message as it arrived. */
    record Received(String topic, String payload) {
        private static Received of(Mqtt5Publish publish) {
            return new Received(
                    publish.getTopic().toString(),
                    new String(publish.getPayloadAsBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Not connected yet; the client id is whatever the client claims to be. */
    static TestClient of(
            RealMosquitto broker, TestCertificates.Identity identity, String claimedId) {
        return new TestClient(
                Mqtt5Client.builder()
                        .serverHost(broker.host())
                        .serverPort(broker.port())
                        .identifier(claimedId)
                        .sslConfig()
                        .keyManagerFactory(identity.keys())
                        .trustManagerFactory(broker.certificates().trust())
                        .applySslConfig()
                        .buildBlocking());
    }

    TestClient connect() {
        client.connectWith().cleanStart(false).sessionExpiryInterval(3600).send();
        return this;
    }

    void connectWithWill(String topic, String payload) {
        client.connectWith()
                .cleanStart(false)
                .willPublish()
                .topic(topic)
                .qos(MqttQos.AT_LEAST_ONCE)
                .payload(payload.getBytes(StandardCharsets.UTF_8))
                .applyWillPublish()
                .send();
    }

    TestClient subscribe(String filter) {
        client.subscribeWith().topicFilter(filter).qos(MqttQos.AT_LEAST_ONCE).send();
        return this;
    }

    /** Publishes, whatever the broker answers. */
    void publish(String topic, String payload) {
        publish(topic, payload.getBytes(StandardCharsets.UTF_8));
    }

    void publish(String topic, byte[] payload) {
        try {
            client.publishWith().topic(topic).qos(MqttQos.AT_LEAST_ONCE).payload(payload).send();
        } catch (Mqtt5MessageException | MqttClientStateException refused) {
            // What counts is who received it, not what the sender was told.
            lastRefusal = Optional.of(refused);
        }
    }

    /** What the broker answered when it refused to take the last message it refused. */
    Optional<RuntimeException> lastRefusal() {
        return lastRefusal;
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    void awaitReceived(String topic, String payload) {
        Awaitility.await(topic)
                .atMost(PATIENCE)
                .until(() -> received.contains(new Received(topic, payload)));
    }

    void awaitDisconnected() {
        Awaitility.await("to be disconnected")
                .atMost(PATIENCE)
                .until(() -> !client.getState().isConnected());
    }

    boolean isConnected() {
        return client.getState().isConnected();
    }

    void disconnect() {
        client.disconnect();
    }

    /** Leaves with "disconnect with will message", so that the broker sends the will at once. */
    void disconnectWithWill() {
        client.disconnectWith()
                .reasonCode(Mqtt5DisconnectReasonCode.DISCONNECT_WITH_WILL_MESSAGE)
                .send();
    }

    @Override
    public void close() {
        if (isConnected()) {
            client.disconnect();
        }
    }
}
