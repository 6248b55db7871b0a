package nl.gezondheidsplein.kiosk.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondheidsplein.kiosk.outbox.Outbox;
import nl.gezondheidsplein.kiosk.outbox.OutboxRow;
import nl.gezondheidsplein.kiosk.outbox.ReceiptOutcome;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Receipt;
import nl.gezondheidsplein.protocol.State;

/**
 * All that is said on one connection. It begins with the announcement; numbered messages follow
 * only after the hub's first receipt, which shows whether this kiosk's numbers can go on.
 */
final class Conversation {
    private static final System.Logger LOG = System.getLogger(Conversation.class.getName());

    /** How often the outbox is looked at when nothing else happens. */
    private static final Duration GLANCE = Duration.ofSeconds(30);

    private final long session;
    private final LinkSession link;
    private final SyncParts parts;
    private final SyncPace pace;
    private final InstantSource steady;

    private final Flight flight;
    private final AckWatchdog watchdog;
    private Instant announcedAt;
    private int announcements = 1;
    private boolean hasReceipt;
    private SyncState state = new SyncState.CatchingUp(0);

    Conversation(long session, LinkSession link, SyncParts parts, Waits waits) {
        this.session = session;
        this.link = link;
        this.parts = parts;
        this.pace = waits.pace();
        this.steady = waits.steady();
        this.flight = new Flight(pace.resend());
        this.announcedAt = steady.instant();
        this.watchdog = new AckWatchdog(pace, announcedAt);
    }

    /** What a conversation waits by. */
    record Waits(SyncPace pace, InstantSource steady) {}

    /** Whether the hub answered on this connection. */
    boolean hasReceipt() {
        return hasReceipt;
    }

    /** Does all that is due now and says how things stand. */
    SyncState advance() {
        Instant now = steady.instant();
        if (watchdog.isStuck(now)) {
            throw new HubUnreachableException(
                    "the broker answered nothing for " + pace.patience() + ", connection dropped");
        }
        if (watchdog.wantsProbe(now)) {
            link.probe();
            watchdog.probed(now);
        }
        if (!hasReceipt) {
            announceIfDue(now);
        } else if (!(state instanceof SyncState.StateLost)) {
            sendDue(now);
        }
        return state;
    }

    private void announceIfDue(Instant now) {
        if (!announceAt().isAfter(now)) {
            link.announce(birth());
            announcedAt = now;
            announcements++;
        }
    }

    private State.Online birth() {
        return parts.kiosk().birth(session, outbox().status().nextSeq());
    }

    private Instant announceAt() {
        return announcedAt.plus(pace.resend().delay(announcements));
    }

    private void sendDue(Instant now) {
        List<OutboxRow> oldest = outbox().unsettled(Flight.MOST);
        flight.keepOnly(oldest.stream().map(OutboxRow::seq).toList());
        List<Long> sent =
                flight.toSend(oldest, now).stream()
                        .limit(Math.max(0, link.capacity() - watchdog.unanswered()))
                        .map(row -> send(row, now))
                        .toList();
        if (!sent.isEmpty()) {
            outbox().markSent(sent);
        }
        state =
                oldest.isEmpty()
                        ? new SyncState.UpToDate()
                        : new SyncState.CatchingUp(oldest.size());
    }

    private Long send(OutboxRow row, Instant now) {
        link.send(row);
        watchdog.sent(row.seq(), now);
        flight.sent(row.seq(), now);
        return row.seq();
    }

    /** When to advance next at the latest. */
    Instant nextLook() {
        Stream<Instant> own = hasReceipt ? flight.resendAt().stream() : Stream.of(announceAt());
        return Stream.concat(own, Stream.of(watchdog.nextLook(), steady.instant().plus(GLANCE)))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** Takes one signal; the result is why the connection is over, if it is. */
    Optional<String> take(Signal signal) {
        switch (signal) {
            case Signal.OnLink(long of, LinkEvent event) when of == session -> {
                return happened(event);
            }
            case Signal.OnLink _ -> {
                // An older connection's last words.
            }
            case Signal.Tell(var channel, var payload) -> link.tell(channel, payload);
            case Signal.Announce() -> link.announce(birth());
            case Signal.Wake() -> {
                // Every signal leads to a look at the outbox.
            }
        }
        return Optional.empty();
    }

    private Optional<String> happened(LinkEvent event) {
        Instant now = steady.instant();
        switch (event) {
            case LinkEvent.Taken(long seq) -> watchdog.taken(seq, now);
            case LinkEvent.NotTaken(long seq, String reason) -> {
                watchdog.taken(seq, now);
                LOG.log(
                        System.Logger.Level.WARNING,
                        "the broker refused window {0} ({1}); it stays and is sent again later",
                        Long.toString(seq),
                        reason);
            }
            case LinkEvent.Alive() -> watchdog.alive(now);
            case LinkEvent.Arrived arrived -> {
                watchdog.sign(now);
                arrived(arrived);
            }
            case LinkEvent.Lost(String reason) -> {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }

    private void arrived(LinkEvent.Arrived message) {
        switch (message.channel()) {
            case RECEIPT -> receipt(message.payload());
            case PACK -> parts.kiosk().packArrived(message.payload());
            case ORDER -> parts.kiosk().orderArrived(message.payload());
            case STATE, VITALS, TALLY, VOICE, LIVE, REPLY ->
                    LOG.log(
                            System.Logger.Level.WARNING,
                            "the hub spoke on {0}, a channel of kiosks; ignored",
                            message.channel());
        }
    }

    private void receipt(byte[] payload) {
        Receipt receipt;
        try {
            receipt = MessageCodec.decodeReceipt(payload);
        } catch (MalformedMessageException e) {
            LOG.log(System.Logger.Level.WARNING, "a receipt can't be read; rows stay", e);
            return;
        }
        switch (outbox().apply(receipt)) {
            case ReceiptOutcome.Applied(int _, int reopened) -> {
                if (state instanceof SyncState.StateLost) {
                    state = new SyncState.CatchingUp(0);
                }
                flight.receipted(receipt);
                if (reopened > 0) {
                    flight.forgetAll();
                }
            }
            case ReceiptOutcome.StateLost(long upTo, long own) -> {
                state = new SyncState.StateLost(upTo, own);
                LOG.log(
                        System.Logger.Level.ERROR,
                        "the hub knows window {0}, this kiosk would give out {1} next: its state is"
                                + " lost or an old copy; it sends no more and must enrol anew",
                        Long.toString(upTo),
                        Long.toString(own));
            }
        }
        hasReceipt = true;
    }

    private Outbox outbox() {
        return parts.outbox();
    }
}
