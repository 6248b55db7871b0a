package nl.gezondheidsplein.hub.broker;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import nl.gezondheidsplein.hub.intake.Delivery;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.TopicAddress;
import nl.gezondheidsplein.protocol.Topics;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttActionListener;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/**
 * One connection from its first packet to its last; never reused. A lost one is thrown away with
 * its Paho client, whose own reconnecting is not to be relied on.
 *
 * <p>Methods are for the link's thread, but for the callbacks.
 */
final class Connection implements MqttCallback {
    private static final Logger LOG = System.getLogger(Connection.class.getName());

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int KEEP_ALIVE_SECONDS = 30;

    /**
     * Windows the broker may send ahead of our acknowledgements: enough for a full batch, and below
     * what the intake's queue has room for.
     */
    private static final int RECEIVE_MAXIMUM = 500;

    /** Longer than any hub is away; then the broker forgets what it queued for us. */
    private static final Duration SESSION_EXPIRY = Duration.ofDays(60);

    /** The broker's limit when it names none. */
    private static final int USUAL_IN_FLIGHT = 20;

    private static final int OVERLOADED = 0x97;

    private final BrokerSettings settings;
    private final Predicate<Delivery> intake;
    private final Runnable onLost;
    private final MqttAsyncClient client;
    private final Map<Outbox.Letter, Long> unacknowledged = new ConcurrentHashMap<>();
    private volatile boolean isLost;
    private Semaphore room = new Semaphore(USUAL_IN_FLIGHT);

    private Connection(BrokerSettings settings, Predicate<Delivery> intake, Runnable onLost)
            throws MqttException {
        this.settings = settings;
        this.intake = intake;
        this.onLost = onLost;
        this.client =
                new MqttAsyncClient(
                        "ssl://" + settings.address().host() + ":" + settings.address().port(),
                        settings.clientId(),
                        new MemoryPersistence());
    }

    /** A connection, and whether the broker still knew this hub. */
    record Opened(Connection connection, boolean isSessionKept) {}

