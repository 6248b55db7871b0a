package nl.gezondheidsplein.hub.events;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.squaremap.blocks.Blocks;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** Events as coordinators make and follow them, and as packs show them. Any thread may call. */
public final class Events {
    /** So long kiosks keep an event after its end: one without network may still have to count. */
    private static final Duration KEPT = Duration.ofDays(14);

    /** As many as a sheet holds. */
    private static final int MOST_SHOWN = 20;

    private static final int MOST_OF_A_NAME = 99;

    private final EventStore store;
    private final LiveTotals live;
    private final ZoneId zone;
    private final InstantSource clock;

    public Events(EventStore store, LiveTotals live, ZoneId zone, InstantSource clock) {
        this.store = store;
        this.live = live;
        this.zone = zone;
        this.clock = clock;
    }

    /** Returns the minute on the clock of the places. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), zone);
    }

    /** Returns the events of a neighbourhood that run or come, by their start. */
    public List<Event> coming(NeighbourhoodId neighbourhood) {
        return store.endingAfter(now()).stream()
                .filter(event -> event.neighbourhood().equals(neighbourhood))
                .toList();
    }

    /**
     * Returns events of a neighbourhood that are over, those that ended last first.
     *
     * @param from how many to leave out
     * @param most how many to return at most
     */
    public List<Event> over(NeighbourhoodId neighbourhood, int from, int most) {
        return store.endedBy(now(), neighbourhood, from, most);
    }

    /** Returns the event of this id. */
    public Optional<Event> find(String id) {
        return store.find(id);
    }

    /**
     * Adds an event under an id made of its name and its day.
     *
     * @return the event with its id
     * @throws EventRefusedException when it is over before it was made
     */
    public Event add(Event event) {
        if (event.sheet().end().isBefore(now())) {
            throw new EventRefusedException("Dit evenement is al voorbij. Kies een andere dag.");
        }
        String name = EventIds.of(event.name(), event.sheet().start().toLocalDate());
        for (int number = 1; number <= MOST_OF_A_NAME; number++) {
            Event named = event.with(EventIds.named(event.sheet(), name, number));
            if (store.add(named)) {
                return named;
            }
        }
        throw new EventRefusedException("Er zijn al te veel evenementen met deze naam.");
    }

    /** Brings an event up to date. */
    public void change(Event event) {
        store.change(event);
    }

    /** Says that an event does not take place; kiosks show that. */
    public void cancel(Event event) {
        store.change(event.cancelled());
    }

    /** Returns an event in figures as it stands now. */
    public EventFigures figures(Event event) {
        return figures(event.id(), clock.instant());
    }

    private EventFigures figures(String event, Instant now) {
        return new Reckoning(store.attended(event), live.words(event), now)
                .figures(live.lately(event, now));
    }

    /**
     * What kiosks at a place show.
     *
     * @param blocks what is told of events, by their id
     */
    public record Shown(EventSheet sheet, Map<String, Blocks> blocks) {
        public Shown {
            blocks = Map.copyOf(blocks);
        }
    }

    /**
     * Returns what kiosks at a place show: the events of its neighbourhood and those that its
     * kiosks were chosen for, and what else there is.
     *
     * @param kiosks which stand at the place; asked for only when it matters
     * @param others of the same place, made elsewhere
     */
    public Shown shown(NeighbourhoodId neighbourhood, Supplier<Set<KioskId>> kiosks, Shown others) {
        List<Event> chosen =
                store.endingAfter(now().minus(KEPT)).stream()
                        .filter(
                                event ->
                                        event.neighbourhood().equals(neighbourhood)
                                                || !Collections.disjoint(
                                                        event.kiosks(), kiosks.get()))
                        .toList();
        List<EventSheet.Event> own = chosen.stream().map(Event::sheet).toList();
        Set<String> ids = Set.copyOf(own.stream().map(EventSheet.Event::id).toList());
        Map<String, Blocks> blocks = new HashMap<>(others.blocks());
        chosen.forEach(event -> blocks.put(event.id(), event.blocks()));
        EventSheet sheet =
                new EventSheet(
                        Stream.concat(
                                        own.stream(),
                                        others.sheet().events().stream()
                                                .filter(event -> !ids.contains(event.id())))
                                .sorted(
                                        Comparator.comparing(EventSheet.Event::start)
                                                .thenComparing(EventSheet.Event::id))
                                .limit(MOST_SHOWN)
                                .toList());
        return new Shown(sheet, blocks);
    }
}
