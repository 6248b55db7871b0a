package nl.gezondheidsplein.kiosk.tally;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.gezondheidsplein.kiosk.event.HeadCount;
import nl.gezondheidsplein.kiosk.outbox.BucketKey;
import nl.gezondheidsplein.kiosk.outbox.CounterBook;
import nl.gezondheidsplein.kiosk.outbox.CounterKey;
import nl.gezondheidsplein.kiosk.outbox.KeptEvent;
import nl.gezondheidsplein.kiosk.outbox.OpenBucket;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.Count;
import nl.gezondheidsplein.protocol.Counts;
import nl.gezondheidsplein.protocol.EventSheet.Event;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.SecondQuestion;
import nl.gezondheidsplein.protocol.Window;

/**
 * The sums of events within one transaction. Heads are summed by slot and leave at once; the
 * answers to the second question are one sum for the whole event, whose bucket names the end of the
 * event from the beginning, so that nothing in the file tells when an answer was given.
 */
final class EventSums {
    static final String UNDONE = "undone";

    private final CounterBook book;
    private final WindowGrid grid;
    private final String boot;
    private final ShownContent shown;
    private final SlotReading now;

    EventSums(CounterBook book, Frame frame, ShownContent shown, SlotReading now) {
        this.book = book;
        this.grid = frame.grid();
        this.boot = frame.boot();
        this.shown = shown;
        this.now = now;
    }

    /** What all transactions of one run of the program share. */
    record Frame(WindowGrid grid, String boot) {}

    /** The event that is on. */
    Optional<KeptEvent> on() {
        return book.shelf().events().stream().filter(KeptEvent::isOn).findFirst();
    }

    Optional<KeptEvent> kept(String event) {
        return book.shelf().events().stream().filter(kept -> kept.id().equals(event)).findFirst();
    }

    /** How an event was described when its mode began. */
    Optional<Event> described(String event) {
        return book.shelf()
                .description(event)
                .flatMap(
                        sheet ->
                                MessageCodec.decodeEventSheet(
                                                sheet.getBytes(StandardCharsets.UTF_8))
                                        .events()
                                        .stream()
                                        .findFirst());
    }

    /** Adds to the open slot of an event and to its total. */
    void count(KeptEvent kept, HeadCount counted) {
        String event = "event." + kept.id() + ".";
        switch (counted) {
            case HeadCount.Party(int size) -> add(kept, 1, event + "party", "p" + size, 1);
            case HeadCount.Group(int size) -> add(kept, 0, event + "group", "", size);
            case HeadCount.Paper(int size) -> add(kept, 0, event + "paper", "", size);
            case HeadCount.Stamp(String stand) -> add(kept, 0, "stand." + stand, "", 1);
            case HeadCount.Answer _ ->
                    throw new IllegalArgumentException("answers belong to no slot");
        }
        if (counted.people() > 0) {
            book.shelf().put(kept.grownBy(counted.people()));
        }
    }

    /** Takes people back: those that were counted stay where they are, as many are taken off. */
    void takeBack(KeptEvent kept, int people) {
        add(kept, 0, UNDONE, "", people);
        book.shelf().put(kept.grownBy(-people));
    }

    /** Adds an answer to the one sum of the event. */
    void answer(Event event, SecondQuestion question, String answer) {
        BucketKey key = key(event.id(), Kind.ATTENDANCE_DETAIL);
        long end = grid.slot(event.end());
        OpenBucket bucket = book.bucket(key).orElse(new OpenBucket(key, end, true, end, 0));
        book.put(bucket.grownBy(1));
        book.add(key, new CounterKey(question.item(event.id()), answer), 1);
    }

    private void add(KeptEvent kept, int parties, String item, String answer, int more) {
        BucketKey key = key(kept.id(), Kind.ATTENDANCE);
        OpenBucket bucket =
                book.bucket(key)
                        .orElse(new OpenBucket(key, now.slot(), now.trusted(), now.slot(), 0));
        book.put(bucket.grownBy(parties));
        book.add(key, new CounterKey(item, answer), more);
    }

