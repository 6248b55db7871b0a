package nl.gezondheidsplein.hub.broker;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import nl.gezondheidsplein.hub.fleet.OrderSender;
import nl.gezondheidsplein.hub.intake.Delivery;
import nl.gezondheidsplein.hub.intake.ReceiptSender;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Order;
import nl.gezondheidsplein.protocol.PackManifest;
import nl.gezondheidsplein.protocol.Receipt;
import nl.gezondheidsplein.protocol.Topics;
import org.eclipse.paho.mqttv5.common.MqttException;

/**
 * Keeps a connection to the broker, for as long as it takes, and publishes what waits.
 *
 * <p>One thread of its own connects, subscribes, publishes and, when the connection is lost or
 * stuck, starts again with a fresh one. Sending from any thread only puts a message down.
 */
public final class PahoBrokerLink implements ReceiptSender, OrderSender, AutoCloseable {
    private static final Logger LOG = System.getLogger(PahoBrokerLink.class.getName());

    /** How soon a stuck connection is looked at, when there is nothing to publish. */
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final BrokerSettings settings;
    private final Predicate<Delivery> intake;
    private final SessionListener sessions;
    private final Backoff backoff;
    private final Outbox outbox = new Outbox();
    private final Thread thread;
    private volatile boolean isConnected;

    /**
     * Makes a link that is not started yet.
     *
     * @param intake takes a message at once, or says that there is no room
     */
    public PahoBrokerLink(
            BrokerSettings settings,
            Predicate<Delivery> intake,
            SessionListener sessions,
            RandomGenerator random) {
        this.settings = settings;
        this.intake = intake;
        this.sessions = sessions;
        this.backoff = new Backoff(random);
        this.thread = Thread.ofPlatform().name("broker-link").unstarted(this::run);
    }

    /** Starts connecting; returns at once, also while there is no broker. */
    public void start() {
        thread.start();
    }

    /** Returns whether there is a connection now. */
    public boolean isConnected() {
        return isConnected;
    }

    @Override
    public void send(KioskId kiosk, Receipt receipt) {
        put(kiosk, Channel.RECEIPT, MessageCodec.encode(receipt));
    }

    /** Publishes a manifest, kept by the broker for a kiosk that connects later. */
    public void send(PackManifest manifest) {
        put(new KioskId(manifest.kiosk()), Channel.PACK, MessageCodec.encode(manifest));
    }

    @Override
    public void send(KioskId kiosk, Order order, Duration rest) {
        outbox.put(
                new Outbox.Letter(
                        Topics.of(kiosk).order(),
                        MessageCodec.encode(order),
                        Channel.ORDER.isRetained(),
                        Optional.of(rest),
                        order.id()));
    }

    private void put(KioskId kiosk, Channel channel, byte[] payload) {
        outbox.put(
                new Outbox.Letter(
                        Topics.of(kiosk).of(channel),
                        payload,
                        channel.isRetained(),
                        channel.expiry()));
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                connectAndServe();
                isConnected = false;
                Thread.sleep(backoff.next());
            }
        } catch (InterruptedException e) {
            LOG.log(Level.DEBUG, "The link to the broker stops.");
        } finally {
            isConnected = false;
        }
    }

    private void connectAndServe() throws InterruptedException {
        Connection.Opened opened;
        try {
            opened = Connection.open(settings, intake, outbox::wake);
        } catch (MqttException | RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "No connection to the broker at {0}:{1,number,#} ({2}); trying again.",
                    settings.address().host(),
                    settings.address().port(),
                    e.getMessage());
            return;
        }
        try {
            serve(opened);
        } finally {
            opened.connection().unacknowledged().forEach(outbox::putBack);
            opened.connection().close();
        }
    }

    private void serve(Connection.Opened opened) throws InterruptedException {
        Connection connection = opened.connection();
        backoff.reset();
        isConnected = true;
        LOG.log(
                Level.INFO,
                "Connected to the broker at {0}:{1,number,#}.",
                settings.address().host(),
                settings.address().port());
        if (!opened.isSessionKept()) {
            LOG.log(
                    Level.INFO,
                    "The broker did not know this hub; publishing receipts, manifests and orders"
                            + " anew.");
            try {
                sessions.sessionLost();
            } catch (RuntimeException e) {
                LOG.log(
                        Level.WARNING,
                        "Receipts, manifests and orders could not all be published anew; kiosks get"
                                + " them when they come online.",
                        e);
            }
        }
        while (!connection.isLost()) {
            Optional<Outbox.Letter> letter = outbox.take(GLANCE);
            if (letter.isPresent() && !connection.publish(letter.get())) {
                outbox.putBack(letter.get());
            }
            if (connection.isStuck(System.nanoTime())) {
                LOG.log(Level.WARNING, "The broker acknowledges nothing; connecting anew.");
                return;
            }
        }
    }
}
