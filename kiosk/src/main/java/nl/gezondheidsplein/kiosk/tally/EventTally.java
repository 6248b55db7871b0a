package nl.gezondheidsplein.kiosk.tally;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.event.EventMode;
import nl.gezondheidsplein.kiosk.event.HeadCount;
import nl.gezondheidsplein.kiosk.event.Running;
import nl.gezondheidsplein.kiosk.outbox.CounterStore;
import nl.gezondheidsplein.kiosk.outbox.EventShelf;
import nl.gezondheidsplein.kiosk.outbox.KeptEvent;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.EventSheet.Event;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.SecondQuestion;

/**
 * Counts the heads of an event: every tap is one transaction, every slot of five minutes one sealed
 * window. Which event is on stands in the same file as its sums, so a crash at any moment leaves
 * both as they belong together. Safe from several threads; what changes something waits for the
 * disk.
 */
public final class EventTally implements EventMode {
    private static final System.Logger LOG = System.getLogger(EventTally.class.getName());

    /** A look into the file now and then, besides those at the ends of slots and events. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final CounterStore store;
    private final EventSource source;
    private final EventTimes times;
    private final PopUp popUp;
    private final EventSums.Frame frame;
    private final AtomicReference<Standing> standing = new AtomicReference<>(Standing.UNKNOWN);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    // for the one thread that works within transactions
    private long changes;
    private volatile int lastPeople;
    private volatile Optional<Begun> begun = Optional.empty();

    // for the thread that looks
    private Instant nextLook = Instant.MIN;

    /** When the mode began in this run of the program, on the steady time. */
    private record Begun(String event, Instant at) {}

    /**
     * How things stood after one change.
     *
     * @param number of the change, so that an older one never covers a newer one
     * @param openSlot the slot that counts were added to, if it is not sealed
     */
    private record Standing(
            long number, Optional<Running> running, Optional<SlotReading> openSlot) {
        static final Standing UNKNOWN = new Standing(0, Optional.empty(), Optional.empty());

        /** What this kiosk is at which event, in words that only compare. */
        private Optional<String> post() {
            return running.map(on -> on.event().id() + " " + on.desk().stand());
        }
    }

    /**
     * When things happen at an event.
     *
     * @param steady measures how long a mode is on while nobody knows the time
     * @param startsByItself whether the mode begins with the event, as at a pop-up place; also
     *     where only the pack says that it is one
     */
    public record EventTimes(TallyClock clock, InstantSource steady, boolean startsByItself) {}

    /**
     * Opens the events of a file; the one that was on is on again.
     *
     * @param boot id of this start of the program, {@code [A-Za-z0-9-]{1,36}}
     */
    public EventTally(CounterStore store, EventSource source, EventTimes times, String boot) {
        this.store = store;
        this.source = source;
        this.times = times;
        this.popUp = new PopUp(source, times.startsByItself());
        this.frame = new EventSums.Frame(times.clock().grid(), boot);
        change(_ -> true);
    }

    @Override
    public Optional<Running> running() {
        return standing.get().running();
    }

