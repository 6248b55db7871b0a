package nl.gezondheidsplein.provisioning.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5Client;
import java.util.Arrays;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Topics;
import nl.gezondheidsplein.testing.RealMosquitto;
import nl.gezondheidsplein.testing.TestCertificates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a second client claims to be, nothing changes for the owner: neither what the hub hears
 * of it nor what it hears from the hub. Each test ends with a marker that must arrive, so that
 * "nothing else arrived" is said after the broker has handled what came before.
 */
final class BrokerKeepsKiosksApartIT {

    private static final String OWNER = "k-aaaaaaaaaa";
    private static final String OTHER = "k-bbbbbbbbbb";
    private static final Topics OWN = Topics.of(new KioskId(OWNER));
    private static final Topics OTHERS = Topics.of(new KioskId(OTHER));
    private static final String FORGED = "forged";
    private static final String MARKER = "marker";

    private static RealMosquitto broker;

    private TestClient hub;
    private TestClient owner;

    @BeforeAll
    static void startBroker() {
        broker = RealMosquitto.start();
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void connectHubAndOwner() {
        hub = client("hub-1", "hub-1").connect();
        Topics.allUp().forEach(hub::subscribe);
        owner = client(OWNER, OWNER).connect();
        for (Channel channel : Channel.values()) {
            if (channel.direction() == Channel.Direction.DOWN) {
                owner.subscribe(OWN.of(channel));
            }
        }
    }

    @AfterEach
    void disconnect() {
        owner.close();
        hub.close();
    }

    @Test
    void ownerKeepsItsSessionWhenAnotherClaimsItsClientId() {
        try (TestClient thief = client(OTHER, OWNER).connect()) {
            hub.publish(OWN.receipt(), "for the owner");
            owner.awaitReceived(OWN.receipt(), "for the owner");
            assertThat(owner.isConnected()).isTrue();
            assertThat(thief.received()).isEmpty();
        }
    }

    @Test
    void ordersQueuedForAnAbsentOwnerAreNotHandedToWhoClaimsItsClientId() {
        owner.disconnect();
        hub.publish(OWN.order(), "queued");
        try (TestClient thief = client(OTHER, OWNER).connect()) {
            hub.publish(OTHERS.order(), MARKER);
            thief.subscribe(OTHERS.order());
            hub.publish(OTHERS.order(), MARKER);
            thief.awaitReceived(OTHERS.order(), MARKER);
            assertThat(thief.received()).noneMatch(message -> message.topic().equals(OWN.order()));
        }
        owner.connect();
        owner.awaitReceived(OWN.order(), "queued");
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void noMessageReachesAnybodyUnderAnothersTopic(Channel channel) {
        try (TestClient liar = client(OTHER, OTHER).connect()) {
            liar.publish(OWN.of(channel), FORGED);
            liar.publish(OTHERS.tally(), MARKER);
            hub.awaitReceived(OTHERS.tally(), MARKER);
        }
        hub.publish(OWN.receipt(), MARKER);
        owner.awaitReceived(OWN.receipt(), MARKER);
        assertThat(hub.received()).noneMatch(message -> message.payload().equals(FORGED));
        assertThat(owner.received()).noneMatch(message -> message.payload().equals(FORGED));
    }

    @Test
    void kioskCannotSpeakForTheHubUnderItsOwnName() {
        try (TestClient kiosk = client(OTHER, OTHER).connect()) {
            kiosk.subscribe(OTHERS.receipt());
            kiosk.publish(OTHERS.receipt(), FORGED);
            hub.publish(OTHERS.receipt(), MARKER);
            kiosk.awaitReceived(OTHERS.receipt(), MARKER);
            assertThat(kiosk.received()).noneMatch(message -> message.payload().equals(FORGED));
        }
    }

    @Test
    void willOnAnothersTopicIsNotDelivered() {
        TestClient liar = client(OTHER, OTHER);
        liar.connectWithWill(OWN.state(), FORGED);
        liar.disconnectWithWill();
        TestClient honest = client(OTHER, OTHER);
        honest.connectWithWill(OTHERS.state(), MARKER);
        honest.disconnectWithWill();
        hub.awaitReceived(OTHERS.state(), MARKER);
        assertThat(hub.received()).noneMatch(message -> message.payload().equals(FORGED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#",
                "plein/#",
                "plein/1/kiosk/+/up/tally",
                "plein/1/kiosk/+/down/order",
                "$share/hub/plein/1/kiosk/+/up/tally",
                "$SYS/#"
            })
    void kioskOverhearsNothingWhateverItSubscribesTo(String filter) {
        try (TestClient listener = client(OTHER, OTHER).connect()) {
            listener.subscribe(filter).subscribe(OTHERS.receipt());
            owner.publish(OWN.tally(), "secret");
            hub.awaitReceived(OWN.tally(), "secret");
            hub.publish(OWN.order(), "secret");
            hub.publish(OTHERS.receipt(), MARKER);
            listener.awaitReceived(OTHERS.receipt(), MARKER);
            // A session that it leaves behind would hear no more either.
            assertThat(listener.received())
                    .allMatch(message -> message.topic().startsWith("plein/1/kiosk/" + OTHER));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+",
                "#",
                "k-aaaaaaaaaa/up",
                "+/up/tally",
                "",
                "k-aaaaaaaaaa\n",
                "K-AAAAAAAAAA"
            })
    void certificateNameThatIsNoKioskIdOpensNothing(String commonName) {
        TestClient hostile = TestClient.of(broker, broker.certificates().client(commonName), OWNER);
        try (hostile) {
            hostile.connect();
            hostile.subscribe("plein/1/kiosk/+/down/receipt").subscribe(OWN.receipt());
            hostile.publish(OWN.tally(), FORGED);
            hostile.publish(OWN.state(), FORGED);
        } catch (RuntimeException refused) {
            // Turned away at the door, which is as good.
            assertThat(hostile.received()).isEmpty();
        }
        owner.publish(OWN.tally(), MARKER);
        hub.awaitReceived(OWN.tally(), MARKER);
        hub.publish(OWN.receipt(), MARKER);
        owner.awaitReceived(OWN.receipt(), MARKER);
        assertThat(hub.received()).noneMatch(message -> message.payload().equals(FORGED));
        assertThat(hostile.received()).isEmpty();
        assertThat(owner.isConnected()).isTrue();
    }

    @Test
    void packetOverTheLimitReachesNobodyAndCostsOnlyItsSender() {
        try (TestClient heavy = client(OTHER, OTHER).connect()) {
            heavy.publish(OTHERS.tally(), new byte[70_000]);
        } catch (RuntimeException refused) {
            assertThat(refused).isNotNull();
        }
        owner.publish(OWN.tally(), MARKER);
        hub.awaitReceived(OWN.tally(), MARKER);
        assertThat(hub.received()).allMatch(message -> message.payload().length() < 65_536);
        assertThat(owner.isConnected()).isTrue();
    }

    @Test
    void clientWithoutCertificateIsTurnedAway() {
        Mqtt5BlockingClient nobody =
                Mqtt5Client.builder()
                        .serverHost(broker.host())
                        .serverPort(broker.port())
                        .identifier(OWNER)
                        .sslConfig()
                        .trustManagerFactory(broker.certificates().trust())
                        .applySslConfig()
                        .buildBlocking();
        assertThatThrownBy(nobody::connect).isInstanceOf(RuntimeException.class);
        assertThat(owner.isConnected()).isTrue();
    }

    @Test
    void clientWithoutTlsIsTurnedAway() {
        Mqtt5BlockingClient nobody =
                Mqtt5Client.builder()
                        .serverHost(broker.host())
                        .serverPort(broker.port())
                        .identifier(OWNER)
                        .buildBlocking();
        assertThatThrownBy(nobody::connect).isInstanceOf(RuntimeException.class);
    }

    @Test
    void certificateOfAnotherAuthorityIsTurnedAway() {
        TestClient stranger = TestClient.of(broker, TestCertificates.create().client(OWNER), OWNER);
        assertThatThrownBy(stranger::connect).isInstanceOf(RuntimeException.class);
        assertThat(owner.isConnected()).isTrue();
    }

    @Test
    void hubHearsEveryChannelOfAKiosk() {
        Arrays.stream(Channel.values())
                .filter(channel -> channel.direction() == Channel.Direction.UP)
                .forEach(
                        channel -> {
                            owner.publish(OWN.of(channel), channel.path());
                            hub.awaitReceived(OWN.of(channel), channel.path());
                        });
    }

    @Test
    void kioskHearsEveryChannelOfTheHub() {
        Arrays.stream(Channel.values())
                .filter(channel -> channel.direction() == Channel.Direction.DOWN)
                .forEach(
                        channel -> {
                            hub.publish(OWN.of(channel), channel.path());
                            owner.awaitReceived(OWN.of(channel), channel.path());
                        });
    }

    private static TestClient client(String commonName, String claimedId) {
        return TestClient.of(broker, broker.certificates().client(commonName), claimedId);
    }
}
