package nl.gezondheidsplein.kiosk.broker;

import java.util.function.Consumer;
import nl.gezondheidsplein.kiosk.outbox.OutboxRow;
import nl.gezondheidsplein.kiosk.sync.HubUnreachableException;
import nl.gezondheidsplein.kiosk.sync.LinkEvent;
import nl.gezondheidsplein.kiosk.sync.LinkSession;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Topics;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttActionListener;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.jspecify.annotations.Nullable;

/** One connection of one Paho client. */
final class PahoSession implements LinkSession {
    private static final int FIRST_REFUSAL = 0x80;

    /** How long a goodbye may take; a broker that does not answer will send our will instead. */
    private static final long GOODBYE_MILLIS = 2_000;

    /** MQTT 5: don't send retained messages again for a subscription that exists. */
    private static final int ONLY_IF_NEW = 1;

    private final MqttAsyncClient client;
    private final Topics topics;
    private final Consumer<LinkEvent> events;
    private final int capacity;
    private final long session;

    PahoSession(
            MqttAsyncClient client,
            Topics topics,
            Consumer<LinkEvent> events,
            int capacity,
            long session) {
        this.client = client;
        this.topics = topics;
        this.events = events;
        this.capacity = capacity;
        this.session = session;
    }

    @Override
    public int capacity() {
        return capacity;
    }

    @Override
    public void send(OutboxRow row) {
        publish(row.channel(), row.payload(), new TallyListener(row.seq(), events));
    }

    @Override
    public void announce(State.Online birth) {
        publish(Channel.STATE, MessageCodec.encode(birth), null);
    }

    @Override
    public void tell(Channel channel, byte[] payload) {
        publish(channel, payload, null);
    }

    /** Subscribing anew to what is subscribed changes nothing, yet the broker must answer. */
    @Override
    public void probe() {
        MqttSubscription again = new MqttSubscription(topics.receipt(), 1);
        again.setRetainHandling(ONLY_IF_NEW);
        try {
            client.subscribe(
                    new MqttSubscription[] {again},
                    null,
                    new AliveListener(events),
                    new MqttProperties());
        } catch (MqttException e) {
            throw new HubUnreachableException(Causes.inWords(e), e);
        }
    }

    /** Brokers drop the will at a clean disconnect, so the goodbye is said before it. */
    @Override
    public void leave() {
        try {
            publish(Channel.STATE, MessageCodec.encode(new State.Offline(session)), null)
                    .waitForCompletion(GOODBYE_MILLIS);
            client.disconnect(GOODBYE_MILLIS).waitForCompletion(GOODBYE_MILLIS);
            client.close(true);
        } catch (MqttException | HubUnreachableException e) {
            drop();
        }
    }

    @Override
    public void drop() {
        PahoDisposal.dispose(client);
    }

    private IMqttToken publish(
            Channel channel, byte[] payload, @Nullable MqttActionListener listener) {
        MqttProperties properties = new MqttProperties();
        channel.expiry().ifPresent(life -> properties.setMessageExpiryInterval(life.toSeconds()));
        MqttMessage message =
                new MqttMessage(payload, channel.qos(), channel.isRetained(), properties);
        try {
            return client.publish(topics.of(channel), message, null, listener);
        } catch (MqttException e) {
            throw new HubUnreachableException(Causes.inWords(e), e);
        }
    }

    private record TallyListener(long seq, Consumer<LinkEvent> events)
            implements MqttActionListener {
        @Override
        public void onSuccess(IMqttToken token) {
            int[] codes = token.getReasonCodes();
            boolean isRefused = codes != null && codes.length > 0 && codes[0] >= FIRST_REFUSAL;
            events.accept(
                    isRefused
                            ? new LinkEvent.NotTaken(seq, "reason " + codes[0])
                            : new LinkEvent.Taken(seq));
        }

        @Override
        public void onFailure(IMqttToken token, Throwable exception) {
            events.accept(new LinkEvent.NotTaken(seq, exception.toString()));
        }
    }

    private record AliveListener(Consumer<LinkEvent> events) implements MqttActionListener {
        @Override
        public void onSuccess(IMqttToken token) {
            events.accept(new LinkEvent.Alive());
        }

        @Override
        public void onFailure(IMqttToken token, Throwable exception) {
            // The watchdog hears silence, which is what this is.
        }
    }
}
