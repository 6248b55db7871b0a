package nl.gezondheidsplein.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5Client;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The test support itself: what it promises about a stopped and a killed broker. */
final class RealMosquittoIT {

    private static final String KIOSK = "k-aaaaaaaaaa";
    private static final String RECEIPTS = "plein/1/kiosk/" + KIOSK + "/down/receipt";

    @Test
    void keepsQueuedMessagesWhenRestartedInOrder() throws InterruptedException {
        try (RealMosquitto broker = RealMosquitto.start()) {
            Mqtt5BlockingClient kiosk = client(broker, broker.certificates().client(KIOSK));
            // Mosquitto 2.0.11 never saves a session that began with a clean start.
            kiosk.connectWith().cleanStart(false).sessionExpiryInterval(3600).send();
            kiosk.subscribeWith().topicFilter(RECEIPTS).qos(MqttQos.AT_LEAST_ONCE).send();
            kiosk.disconnect();
            Mqtt5BlockingClient hub = client(broker, broker.certificates().client("hub-1"));
            hub.connect();
            hub.publishWith()
                    .topic(RECEIPTS)
                    .qos(MqttQos.AT_LEAST_ONCE)
                    .payload("one".getBytes(StandardCharsets.UTF_8))
                    .send();
            hub.disconnect();

            broker.restart();

            try (var received = kiosk.publishes(MqttGlobalPublishFilter.ALL)) {
                kiosk.connectWith().cleanStart(false).sessionExpiryInterval(3600).send();
                assertThat(received.receive(10, TimeUnit.SECONDS))
                        .map(Mqtt5Publish::getPayloadAsBytes)
                        .hasValue("one".getBytes(StandardCharsets.UTF_8));
            }
            kiosk.disconnect();
        }
    }

    @Test
    void comesBackOnTheSamePortAfterAPowerCut() {
        try (RealMosquitto broker = RealMosquitto.start()) {
            broker.kill();
            broker.resume();
            Mqtt5BlockingClient hub = client(broker, broker.certificates().client("hub-1"));
            assertThat(hub.connect().getReasonCode().isError()).isFalse();
            hub.disconnect();
        }
    }

    @Test
    void refusesACertificateOfAnotherAuthority() {
        try (RealMosquitto broker = RealMosquitto.start()) {
            Mqtt5BlockingClient stranger =
                    client(broker, TestCertificates.create().client("hub-1"));
            assertThatThrownBy(stranger::connect).isInstanceOf(RuntimeException.class);
        }
    }

    private static Mqtt5BlockingClient client(
            RealMosquitto broker, TestCertificates.Identity identity) {
        return Mqtt5Client.builder()
                .serverHost(broker.host())
                .serverPort(broker.port())
                .identifier("any")
                .sslConfig()
                .keyManagerFactory(identity.keys())
                .trustManagerFactory(broker.certificates().trust())
                .applySslConfig()
                .buildBlocking();
    }
}
