package nl.gezondheidsplein.hub.broker;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Function;
import javax.net.SocketFactory;
import nl.gezondheidsplein.hub.fleet.Evictor;
import nl.gezondheidsplein.protocol.BrokerAddress;
import nl.gezondheidsplein.protocol.KioskId;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;

/**
 * Ends a session by taking it over: the broker knows clients by the name in their certificate, and
 * throws the one off that was there before. Any thread may call.
 */
public final class PahoEvictor implements Evictor {
    private static final Logger LOG = System.getLogger(PahoEvictor.class.getName());

    /** A broker on the same machine answers in milliseconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final BrokerAddress broker;
    private final Function<KioskId, SocketFactory> standIns;

    /**
     * Evicts at this broker.
     *
     * @param standIns TLS under the name of a kiosk, with a certificate that hardly lives
     */
    public PahoEvictor(BrokerAddress broker, Function<KioskId, SocketFactory> standIns) {
        this.broker = broker;
        this.standIns = standIns;
    }

    @Override
    public boolean evict(KioskId kiosk) {
        try {
            MqttAsyncClient client =
                    new MqttAsyncClient(
                            "ssl://" + broker.host() + ":" + broker.port(),
                            kiosk.value(),
                            new MemoryPersistence());
            try {
                client.connect(options(kiosk)).waitForCompletion(PATIENCE.toMillis());
                return true;
            } finally {
                close(client);
            }
        } catch (MqttException | RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The session of {0} could not be ended ({1}); trying again.",
                    kiosk.value(),
                    e.getMessage());
            return false;
        }
    }

    /** A clean start and no expiry: nothing of the session is left behind. */
    private MqttConnectionOptions options(KioskId kiosk) {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setSocketFactory(standIns.apply(kiosk));
        options.setHttpsHostnameVerificationEnabled(true);
        options.setAutomaticReconnect(false);
        options.setCleanStart(true);
        options.setSessionExpiryInterval(0L);
        options.setConnectionTimeout((int) PATIENCE.toSeconds());
        return options;
    }

    private static void close(MqttAsyncClient client) {
        try {
            if (client.isConnected()) {
                client.disconnect().waitForCompletion(PATIENCE.toMillis());
            }
            client.close(true);
        } catch (MqttException e) {
            LOG.log(Level.DEBUG, "The broker did not answer a goodbye.", e);
        }
    }
}
