package nl.gezondheidsplein.kiosk.hubside;

import com.hivemq.client.mqtt.MqttClientSslConfig;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5Client;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Live;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Order;
import nl.gezondheidsplein.protocol.PackManifest;
import nl.gezondheidsplein.protocol.Receipt;
import nl.gezondheidsplein.protocol.Refused;
import nl.gezondheidsplein.protocol.Reply;
import nl.gezondheidsplein.protocol.Sha256;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Topics;
import nl.gezondheidsplein.testing.RealMosquitto;
import nl.gezondheidsplein.testing.TestCertificates;

/**
 * The hub's side of the wire contract for one kiosk, on another MQTT library than the kiosk's:
 * takes numbered messages once, sends cumulative receipts, answers every birth. It can be told to
 * be silent, to refuse, or to forget as if restored from a backup.
 */
public final class HubAtBroker implements AutoCloseable {
    private final Mqtt5AsyncClient client;
    private final Topics topics;
    private final ToLongFunction<byte[]> seqOf;

    // guarded by this
    private final Map<Long, String> stored = new TreeMap<>();
    private final Map<Long, byte[]> payloads = new TreeMap<>();
    private final Set<Long> toRefuse = new TreeSet<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<Long> arrivals = new ArrayList<>();
    private final List<State> states = new ArrayList<>();
    private final List<Live> lives = new ArrayList<>();
    private final List<Reply> replies = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private boolean answersBirths = true;
    private boolean answersTallies = true;

    /**
     * @param seqOf finds the number of a message
     */
    public HubAtBroker(RealMosquitto broker, KioskId kiosk, ToLongFunction<byte[]> seqOf) {
        this.seqOf = seqOf;
        this.topics = Topics.of(kiosk);
        TestCertificates.Identity identity = broker.certificates().client("hub-1");
        this.client =
                Mqtt5Client.builder()
                        .identifier("hub-1")
                        .serverHost(broker.host())
                        .serverPort(broker.port())
                        .sslConfig(
                                MqttClientSslConfig.builder()
                                        .keyManagerFactory(identity.keys())
                                        .trustManagerFactory(broker.certificates().trust())
                                        .build())
                        .automaticReconnectWithDefaultConfig()
                        .buildAsync();
        client.connectWith().cleanStart(false).sessionExpiryInterval(3600).send().join();
        client.subscribeWith()
                .topicFilter(topics.tally())
                .qos(MqttQos.AT_LEAST_ONCE)
                .callback(this::tallyArrived)
                .send()
                .join();
        client.subscribeWith()
                .topicFilter(topics.state())
                .qos(MqttQos.AT_LEAST_ONCE)
                .callback(this::stateArrived)
                .send()
                .join();
        client.subscribeWith()
                .topicFilter(topics.of(Channel.REPLY))
                .qos(MqttQos.AT_LEAST_ONCE)
                .callback(this::replyArrived)
                .send()
                .join();
        client.subscribeWith()
                .topicFilter(topics.of(Channel.VITALS))
                .qos(MqttQos.AT_MOST_ONCE)
                .callback(this::vitalsArrived)
                .send()
                .join();
        client.subscribeWith()
                .topicFilter(topics.live())
                .qos(MqttQos.AT_MOST_ONCE)
                .callback(this::liveArrived)
                .send()
                .join();
    }

    private synchronized void tallyArrived(Mqtt5Publish message) {
        byte[] payload = message.getPayloadAsBytes();
        long seq = seqOf.applyAsLong(payload);
        payloads.putIfAbsent(seq, payload);
        arrivals.add(seq);
        String hash = Sha256.hex(payload);
        if (toRefuse.contains(seq)) {
            refused.add(new Refused(seq, hash, "sum"));
        }
        stored.putIfAbsent(seq, hash);
        if (answersTallies) {
            sendReceipt();
        }
    }

    private synchronized void stateArrived(Mqtt5Publish message) {
        told.add(new String(message.getPayloadAsBytes(), StandardCharsets.UTF_8));
        State state = MessageCodec.decodeState(message.getPayloadAsBytes());
        states.add(state);
        if (state.isOnline() && answersBirths) {
            sendReceipt();
        }
    }

    private synchronized void vitalsArrived(Mqtt5Publish message) {
        told.add(new String(message.getPayloadAsBytes(), StandardCharsets.UTF_8));
    }

    /**
     * What the kiosk said of itself, its states and heartbeats, as they travelled, oldest first.
     */
    public synchronized List<String> told() {
        return List.copyOf(told);
    }

    private synchronized void replyArrived(Mqtt5Publish message) {
        replies.add(MessageCodec.decodeReply(message.getPayloadAsBytes()));
    }

    private synchronized void liveArrived(Mqtt5Publish message) {
        lives.add(MessageCodec.decodeLive(message.getPayloadAsBytes()));
    }

    /** The running totals of events that the kiosk told, oldest first. */
    public synchronized List<Live> lives() {
        return List.copyOf(lives);
    }

    /** Whether it hears the broker; it comes back by itself after the broker was away. */
    public boolean isConnected() {
        return client.getState().isConnected();
    }

    /** Gives an order. */
    public void give(Order order) {
        client.publishWith()
                .topic(topics.order())
                .qos(MqttQos.AT_LEAST_ONCE)
                .messageExpiryInterval(order.timeToLive().toSeconds())
                .payload(MessageCodec.encode(order))
                .send()
                .join();
    }

    /** What the kiosk said of orders, oldest first. */
    public synchronized List<Reply> replies() {
        return List.copyOf(replies);
    }

    private void sendReceipt() {
        long upTo = 0;
        while (stored.containsKey(upTo + 1)) {
            upTo++;
        }
        long last = upTo;
        send(Receipt.of(upTo, refused, stored.keySet().stream().filter(s -> s > last).toList()));
    }

    public void send(Receipt receipt) {
        client.publishWith()
                .topic(topics.receipt())
                .qos(MqttQos.AT_LEAST_ONCE)
                .payload(MessageCodec.encode(receipt))
                .send();
    }

    /** Announces a content pack, retained. */
    public void announce(PackManifest manifest) {
        client.publishWith()
                .topic(topics.pack())
                .qos(MqttQos.AT_LEAST_ONCE)
                .retain(true)
                .payload(MessageCodec.encode(manifest))
                .send()
                .join();
    }

    public synchronized void answerBirths(boolean answer) {
        answersBirths = answer;
    }

    public synchronized void answerTallies(boolean answer) {
        answersTallies = answer;
        if (answer) {
            sendReceipt();
        }
    }

    public synchronized void refuse(long seq) {
        toRefuse.add(seq);
    }

    /** As restored from a backup that knew numbers up to this one only. */
    public synchronized void forgetAbove(long seq) {
        stored.keySet().removeIf(number -> number > seq);
        sendReceipt();
    }

    public synchronized List<Long> numbers() {
        return List.copyOf(stored.keySet());
    }

    /** What was stored, oldest first. */
    public synchronized List<byte[]> payloads() {
        return List.copyOf(payloads.values());
    }

    public synchronized List<Long> arrivals() {
        return List.copyOf(arrivals);
    }

    public synchronized List<State> states() {
        return List.copyOf(states);
    }

    @Override
    public void close() {
        // The test may have stopped the broker before.
        if (isConnected()) {
            client.disconnect().join();
        }
    }
}
