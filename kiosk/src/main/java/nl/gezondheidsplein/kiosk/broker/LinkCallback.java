package nl.gezondheidsplein.kiosk.broker;

import java.util.Optional;
import java.util.function.Consumer;
import nl.gezondheidsplein.kiosk.sync.LinkEvent;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.TopicAddress;
import nl.gezondheidsplein.protocol.Topics;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/** Hands what Paho says to the sync thread, at once. */
final class LinkCallback implements MqttCallback {
    private static final System.Logger LOG = System.getLogger(LinkCallback.class.getName());

    private final KioskId kiosk;
    private final Consumer<LinkEvent> events;

    LinkCallback(KioskId kiosk, Consumer<LinkEvent> events) {
        this.kiosk = kiosk;
        this.events = events;
    }

    @Override
    public void messageArrived(String topic, MqttMessage message) {
        Optional<TopicAddress> address =
                Topics.parse(topic).filter(found -> found.kiosk().equals(kiosk));
        if (address.isPresent()) {
            events.accept(new LinkEvent.Arrived(address.get().channel(), message.getPayload()));
        } else {
            LOG.log(System.Logger.Level.WARNING, "message on a topic of nobody here: {0}", topic);
        }
    }

    @Override
    public void disconnected(MqttDisconnectResponse response) {
        MqttException cause = response.getException();
        events.accept(
                new LinkEvent.Lost(
                        cause == null
                                ? "the broker ended the connection, reason "
                                        + response.getReturnCode()
                                : Causes.inWords(cause)));
    }

    @Override
    public void mqttErrorOccurred(MqttException exception) {
        LOG.log(System.Logger.Level.WARNING, "broker: {0}", Causes.inWords(exception));
    }

    @Override
    public void deliveryComplete(IMqttToken token) {
        // Each message has its own listener.
    }

    @Override
    public void connectComplete(boolean reconnect, String serverUri) {
        // The sync thread waits for the connection itself.
    }

    @Override
    public void authPacketArrived(int reasonCode, MqttProperties properties) {
        // Certificates are all the authentication there is.
    }
}