    private BucketKey key(String event, Kind kind) {
        return new BucketKey("event." + event, shown.covenant(), kind);
    }

    /** Whether a bucket is one of this event. */
    static boolean isOf(BucketKey key, String event, Kind kind) {
        return key.kind() == kind && key.questionSet().equals("event." + event);
    }

    /** Seals the slots that are over; all of them when nothing is counted any more. */
    boolean sealSlots(boolean isEnd) {
        boolean isSealed = false;
        for (OpenBucket bucket : book.buckets()) {
            boolean isOpen = bucket.span() == now.slot() && bucket.trusted() == now.trusted();
            if (bucket.key().kind() == Kind.ATTENDANCE && (isEnd || !isOpen)) {
                sealSlot(bucket);
                isSealed = true;
            }
        }
        return isSealed;
    }

    /** Whether counts wait in a slot. */
    boolean hasOpenSlot() {
        return book.buckets().stream().anyMatch(bucket -> bucket.key().kind() == Kind.ATTENDANCE);
    }

    private void sealSlot(OpenBucket bucket) {
        String party = bucket.key().questionSet() + ".party";
        Map<String, Integer> parties = new TreeMap<>();
        Map<String, Count> counts = new TreeMap<>();
        book.counters(bucket.key())
                .forEach(
                        (counter, count) -> {
                            if (counter.item().equals(party)) {
                                parties.put(counter.answer(), count);
                            } else {
                                counts.put(counter.item(), new Count.Single(count));
                            }
                        });
        // Also without a party: it names the event of the slot.
        counts.put(party, Count.Choices.of(parties));
        Window window = bucket.trusted() ? grid.slotLabel(bucket.span()) : Window.UNSYNCED;
        book.sealForNow(
                Channel.TALLY,
                seq -> encoded(seq, bucket.key(), window, bucket.n(), Counts.of(counts)),
                now.trustedDay());
        book.remove(bucket.key());
    }

    /**
     * Closes an event for good: its answers are sealed once, with their number when there are ten,
     * else as nobody's; too few are forgotten, for no more will come.
     */
    void close(KeptEvent kept, Event event) {
        book.shelf().put(kept.closed());
        if (event.setup().question().isEmpty() || kept.isClosed()) {
            return;
        }
        boolean isSealed = false;
        for (OpenBucket bucket : book.buckets()) {
            if (isOf(bucket.key(), event.id(), Kind.ATTENDANCE_DETAIL)) {
                boolean isEnough = bucket.n() >= Kind.FLOOR;
                sealAnswers(bucket, event, isEnough ? bucket.n() : 0);
                book.remove(bucket.key());
                isSealed = true;
            }
        }
        if (!isSealed) {
            BucketKey key = key(event.id(), Kind.ATTENDANCE_DETAIL);
            sealAnswers(new OpenBucket(key, 0, true, 0, 0), event, 0);
        }
    }

    private void sealAnswers(OpenBucket bucket, Event event, int n) {
        Map<String, Integer> answers = new TreeMap<>();
        book.counters(bucket.key())
                .forEach((counter, count) -> answers.put(counter.answer(), count));
        String item = event.setup().question().orElseThrow().item(event.id());
        Counts counts = n == 0 ? Counts.EMPTY : Counts.of(Map.of(item, Count.Choices.of(answers)));
        Window window = now.trusted() ? grid.slotLabel(grid.slot(event.end())) : Window.UNSYNCED;
        book.seal(
                Channel.TALLY,
                seq -> encoded(seq, bucket.key(), window, n, counts),
                now.trustedDay());
    }

    private byte[] encoded(long seq, BucketKey key, Window window, int n, Counts counts) {
        return MessageCodec.encode(
                new SealedWindow(
                        seq, boot, shown.pack(), key.covenant(), key.kind(), window, n, counts));
    }
}
