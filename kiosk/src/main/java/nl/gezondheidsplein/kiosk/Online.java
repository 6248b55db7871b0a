package nl.gezondheidsplein.kiosk;

import java.net.URI;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import nl.gezondheidsplein.kiosk.broker.BrokerPlace;
import nl.gezondheidsplein.kiosk.broker.PahoHubLink;
import nl.gezondheidsplein.kiosk.content.HttpPackSource;
import nl.gezondheidsplein.kiosk.content.PackSeal;
import nl.gezondheidsplein.kiosk.content.PackUpdater;
import nl.gezondheidsplein.kiosk.enrol.Identity;
import nl.gezondheidsplein.kiosk.sync.SyncLoop;
import nl.gezondheidsplein.kiosk.sync.SyncPace;
import nl.gezondheidsplein.kiosk.sync.SyncParts;
import nl.gezondheidsplein.kiosk.sync.SyncState;
import nl.gezondheidsplein.kiosk.sync.SyncTime;
import nl.gezondheidsplein.kiosk.visit.SteadyTime;

/** What a kiosk runs once it knows who it is. */
sealed interface Online extends AutoCloseable {

    SyncState state();

    /** Nobody to talk to yet. */
    record NotYet() implements Online {
        @Override
        public SyncState state() {
            return new SyncState.Offline(Instant.EPOCH, "starting");
        }

        @Override
        public void close() {
            // Nothing runs.
        }
    }

    /** The loops that talk to the hub. */
    record Running(Identity identity, SyncLoop sync, ContentLoop content, HttpPackSource source)
            implements Online {
        @Override
        public SyncState state() {
            return sync.state();
        }

        @Override
        public void close() {
            sync.close();
            content.close();
            source.close();
        }
    }

    @Override
    void close();

    /**
     * Begins to talk; orders go to where they are carried out.
     *
     * @param heartbeat tells the hub at once how the kiosk stands
     */
    static Online start(
            CoreParts parts, Identity identity, Consumer<byte[]> orders, Runnable heartbeat) {
        HttpPackSource source =
                new HttpPackSource(
                        URI.create(identity.given().hub()), parts.enrolment().trust().anonymous());
        CoreSide side = new CoreSide(parts, orders);
        ContentLoop content =
                new ContentLoop(
                        new PackUpdater(
                                parts.content(),
                                new PackSeal(identity.kiosk(), identity.given().packKeys()),
                                source),
                        CoreParts.persistence(),
                        side::contentChanged,
                        heartbeat);
        SyncLoop sync =
                new SyncLoop(
                        new SyncParts(
                                parts.outbox(),
                                new PahoHubLink(
                                        new BrokerPlace(
                                                identity.kiosk(),
                                                identity.given().broker(),
                                                identity.tls().getSocketFactory(),
                                                BrokerPlace.PATIENCE)),
                                side),
                        new SyncTime(new SteadyTime(), parts.clock(), RandomGenerator.getDefault()),
                        SyncPace.FIELD);
        side.connect(sync, content);
        content.start();
        sync.start();
        return new Running(identity, sync, content, source);
    }
}