    @Override
    public void whenSwitched(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public boolean isStayOver() {
        return popUp.isOver(times.clock().readSlot());
    }

    @Override
    public List<Event> offered() {
        SlotReading now = times.clock().readSlot();
        return source.events().events().stream()
                .filter(event -> !event.setup().isCancelled() && !now.isPast(event.end()))
                .sorted(Comparator.comparing(Event::start).thenComparing(Event::id))
                .toList();
    }

    @Override
    public Started start(String id, Desk desk) {
        Optional<Event> found = inPack(id);
        if (found.isEmpty()) {
            return Started.UNKNOWN;
        }
        Event event = found.get();
        boolean hasDesk =
                desk.isDoor()
                        || event.stands().stream()
                                .anyMatch(stand -> stand.id().equals(desk.stand()));
        if (!hasDesk) {
            return Started.UNKNOWN;
        }
        if (event.setup().isCancelled()) {
            return Started.CANCELLED;
        }
        SlotReading now = times.clock().readSlot();
        if (now.isPast(event.end()) || popUp.isOver(now)) {
            return Started.OVER;
        }
        change(
                round -> {
                    begin(round, event, desk);
                    return true;
                });
        return Started.ON;
    }

    private void begin(Round round, Event event, Desk desk) {
        round.sums
                .on()
                .filter(other -> !other.id().equals(event.id()))
                .ifPresent(other -> end(round, other));
        KeptEvent kept = round.sums.kept(event.id()).orElse(KeptEvent.of(event.id()));
        if (!kept.isOn()) {
            begun = Optional.of(new Begun(event.id(), times.steady().instant()));
            lastPeople = 0;
        }
        round.shelf.put(kept.at(desk.stand()));
        round.shelf.describe(event.id(), text(event));
    }

    private static String text(Event event) {
        return new String(
                MessageCodec.encode(new EventSheet(List.of(event))), StandardCharsets.UTF_8);
    }

    @Override
    public void stop() {
        change(
                round -> {
                    round.sums.on().ifPresent(kept -> end(round, kept));
                    return true;
                });
    }

    /** Ends the mode; without a clock it cannot be known whether the event goes on elsewhere. */
    private void end(Round round, KeptEvent kept) {
        round.sums.sealSlots(true);
        round.shelf.put(kept.off());
        lastPeople = 0;
        begun = Optional.empty();
        if (!round.now.trusted()) {
            event(round, kept.id()).ifPresent(event -> round.sums.close(kept.off(), event));
        }
    }

    @Override
    public boolean count(HeadCount counted) {
        return change(
                round -> {
                    Optional<KeptEvent> on = round.sums.on();
                    Optional<Event> event = on.flatMap(kept -> event(round, kept.id()));
                    if (event.isEmpty()) {
                        return false;
                    }
                    return switch (counted) {
                        case HeadCount.Answer(String answer) ->
                                answer(round, on.get(), event.get(), answer);
                        case HeadCount.Stamp(String stand)
                                when event.get().stands().stream()
                                        .noneMatch(known -> known.id().equals(stand)) ->
                                false;
                        default -> {
                            round.sums.count(on.get(), counted);
                            if (counted.people() > 0) {
                                lastPeople = counted.people();
                            }
                            yield true;
                        }
                    };
                });
    }

    private static boolean answer(Round round, KeptEvent kept, Event event, String answer) {
        Optional<SecondQuestion> question = event.setup().question();
        if (kept.isClosed() || question.filter(q -> q.answers().contains(answer)).isEmpty()) {
            return false;
        }
        round.sums.answer(event, question.get(), answer);
        return true;
    }

    @Override
    public int takeBack() {
        return change(
                round -> {
                    int people = lastPeople;
                    Optional<KeptEvent> on = round.sums.on();
                    if (on.isEmpty() || people == 0) {
                        return 0;
                    }
                    round.sums.takeBack(on.get(), people);
                    lastPeople = 0;
                    return people;
                });
    }

    /**
     * Seals what is over, ends an event that is, and at a pop-up place begins one and ends it with
     * the stay; to be called every second or so from one thread, does nothing most of the time.
     *
     * @return whether a slot was sealed, which may travel now
     */
    public boolean look() {
        Standing known = standing.get();
        SlotReading now = times.clock().readSlot();
        boolean isSlotOver =
                known.openSlot()
                        .filter(
                                open ->
                                        open.slot() != now.slot()
                                                || open.trusted() != now.trusted())
                        .isPresent();
        boolean isEventOver =
                known.running()
                        .filter(running -> isOver(running.event(), now) || popUp.isOver(now))
                        .isPresent();
        Instant steady = times.steady().instant();
        if (!isSlotOver && !isEventOver && steady.isBefore(nextLook)) {
            return false;
        }
        nextLook = steady.plus(BETWEEN_LOOKS);
        return change(
                round -> {
                    endWhatIsOver(round);
                    beginWhatBegan(round);
                    return round.isSealed || isSlotOver || isEventOver;
                });
    }

    private void endWhatIsOver(Round round) {
        for (KeptEvent kept : round.shelf.events()) {
            Optional<Event> event = event(round, kept.id());
            if (event.isEmpty()) {
                // A description that cannot be read; its sums travel, it is on no longer.
                round.shelf.put(kept.off());
            } else if (isOver(event.get(), round.now)) {
                if (kept.isOn()) {
                    end(round, kept);
                }
                round.sums
                        .kept(kept.id())
                        .filter(now -> !now.isClosed())
                        .ifPresent(now -> round.sums.close(now, event.get()));
                if (round.now.isPast(event.get().end().plusDays(30))) {
                    round.shelf.forget(kept.id());
                }
            } else if (kept.isOn() && popUp.isOver(round.now)) {
                end(round, kept);
            }
        }
    }

    private void beginWhatBegan(Round round) {
        if (popUp.startsByItself(round.now) && round.sums.on().isEmpty()) {
            source.events().events().stream()
                    .filter(event -> !event.setup().isCancelled())
                    .filter(event -> round.now.isPast(event.start()))
                    .filter(event -> !round.now.isPast(event.end()))
                    .filter(event -> round.sums.kept(event.id()).isEmpty())
                    .findFirst()
                    .ifPresent(event -> begin(round, event, Desk.DOOR));
        }
    }

    /** By the clock, or without one when the mode was on for as long as the event should last. */
    private boolean isOver(Event event, SlotReading now) {
        if (now.trusted()) {
            return now.isPast(event.end());
        }
        Duration length = Duration.between(event.start(), event.end());
        return begun.filter(known -> known.event().equals(event.id()))
                .filter(known -> !times.steady().instant().isBefore(known.at().plus(length)))
                .isPresent();
    }

    private Optional<Event> inPack(String id) {
        return source.events().events().stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /** As the newest pack describes it, or as it was described when the mode began. */
    private Optional<Event> event(Round round, String id) {
        return inPack(id).or(() -> round.sums.described(id));
    }

    /** One transaction: slots that are over are sealed before anything is added. */
    private <T> T change(Function<Round, T> work) {
        SlotReading now = times.clock().readSlot();
        ShownContent shown = source.shown();
        Done<T> done;
        try {
            done = change(work, shown, now, true);
        } catch (MalformedMessageException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "a slot could not be sealed; what came counts, the slot waits",
                    e);
            done = change(work, shown, now, false);
        }
        Standing before =
                standing.getAndAccumulate(
                        done.standing(),
                        (one, other) -> one.number() > other.number() ? one : other);
        if (!before.post().equals(standing.get().post())) {
            listeners.forEach(Runnable::run);
        }
        return done.result();
    }

    private <T> Done<T> change(
            Function<Round, T> work, ShownContent shown, SlotReading now, boolean isSealing) {
        boolean isCommitted = false;
        try {
            Done<T> done =
                    store.inOneTransaction(
                            book -> {
                                EventSums sums = new EventSums(book, frame, shown, now);
                                boolean isSealed = isSealing && sums.sealSlots(false);
                                Round round = new Round(sums, book.shelf(), now, isSealed);
                                T result = work.apply(round);
                                return new Done<>(result, stand(round));
                            });
            isCommitted = true;
            return done;
        } finally {
            if (!isCommitted) {
                // What was not counted cannot be taken back.
                lastPeople = 0;
            }
        }
    }

    private record Done<T>(T result, Standing standing) {}

    private record Round(EventSums sums, EventShelf shelf, SlotReading now, boolean isSealed) {}

    private Standing stand(Round round) {
        changes++;
        Optional<Running> running =
                round.sums
                        .on()
                        .flatMap(
                                kept ->
                                        event(round, kept.id())
                                                .map(
                                                        event ->
                                                                new Running(
                                                                        event,
                                                                        new Desk(kept.desk()),
                                                                        kept.total(),
                                                                        !kept.isClosed(),
                                                                        lastPeople > 0)));
        if (running.isPresent() && begun.isEmpty()) {
            begun = Optional.of(new Begun(running.get().event().id(), times.steady().instant()));
        }
        return new Standing(
                changes,
                running,
                round.sums.hasOpenSlot() ? Optional.of(round.now) : Optional.empty());
    }
}