    /**
     * Connects and subscribes.
     *
     * @param intake takes a message, or says that there is no room for it; must not block
     * @param onLost is told once when the connection is of no more use; must not block
     */
    static Opened open(BrokerSettings settings, Predicate<Delivery> intake, Runnable onLost)
            throws MqttException {
        Connection connection = new Connection(settings, intake, onLost);
        try {
            boolean isSessionKept = connection.connect();
            connection.subscribe();
            return new Opened(connection, isSessionKept);
        } catch (MqttException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private boolean connect() throws MqttException {
        client.setCallback(this);
        client.setManualAcks(true);
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setAutomaticReconnect(false);
        // One of several keeps no session; what it asked for when it was alone must not come too.
        options.setCleanStart(settings.isShared());
        options.setSessionExpiryInterval(settings.isShared() ? 0L : SESSION_EXPIRY.toSeconds());
        options.setReceiveMaximum(RECEIVE_MAXIMUM);
        options.setKeepAliveInterval(KEEP_ALIVE_SECONDS);
        options.setConnectionTimeout((int) PATIENCE.toSeconds());
        options.setSocketFactory(settings.sockets());
        options.setHttpsHostnameVerificationEnabled(true);
        IMqttToken token = client.connect(options);
        token.waitForCompletion(PATIENCE.toMillis());
        Integer receiveMaximum = token.getResponseProperties().getReceiveMaximum();
        // One less than the broker takes: Paho fails a publish that would fill the last place.
        room =
                new Semaphore(
                        Math.max(
                                1,
                                (receiveMaximum == null ? USUAL_IN_FLIGHT : receiveMaximum) - 1));
        return token.getSessionPresent();
    }

    private void subscribe() throws MqttException {
        List<MqttSubscription> subscriptions = new ArrayList<>();
        for (Channel channel : List.of(Channel.STATE, Channel.VITALS, Channel.LIVE)) {
            subscriptions.add(new MqttSubscription(Topics.filter(channel), channel.qos()));
        }
        for (Channel channel : List.of(Channel.TALLY, Channel.VOICE, Channel.REPLY)) {
            subscriptions.add(
                    new MqttSubscription(
                            settings.isShared()
                                    ? Topics.sharedFilter("hub", channel)
                                    : Topics.filter(channel),
                            channel.qos()));
        }
        IMqttToken token = client.subscribe(subscriptions.toArray(MqttSubscription[]::new));
        token.waitForCompletion(PATIENCE.toMillis());
        for (int code : token.getReasonCodes()) {
            if (code > 2) {
                throw new MqttException(code);
            }
        }
    }

    boolean isLost() {
        return isLost;
    }

    /** Returns whether something was published longer ago than a broker needs to acknowledge. */
    boolean isStuck(long nowNanos) {
        return unacknowledged.values().stream()
                .anyMatch(since -> nowNanos - since > PATIENCE.toNanos());
    }

    /**
     * Publishes a letter when the broker has room for it.
     *
     * @return false when it was not handed to the broker
     */
    boolean publish(Outbox.Letter letter) throws InterruptedException {
        if (!room.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            giveUp("The broker acknowledges nothing");
            return false;
        }
        MqttMessage message = new MqttMessage(letter.payload(), 1, letter.isRetained(), null);
        MqttProperties properties = new MqttProperties();
        letter.expiry().map(Duration::toSeconds).ifPresent(properties::setMessageExpiryInterval);
        if (!letter.correlation().isEmpty()) {
            properties.setCorrelationData(letter.correlation().getBytes(StandardCharsets.US_ASCII));
        }
        message.setProperties(properties);
        unacknowledged.put(letter, System.nanoTime());
        try {
            client.publish(letter.topic(), message, null, new Settled(letter));
            return true;
        } catch (MqttException e) {
            unacknowledged.remove(letter);
            room.release();
            giveUp("A message could not be published: " + e.getMessage());
            return false;
        }
    }

    private final class Settled implements MqttActionListener {
        private final Outbox.Letter letter;

        Settled(Outbox.Letter letter) {
            this.letter = letter;
        }

        @Override
        public void onSuccess(IMqttToken token) {
            unacknowledged.remove(letter);
            room.release();
        }

        @Override
        public void onFailure(IMqttToken token, Throwable failure) {
            // Stays unacknowledged: the link publishes it again on its next connection.
            room.release();
        }
    }

    /** Returns what was published and never acknowledged. */
    List<Outbox.Letter> unacknowledged() {
        return List.copyOf(unacknowledged.keySet());
    }

    /** Ends the connection, without a word if need be; never throws, never hangs. */
    void close() {
        isLost = true;
        try {
            if (client.isConnected()) {
                client.disconnect().waitForCompletion(1_000);
            }
        } catch (MqttException e) {
            LOG.log(Level.DEBUG, "The broker did not answer a goodbye.", e);
        }
        try {
            client.disconnectForcibly(0, 500, false);
        } catch (MqttException | RuntimeException e) {
            LOG.log(Level.DEBUG, "The connection was closed already.", e);
        }
        try {
            client.close(true);
        } catch (MqttException | RuntimeException e) {
            LOG.log(Level.DEBUG, "The connection was closed already.", e);
        }
    }

    private void giveUp(String reason) {
        if (!isLost) {
            isLost = true;
            LOG.log(Level.WARNING, "{0}; connecting anew.", reason);
            onLost.run();
        }
    }

    @Override
    public void messageArrived(String topic, MqttMessage message) {
        int id = message.getId();
        int qos = message.getQos();
        Optional<TopicAddress> address = Topics.parse(topic);
        if (address.isEmpty()) {
            acknowledge(id, qos);
            return;
        }
        boolean isTaken =
                intake.test(
                        new Delivery(
                                address.get(),
                                message.getPayload(),
                                message.isRetained(),
                                () -> acknowledge(id, qos)));
        if (!isTaken && qos > 0) {
            // Unacknowledged it would block its place for ever; on a new connection it comes again.
            giveUp("The intake has no room (reason " + OVERLOADED + ")");
        }
    }

    /** Acknowledges on this connection only: on another the number would mean another message. */
    private void acknowledge(int id, int qos) {
        if (qos == 0 || isLost) {
            return;
        }
        try {
            client.messageArrivedComplete(id, qos);
        } catch (MqttException | RuntimeException e) {
            LOG.log(Level.DEBUG, "The broker will send a message again.", e);
        }
    }

    @Override
    public void disconnected(MqttDisconnectResponse response) {
        giveUp("The broker closed the connection (" + response.getReasonString() + ")");
    }

    @Override
    public void mqttErrorOccurred(MqttException failure) {
        LOG.log(Level.DEBUG, "The connection met an error.", failure);
    }

    @Override
    public void deliveryComplete(IMqttToken token) {}

    @Override
    public void connectComplete(boolean isReconnect, String address) {}

    @Override
    public void authPacketArrived(int reasonCode, MqttProperties properties) {}
}
