package nl.gezondheidsplein.hub.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.MqttClientSslConfig;
import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import nl.gezondheidsplein.hub.fleet.FleetLog;
import nl.gezondheidsplein.hub.fleet.KioskRegister;
import nl.gezondheidsplein.hub.fleet.NewKiosk;
import nl.gezondheidsplein.hub.intake.Delivery;
import nl.gezondheidsplein.hub.intake.Intake;
import nl.gezondheidsplein.hub.intake.ReceiptSender;
import nl.gezondheidsplein.hub.results.Booking;
import nl.gezondheidsplein.hub.results.PeriodGrid;
import nl.gezondheidsplein.hub.results.ReleaseCalendar;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.hub.store.FreshDatabase;
import nl.gezondheidsplein.hub.store.JdbcAreaRegister;
import nl.gezondheidsplein.hub.store.JdbcIntakeStore;
import nl.gezondheidsplein.hub.store.JdbcKioskRegister;
import nl.gezondheidsplein.protocol.BrokerAddress;
import nl.gezondheidsplein.protocol.Count;
import nl.gezondheidsplein.protocol.Counts;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Live;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Receipt;
import nl.gezondheidsplein.protocol.ScreenMm;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Topics;
import nl.gezondheidsplein.protocol.Versions;
import nl.gezondheidsplein.protocol.Window;
import nl.gezondheidsplein.testing.RealMosquitto;
import nl.gezondheidsplein.testing.TestCertificates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Link and intake of a hub at a real Mosquitto, with an independent client as the kiosk. */
final class BrokerLinkIT {
    private static final KioskId KIOSK = new KioskId("k-aaaaaaaaaa");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RealMosquitto broker = RealMosquitto.start();
    private final Database database = Database.open(FreshDatabase.sqlite());
    private final KioskRegister register = new JdbcKioskRegister(database);
    private final AtomicInteger sessionsLost = new AtomicInteger();
    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<Live> lives = new CopyOnWriteArrayList<>();

