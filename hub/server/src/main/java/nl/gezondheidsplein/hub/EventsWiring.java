package nl.gezondheidsplein.hub;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.events.Events;
import nl.gezondheidsplein.hub.events.LiveTotals;
import nl.gezondheidsplein.hub.fleet.KioskFacts;
import nl.gezondheidsplein.hub.fleet.KioskRegister;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.packs.EventContent;
import nl.gezondheidsplein.hub.packs.PackSources;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.JdbcEventStore;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Live;

/** Builds what knows events; intake, packs and pages share it. */
final class EventsWiring {
    private final KioskRegister register;
    private final Clock clock;
    private final LiveTotals live = new LiveTotals();
    private final Events events;

    EventsWiring(Database database, KioskRegister register, ZoneId zone, Clock clock) {
        this.register = register;
        this.clock = clock;
        events = new Events(new JdbcEventStore(database), live, zone, clock);
    }

    Events events() {
        return events;
    }

    LiveTotals live() {
        return live;
    }

    /** What a kiosk whose windows do not count says is not shown either. */
    void said(KioskId kiosk, Live said) {
        register.find(kiosk)
                .map(KioskFacts::registration)
                .filter(known -> known.confirmedAt() != null)
                .filter(known -> known.replacedBy() == null && known.revokedAt() == null)
                .ifPresent(known -> live.said(kiosk, said, clock.instant()));
    }

    /** The same sources with the events of coordinators beside those of the content. */
    PackSources with(PackSources sources) {
        return sources.withEvents(
                place -> {
                    EventContent others = sources.events().at(place);
                    Events.Shown shown =
                            events.shown(
                                    place.neighbourhood(),
                                    () -> kiosksAt(place),
                                    new Events.Shown(others.sheet(), others.blocks()));
                    return new EventContent(shown.sheet(), shown.blocks());
                });
    }

    private Set<KioskId> kiosksAt(Place place) {
        return register.all().stream()
                .filter(kiosk -> kiosk.place().equals(place.id()))
                .map(KioskFacts::kiosk)
                .collect(Collectors.toSet());
    }
}
