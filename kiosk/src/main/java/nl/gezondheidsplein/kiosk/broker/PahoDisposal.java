package nl.gezondheidsplein.kiosk.broker;

import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.common.MqttException;

/**
 * Ends a client without a word. A stuck client may hang in its own closing too, so that is left to
 * a thread nobody waits for.
 */
final class PahoDisposal {
    private static final System.Logger LOG = System.getLogger(PahoDisposal.class.getName());

    private PahoDisposal() {}

    static void dispose(MqttAsyncClient client) {
        Thread.ofPlatform().daemon().name("paho-disposal").start(() -> closeNow(client));
    }

    static void closeNow(MqttAsyncClient client) {
        try {
            client.disconnectForcibly(0, 0, false);
        } catch (MqttException e) {
            LOG.log(System.Logger.Level.DEBUG, "client was not connected any more", e);
        }
        try {
            client.close(true);
        } catch (MqttException e) {
            LOG.log(System.Logger.Level.DEBUG, "client could not be closed, it is left", e);
        }
    }
}
