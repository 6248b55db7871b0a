package nl.gezondheidsplein.hub.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.MqttClientSslConfig;
import com.hivemq.client.mqtt.MqttClientState;
import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5PubAckException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import nl.gezondheidsplein.hub.fleet.KioskRegister;
import nl.gezondheidsplein.hub.fleet.NewKiosk;
import nl.gezondheidsplein.hub.fleet.Revocation;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.hub.store.FreshDatabase;
import nl.gezondheidsplein.hub.store.JdbcAreaRegister;
import nl.gezondheidsplein.hub.store.JdbcKioskRegister;
import nl.gezondheidsplein.protocol.BrokerAddress;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Topics;
import nl.gezondheidsplein.testing.RealMosquitto;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kiosk put out of service, at a real Mosquitto with the production rules. */
final class EvictionIT {
    private static final KioskId STOLEN = new KioskId("k-aaaaaaaaaa");
    private static final KioskId GOOD = new KioskId("k-bbbbbbbbbb");
    private static final Duration PROMISED = Duration.ofSeconds(5);

    @TempDir private Path directory;

    private RealMosquitto broker;
    private Database database;
    private JdbcKioskRegister register;
    private Revocation revocation;

    @BeforeEach
    void start() throws IOException {
        broker = RealMosquitto.start();
        database = Database.open(FreshDatabase.sqlite());
        DemoAreas.putInto(new JdbcAreaRegister(database));
        register = new JdbcKioskRegister(database);
        add(STOLEN);
        add(GOOD);
        Path base = Files.copy(broker.rules(), directory.resolve("base"));
        Path pid = Files.writeString(directory.resolve("pid"), broker.pid() + "\n");
        Path denied = directory.resolve("denied");
        revocation =
                new Revocation(
                        register,
                        new DenyListFile(
                                denied,
                                new OwnBroker(
                                        new OwnBroker.Places(denied, base, broker.rules(), pid))),
                        new PahoEvictor(
                                new BrokerAddress(broker.host(), broker.port()), this::sockets),
                        Clock.systemUTC());
        revocation.settle();
    }

    @AfterEach
    void stop() {
        database.close();
        broker.close();
    }

    private void add(KioskId kiosk) {
        register.add(
                kiosk,
                new NewKiosk("Kiosk", DemoAreas.DE_LUYK, null, true),
                Instant.EPOCH,
                new KioskRegister.Claim(kiosk.value(), Instant.EPOCH));
    }

    private SocketFactory sockets(KioskId kiosk) {
        try {
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(
                    broker.certificates().client(kiosk.value()).keys().getKeyManagers(),
                    broker.certificates().trust().getTrustManagers(),
                    null);
            return tls.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Mqtt5BlockingClient client(String name) {
        Mqtt5BlockingClient client =
                MqttClient.builder()
                        .useMqttVersion5()
                        .identifier(name)
                        .serverHost(broker.host())
                        .serverPort(broker.port())
                        .sslConfig(
                                MqttClientSslConfig.builder()
                                        .keyManagerFactory(
                                                broker.certificates().client(name).keys())
                                        .trustManagerFactory(broker.certificates().trust())
                                        .build())
                        .buildBlocking();
        client.connect();
        return client;
    }

    private static void say(Mqtt5BlockingClient kiosk, KioskId as, String words) {
        try {
            kiosk.publishWith()
                    .topic(Topics.of(as).tally())
                    .qos(MqttQos.AT_LEAST_ONCE)
                    .payload(words.getBytes(StandardCharsets.UTF_8))
                    .send();
        } catch (Mqtt5PubAckException e) {
            assertThat(e.getMqttMessage().getReasonCode().isError()).isTrue();
        }
    }

    @Test
    void endsALiveSessionWithinFiveSecondsAndLeavesTheOthers() {
        Mqtt5BlockingClient stolen = client(STOLEN.value());
        Mqtt5BlockingClient good = client(GOOD.value());
        long began = System.nanoTime();

        revocation.revoke(STOLEN);

        await().atMost(PROMISED)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> stolen.getState() == MqttClientState.DISCONNECTED);
        Duration taken = Duration.ofNanos(System.nanoTime() - began);
        System.getLogger(EvictionIT.class.getName())
                .log(System.Logger.Level.INFO, "evicted after {0} ms", taken.toMillis());
        assertThat(taken).isLessThan(PROMISED);
        assertThat(good.getState()).isEqualTo(MqttClientState.CONNECTED);
        assertThat(register.toEvict()).isEmpty();
        assertThat(directory.resolve("denied")).hasContent(STOLEN.value());
        good.disconnect();
    }

    @Test
    void hearsNothingOfADeniedKioskThatComesBackWithItsCertificate() throws Exception {
        revocation.retire(STOLEN);
        Mqtt5BlockingClient hub = client("hub-1");
        try (var heard = hub.publishes(MqttGlobalPublishFilter.ALL)) {
            hub.subscribeWith().topicFilter("plein/1/kiosk/+/up/tally").send();
            Mqtt5BlockingClient back = client(STOLEN.value());
            say(back, STOLEN, "I am back");
            say(client(GOOD.value()), GOOD, "marker");

            assertThat(heard.receive(10, TimeUnit.SECONDS).orElseThrow().getPayloadAsBytes())
                    .asString()
                    .isEqualTo("marker");
        }
    }

    @Test
    void triesAgainWhenTheBrokerWasAway() throws IOException {
        broker.stop();
        revocation.revoke(STOLEN);
        assertThat(register.toEvict()).containsExactly(STOLEN);

        broker.resume();
        Files.writeString(directory.resolve("pid"), broker.pid() + "\n");
        revocation.settle();

        assertThat(register.toEvict()).isEmpty();
        assertThat(broker.rules()).content().contains("user " + STOLEN.value());
    }
}
