package nl.gezondheidsplein.provisioning.campaign;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.MqttClientSslConfig;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5PubAckException;
import com.hivemq.client.mqtt.mqtt5.message.publish.puback.Mqtt5PubAckReasonCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.TrustManagerFactory;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Topics;
import nl.gezondheidsplein.provisioning.demo.Road;

/**
 * Whoever has the identity of an enrolled kiosk, at the broker with a program of their own. What
 * they say is a window that the hub has settled already, which changes nothing when it is heard.
 */
final class StolenKiosk implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(StolenKiosk.class.getName());
    private static final char[] PASSWORD = "kiosk".toCharArray();

    private final String topic;
    private final byte[] words;
    private final Mqtt5BlockingClient client;

    private StolenKiosk(String topic, byte[] words, Mqtt5BlockingClient client) {
        this.topic = topic;
        this.words = words;
        this.client = client;
    }

    /** Connects with what lies in the directory of a kiosk that does not run. */
    static StolenKiosk connect(Road road, Path home) {
        String id = home.getFileName().toString();
        try {
            StolenKiosk kiosk =
                    new StolenKiosk(
                            Topics.of(new KioskId(id)).tally(),
                            Books.anyPayload(home),
                            MqttClient.builder()
                                    .useMqttVersion5()
                                    .identifier(id)
                                    .serverHost("localhost")
                                    .serverPort(road.brokerPort())
                                    .sslConfig(
                                            MqttClientSslConfig.builder()
                                                    .keyManagerFactory(keys(home))
                                                    .trustManagerFactory(
                                                            trust(road.rootCertificate()))
                                                    .build())
                                    .buildBlocking());
            kiosk.client.connect();
            return kiosk;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyManagerFactory keys(Path home) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(home.resolve("data/identity/kiosk.p12"))) {
            store.load(in, PASSWORD);
        }
        KeyManagerFactory keys =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        return keys;
    }

    private static TrustManagerFactory trust(Path root)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (InputStream in = Files.newInputStream(root)) {
            store.setCertificateEntry(
                    "root", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        return trust;
    }

    boolean isConnected() {
        return client.getState().isConnected();
    }

    /**
     * Says something, after coming back when it was thrown off, and tells whether the broker would
     * not have it.
     */
    boolean isRefused() {
        try {
            if (!isConnected()) {
                client.connect();
            }
            client.publishWith().topic(topic).qos(MqttQos.AT_LEAST_ONCE).payload(words).send();
            return false;
        } catch (Mqtt5PubAckException e) {
            return e.getMqttMessage().getReasonCode() == Mqtt5PubAckReasonCode.NOT_AUTHORIZED;
        } catch (RuntimeException thrownOff) {
            // Of a lost connection nobody knows whether the words were heard; it may come back.
            LOG.log(System.Logger.Level.DEBUG, "Thrown off.", thrownOff);
            return false;
        }
    }

    @Override
    public void close() {
        if (isConnected()) {
            client.disconnect();
        }
    }
}
