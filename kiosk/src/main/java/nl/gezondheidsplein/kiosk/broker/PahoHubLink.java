package nl.gezondheidsplein.kiosk.broker;

import java.util.function.Consumer;
import nl.gezondheidsplein.kiosk.sync.HubLink;
import nl.gezondheidsplein.kiosk.sync.HubUnreachableException;
import nl.gezondheidsplein.kiosk.sync.LinkEvent;
import nl.gezondheidsplein.kiosk.sync.LinkSession;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Topics;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/**
 * Opens connections through Eclipse Paho. Reconnecting is the sync loop's work: Paho's own neither
 * covers the first connection nor notices a half-open one.
 */
public final class PahoHubLink implements HubLink {
    /** With the broker's factor of one and a half it notices our silence within 90 s. */
    private static final int KEEP_ALIVE_SECONDS = 60;

    /** The broker holds orders for us this long; the longest lives 24 hours. */
    private static final long SESSION_EXPIRY_SECONDS = 24L * 60 * 60;

    /** A reboot or a short gap should not look like a loss, so the will waits. */
    private static final long WILL_DELAY_SECONDS = 30;

    /** Numbered messages wait in our own outbox, so what the broker may send us stays small. */
    private static final int RECEIVE_MAXIMUM = 32;

    private static final int QOS = 1;
    private static final int FIRST_REFUSAL = 0x80;

    private final BrokerPlace place;
    private final Topics topics;

    public PahoHubLink(BrokerPlace place) {
        this.place = place;
        this.topics = Topics.of(place.kiosk());
    }

    @Override
    public LinkSession open(State.Online birth, Consumer<LinkEvent> events) {
        MqttAsyncClient client = newClient();
        boolean isOpen = false;
        try {
            client.setCallback(new LinkCallback(place.kiosk(), events));
            IMqttToken connected = client.connect(options(birth.session()));
            connected.waitForCompletion(place.patience().toMillis());
            subscribe(client);
            PahoSession session =
                    new PahoSession(client, topics, events, capacity(connected), birth.session());
            session.announce(birth);
            isOpen = true;
            return session;
        } catch (MqttException e) {
            throw new HubUnreachableException(Causes.inWords(e), e);
        } finally {
            if (!isOpen) {
                PahoDisposal.dispose(client);
            }
        }
    }

    private MqttAsyncClient newClient() {
        try {
            // The outbox keeps what must not be lost; Paho's file store costs a file per message.
            return new MqttAsyncClient(place.uri(), place.kiosk().value(), new MemoryPersistence());
        } catch (MqttException e) {
            throw new HubUnreachableException(Causes.inWords(e), e);
        }
    }

    private MqttConnectionOptions options(long session) {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setSocketFactory(place.tls());
        options.setHttpsHostnameVerificationEnabled(true);
        options.setAutomaticReconnect(false);
        options.setCleanStart(false);
        options.setSessionExpiryInterval(SESSION_EXPIRY_SECONDS);
        options.setKeepAliveInterval(KEEP_ALIVE_SECONDS);
        options.setConnectionTimeout((int) Math.max(1, place.patience().toSeconds()));
        options.setReceiveMaximum(RECEIVE_MAXIMUM);
        // Incoming topic aliases are broken in Paho.
        options.setTopicAliasMaximum(0);
        MqttMessage will =
                new MqttMessage(MessageCodec.encode(new State.Offline(session)), QOS, true, null);
        options.setWill(topics.state(), will);
        MqttProperties willProperties = new MqttProperties();
        willProperties.setWillDelayInterval(WILL_DELAY_SECONDS);
        options.setWillMessageProperties(willProperties);
        return options;
    }

    private void subscribe(MqttAsyncClient client) throws MqttException {
        MqttSubscription[] all = {
            new MqttSubscription(topics.of(Channel.RECEIPT), QOS),
            new MqttSubscription(topics.of(Channel.ORDER), QOS),
            new MqttSubscription(topics.of(Channel.PACK), QOS)
        };
        IMqttToken subscribed = client.subscribe(all, null, null, new MqttProperties());
        subscribed.waitForCompletion(place.patience().toMillis());
        for (int code : subscribed.getReasonCodes()) {
            if (code >= FIRST_REFUSAL) {
                throw new HubUnreachableException(
                        "the broker refuses this kiosk's subscriptions (reason " + code + ")");
            }
        }
    }

    /**
     * Paho gives an error beyond the broker's receive maximum; one place is kept for announcing.
     */
    private static int capacity(IMqttToken connected) {
        MqttProperties told = connected.getResponseProperties();
        Integer maximum = told == null ? null : told.getReceiveMaximum();
        int atOnce = maximum == null ? RECEIVE_MAXIMUM : Math.min(maximum, RECEIVE_MAXIMUM);
        return Math.max(1, atOnce - 1);
    }
}