    @BeforeEach
    void enrolAKiosk() {
        DemoAreas.putInto(new JdbcAreaRegister(database));
        Instant now = Clock.systemUTC().instant();
        register.add(
                KIOSK,
                new NewKiosk("Kiosk", DemoAreas.DE_LUYK, null, true),
                now,
                new KioskRegister.Claim("claim", now.plusSeconds(60)));
        register.redeem(
                "claim", new KioskRegister.Enrolment(now, "f".repeat(64), "123 456", "abc", now));
    }

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable closeable : open.reversed()) {
            closeable.close();
        }
        broker.close();
        database.close();
    }

    /** A hub's intake and link; closing it is as sudden as they allow. */
    private final class Hub implements AutoCloseable {
        private final AtomicReference<Optional<PahoBrokerLink>> link =
                new AtomicReference<>(Optional.empty());
        private final AtomicBoolean takesIn = new AtomicBoolean(true);
        private final AtomicInteger offered = new AtomicInteger();
        private final Intake intake;

        Hub() throws GeneralSecurityException {
            this(false);
        }

        Hub(boolean isOneOfSeveral) throws GeneralSecurityException {
            ReceiptSender sender =
                    (kiosk, receipt) -> link.get().ifPresent(one -> one.send(kiosk, receipt));
            JdbcIntakeStore store = new JdbcIntakeStore(database);
            intake =
                    new Intake(
                            new Intake.Parts(
                                    store,
                                    new Booking(
                                            new ReleaseCalendar(
                                                    Map.of(0, new PeriodGrid.Months(1)),
                                                    Duration.ofDays(21))),
                                    ItemCatalogue::base,
                                    new FleetLog(register, Clock.systemUTC()),
                                    sender,
                                    kiosk -> {},
                                    (kiosk, reply) -> {},
                                    (kiosk, live) -> lives.add(live)),
                            Clock.systemUTC());
            TestCertificates.Identity identity = broker.certificates().client("hub-1");
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(
                    identity.keys().getKeyManagers(),
                    broker.certificates().trust().getTrustManagers(),
                    null);
            PahoBrokerLink one =
                    new PahoBrokerLink(
                            new BrokerSettings(
                                    new BrokerAddress(broker.host(), broker.port()),
                                    "hub-1",
                                    tls.getSocketFactory(),
                                    isOneOfSeveral),
                            this::take,
                            () -> {
                                sessionsLost.incrementAndGet();
                                intake.repeatReceipts(store.receivers());
                            },
                            new Random(1));
            link.set(Optional.of(one));
            intake.start();
            one.start();
            open.add(this);
            await().atMost(PATIENCE).until(one::isConnected);
        }

        private boolean take(Delivery delivery) {
            offered.incrementAndGet();
            return takesIn.get() && intake.offer(delivery);
        }

        @Override
        public void close() {
            link.get().ifPresent(PahoBrokerLink::close);
            intake.close();
        }
    }

    private Mqtt5BlockingClient kiosk() {
        Mqtt5BlockingClient client =
                MqttClient.builder()
                        .useMqttVersion5()
                        .identifier(KIOSK.value())
                        .serverHost(broker.host())
                        .serverPort(broker.port())
                        .sslConfig(
                                MqttClientSslConfig.builder()
                                        .keyManagerFactory(
                                                broker.certificates().client(KIOSK.value()).keys())
                                        .trustManagerFactory(broker.certificates().trust())
                                        .build())
                        .buildBlocking();
        client.connect();
        open.add(
                () -> {
                    if (client.getState().isConnected()) {
                        client.disconnect();
                    }
                });
        return client;
    }

    private static byte[] bytes(long seq) {
        return MessageCodec.encode(
                new SealedWindow(
                        seq,
                        "boot-1",
                        "de-luyk-1",
                        "2026-1",
                        Kind.QUICK,
                        Window.UNSYNCED,
                        10,
                        Counts.of(
                                Map.of(
                                        "q0",
                                        Count.Histogram.of(0, 0, 0, 10, 0, 0),
                                        "choice",
                                        Count.Choices.of(Map.of())))));
    }

    private static void publish(Mqtt5BlockingClient kiosk, long from, long to) {
        for (long seq = from; seq <= to; seq++) {
            kiosk.publishWith()
                    .topic(Topics.of(KIOSK).tally())
                    .qos(MqttQos.AT_LEAST_ONCE)
                    .payload(bytes(seq))
                    .send();
        }
    }

    @Test
    void hearsTheRunningTotalOfAnEventWithinThreeSeconds() throws Exception {
        new Hub();

        kiosk().publishWith()
                .topic(Topics.of(KIOSK).live())
                .qos(MqttQos.AT_MOST_ONCE)
                .payload(MessageCodec.encode(new Live("familyday", 412)))
                .send();

        await().atMost(Duration.ofSeconds(3))
                .untilAsserted(() -> assertThat(lives).containsExactly(new Live("familyday", 412)));
    }

    private long stored() {
        return database.read(
                handle ->
                        handle.createQuery("SELECT count(*) FROM sealed_window")
                                .mapTo(Long.class)
                                .one());
    }

    private static Receipt lastReceipt(Mqtt5BlockingClient.Mqtt5Publishes receipts, long upTo)
            throws InterruptedException {
        Receipt receipt = new Receipt(0, List.of(), List.of());
        while (receipt.upTo() < upTo) {
            Mqtt5Publish message =
                    receipts.receive(PATIENCE.toSeconds(), TimeUnit.SECONDS).orElseThrow();
            receipt = MessageCodec.decodeReceipt(message.getPayloadAsBytes());
        }
        return receipt;
    }

    @Test
    void windowsAreStoredOnceAndReceipted() throws Exception {
        Hub hub = new Hub();
        assertThat(hub.intake).isNotNull();
        Mqtt5BlockingClient kiosk = kiosk();
        try (var receipts = kiosk.publishes(MqttGlobalPublishFilter.ALL)) {
            kiosk.subscribeWith().topicFilter(Topics.of(KIOSK).receipt()).send();
            publish(kiosk, 1, 50);
            publish(kiosk, 1, 50);
            assertThat(lastReceipt(receipts, 50)).isEqualTo(new Receipt(50, List.of(), List.of()));
        }
        assertThat(stored()).isEqualTo(50);
    }

    @Test
    void windowsThatCameWhileTheHubWasAwayWaitAtTheBroker() throws Exception {
        new Hub().close();
        Mqtt5BlockingClient kiosk = kiosk();
        publish(kiosk, 1, 1_500);
        new Hub();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(stored()).isEqualTo(1_500));
        assertThat(sessionsLost.get()).as("the session is kept").isEqualTo(1);
    }

    @Test
    void aHubThatBecomesOneOfSeveralIsSentItsShareAlone() throws Exception {
        new Hub().close();
        Hub hub = new Hub(true);
        Mqtt5BlockingClient kiosk = kiosk();
        publish(kiosk, 1, 10);
        kiosk.publishWith()
                .topic(Topics.of(KIOSK).live())
                .payload(MessageCodec.encode(new Live("familyday", 412)))
                .send();
        await().atMost(PATIENCE).until(() -> !lives.isEmpty());
        assertThat(hub.offered).hasValue(11);
    }

    @Test
    void whatTheIntakeHadNoRoomForComesAgain() throws Exception {
        Hub hub = new Hub();
        hub.takesIn.set(false);
        Mqtt5BlockingClient kiosk = kiosk();
        publish(kiosk, 1, 100);
        hub.takesIn.set(true);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(stored()).isEqualTo(100));
    }

    @Test
    void aBirthIsAnsweredWithTheReceipt() throws Exception {
        new Hub();
        Mqtt5BlockingClient kiosk = kiosk();
        publish(kiosk, 1, 3);
        await().atMost(PATIENCE).until(() -> stored() == 3);
        try (var receipts = kiosk.publishes(MqttGlobalPublishFilter.ALL)) {
            kiosk.subscribeWith().topicFilter(Topics.of(KIOSK).receipt()).send();
            kiosk.publishWith()
                    .topic(Topics.of(KIOSK).state())
                    .qos(MqttQos.AT_LEAST_ONCE)
                    .retain(true)
                    .payload(
                            MessageCodec.encode(
                                    new State.Online(
                                            1,
                                            4,
                                            new Versions("0.1.0", "de-luyk-1", "2026-1", 1),
                                            "none",
                                            new ScreenMm(217, 136))))
                    .send();
            assertThat(lastReceipt(receipts, 3).upTo()).isEqualTo(3);
        }
        await().atMost(PATIENCE)
                .until(() -> register.find(KIOSK).orElseThrow().presence().online());
    }

    @Test
    void afterTheBrokerForgotEverythingReceiptsAreRepeated() throws Exception {
        new Hub();
        publish(kiosk(), 1, 3);
        await().atMost(PATIENCE).until(() -> stored() == 3);
        broker.kill();
        Files.deleteIfExists(broker.persistenceFile());
        broker.resume();
        await().atMost(PATIENCE).until(() -> sessionsLost.get() == 2);
    }

    @Test
    void badMessagesOnEveryTopicDoNotStopTheIntake() throws Exception {
        new Hub();
        Mqtt5BlockingClient kiosk = kiosk();
        for (String topic :
                List.of(
                        Topics.of(KIOSK).state(),
                        Topics.of(KIOSK).vitals(),
                        Topics.of(KIOSK).tally())) {
            kiosk.publishWith()
                    .topic(topic)
                    .qos(MqttQos.AT_LEAST_ONCE)
                    .payload(new byte[] {(byte) 0xff, 0, '{'})
                    .send();
        }
        publish(kiosk, 1, 3);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(stored()).isEqualTo(3));
    }
}
