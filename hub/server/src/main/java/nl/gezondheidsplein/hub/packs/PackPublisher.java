package nl.gezondheidsplein.hub.packs;

import java.util.List;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.PackManifest;
import nl.gezondheidsplein.protocol.PlaceId;

/**
 * Tells kiosks which pack to show: each time one comes online, when the broker has forgotten, and
 * when content changed. Any thread may call.
 */
public final class PackPublisher {
    private final PackDesk desk;
    private final Stationed stationed;
    private final Sender sender;

    /** Port: which kiosks stand at which place. */
    public interface Stationed {
        /** Returns the place of every kiosk in service. */
        List<Station> all();
    }

    /** A kiosk and its place. */
    public record Station(KioskId kiosk, PlaceId place) {}

    /** Port: the way to kiosks; never blocks. */
    public interface Sender {
        /** Publishes a manifest, to be kept for a kiosk that connects later. */
        void send(PackManifest manifest);
    }

    public PackPublisher(PackDesk desk, Stationed stationed, Sender sender) {
        this.desk = desk;
        this.stationed = stationed;
        this.sender = sender;
    }

    /** Publishes the manifest of one kiosk. */
    public void publish(KioskId kiosk) {
        stationed.all().stream()
                .filter(station -> station.kiosk().equals(kiosk))
                .forEach(this::publish);
    }

    /** Publishes the manifests of all kiosks. */
    public void publishAll() {
        stationed.all().forEach(this::publish);
    }

    /** Builds packs anew and publishes those that changed. */
    public void publishChanges() {
        List<PlaceId> changed = desk.refresh();
        if (!changed.isEmpty()) {
            stationed.all().stream()
                    .filter(station -> changed.contains(station.place()))
                    .forEach(this::publish);
        }
    }

    private void publish(Station station) {
        desk.manifest(station.kiosk(), station.place()).ifPresent(sender::send);
    }
}
