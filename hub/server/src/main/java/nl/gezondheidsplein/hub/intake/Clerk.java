package nl.gezondheidsplein.hub.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.gezondheidsplein.hub.results.Booking;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Reason;
import nl.gezondheidsplein.protocol.Receipt;
import nl.gezondheidsplein.protocol.SealedWindow;

/**
 * Settles windows: each is stored once and counted in the same transaction, or refused with a
 * reason. A number that came before with the same bytes is settled again and counts nothing.
 */
final class Clerk {
    /** A pending kiosk that is rehearsed for a week or two stays far below this. */
    static final int MOST_HELD = 400;

    private final IntakeStore store;
    private final Booking booking;
    private final Supplier<ItemCatalogue> catalogue;

    Clerk(IntakeStore store, Booking booking, Supplier<ItemCatalogue> catalogue) {
        this.store = store;
        this.booking = booking;
        this.catalogue = catalogue;
    }

    /**
     * What became of some windows.
     *
     * @param receipts what to tell each kiosk
     * @param remarks sentences for the log, one per thing that is out of the ordinary
     */
    record Outcome(Map<KioskId, Receipt> receipts, List<String> remarks) {}

    /** One message, read as far as it can be. */
    private sealed interface Reading {
        record Read(SealedWindow window, Payload payload) implements Reading {}

        record Unfit(Optional<Long> seq, String reason, Payload payload) implements Reading {}
    }

    /** Settles the windows of some messages, in the order of each kiosk, in one transaction. */
    Outcome settle(List<Delivery> deliveries, Instant now) {
        Map<KioskId, List<Reading>> byKiosk = new TreeMap<>();
        for (Delivery delivery : deliveries) {
            byKiosk.computeIfAbsent(delivery.address().kiosk(), key -> new ArrayList<>())
                    .add(read(new Payload(delivery.payload())));
        }
        return store.inTransaction(
                transaction -> {
                    Work work = new Work(transaction, now);
                    byKiosk.forEach(work::settle);
                    return work.outcome();
                });
    }

    /** Sets a message apart that could be read but not stored. */
    Outcome setApart(Delivery delivery, String reason, Instant now) {
        Payload payload = new Payload(delivery.payload());
        Optional<Long> seq =
                switch (read(payload)) {
                    case Reading.Read read -> Optional.of(read.window().seq());
                    case Reading.Unfit unfit -> unfit.seq();
                };
        return store.inTransaction(
                transaction -> {
                    Work work = new Work(transaction, now);
                    work.settle(
                            delivery.address().kiosk(),
                            List.of(new Reading.Unfit(seq, reason, payload)));
                    return work.outcome();
                });
    }

    private Reading read(Payload payload) {
        try {
            return new Reading.Read(
                    MessageCodec.decodeTally(payload.bytes(), catalogue.get()), payload);
        } catch (MalformedMessageException e) {
            return new Reading.Unfit(e.seq(), e.reason().id(), payload);
        }
    }

    /** Counts the windows that waited for the confirmation of their kiosk. */
    Outcome countHeld(Instant now) {
        List<KioskId> kiosks = store.confirmedWithHeldWindows();
        if (kiosks.isEmpty()) {
            return new Outcome(Map.of(), List.of());
        }
        return store.inTransaction(
                transaction -> {
                    Work work = new Work(transaction, now);
                    kiosks.forEach(work::countHeld);
                    return work.outcome();
                });
    }

    /** Returns the receipt of a kiosk as it stands, nothing for one that gets none. */
    Optional<Receipt> receipt(KioskId kiosk, Instant now) {
        return store.inTransaction(
                transaction ->
                        switch (transaction.admit(kiosk)) {
                            case Admission.Denied denied -> Optional.empty();
                            case Admission.Counted counted ->
                                    Optional.of(transaction.receipt(kiosk, List.of(), now));
                            case Admission.Held held ->
                                    Optional.of(transaction.receipt(kiosk, List.of(), now));
                        });
    }

    /** The work of one transaction; made anew when the transaction is tried again. */
    private final class Work {
        private final IntakeStore.Transaction transaction;
        private final Instant now;
        private final Map<KioskId, Receipt> receipts = new HashMap<>();
        private final List<String> remarks = new ArrayList<>();

        Work(IntakeStore.Transaction transaction, Instant now) {
            this.transaction = transaction;
            this.now = now;
        }

        Outcome outcome() {
            return new Outcome(receipts, remarks);
        }

        void settle(KioskId kiosk, List<Reading> readings) {
            switch (transaction.admit(kiosk)) {
                case Admission.Denied(String reason) ->
                        remarks.add(
                                "Ignored "
                                        + readings.size()
                                        + " messages of "
                                        + kiosk
                                        + ": "
                                        + reason
                                        + "; it gets no receipt.");
                case Admission.Counted counted -> settleAll(kiosk, readings, counted);
                case Admission.Held held -> settleAll(kiosk, readings, held);
            }
        }

        private void settleAll(KioskId kiosk, List<Reading> readings, Admission admission) {
            List<Long> touched = new ArrayList<>();
            long room = admission instanceof Admission.Held held ? MOST_HELD - held.waiting() : 0;
            for (Reading reading : readings) {
                switch (reading) {
                    case Reading.Unfit unfit -> {
                        refuse(kiosk, unfit);
                        unfit.seq().ifPresent(touched::add);
                    }
                    case Reading.Read read -> {
                        touched.add(read.window().seq());
                        Optional<String> settled =
                                transaction.settledHash(kiosk, read.window().seq());
                        if (settled.isPresent()) {
                            compare(kiosk, read, settled.get());
                        } else if (admission instanceof Admission.Counted counted) {
                            transaction.settle(kiosk, read.window(), read.payload().sha256());
                            booking.book(
                                    read.window(),
                                    counted.contributor(),
                                    now,
                                    transaction.periods());
                        } else if (room > 0) {
                            room--;
                            transaction.settle(kiosk, read.window(), read.payload().sha256());
                            transaction.hold(kiosk, read.window().seq(), read.payload().bytes());
                        } else {
                            remarks.add(
                                    "No room to hold window "
                                            + read.window().seq()
                                            + " of "
                                            + kiosk
                                            + ", which nobody confirmed; the kiosk keeps it.");
                        }
                    }
                }
            }
            receipts.put(kiosk, transaction.receipt(kiosk, touched, now));
        }

        private void compare(KioskId kiosk, Reading.Read read, String settledHash) {
            long seq = read.window().seq();
            if (settledHash.equals(read.payload().sha256())) {
                return;
            }
            String reason = Reason.CONFLICT.id();
            if (transaction.refuse(kiosk, seq, read.payload().sha256(), reason)) {
                transaction.addConflict(kiosk);
                remarks.add(
                        "ALARM: window "
                                + seq
                                + " of "
                                + kiosk
                                + " came with other content than was committed; set apart. A copy"
                                + " of the kiosk may be about.");
            }
            transaction.quarantine(
                    kiosk, new Quarantined(Optional.of(seq), reason, read.payload().bytes(), now));
        }

        private void refuse(KioskId kiosk, Reading.Unfit unfit) {
            Quarantined quarantined =
                    new Quarantined(unfit.seq(), unfit.reason(), unfit.payload().bytes(), now);
            if (unfit.seq().isPresent()) {
                long seq = unfit.seq().get();
                Optional<String> settled = transaction.settledHash(kiosk, seq);
                if (settled.isPresent() && settled.get().equals(quarantined.sha256())) {
                    return;
                }
                if (!transaction.refuse(kiosk, seq, quarantined.sha256(), unfit.reason())) {
                    return;
                }
            }
            transaction.quarantine(kiosk, quarantined);
            remarks.add(
                    "Refused a message of "
                            + kiosk
                            + " with "
                            + unfit.seq().map(seq -> "number " + seq).orElse("no readable number")
                            + ": "
                            + unfit.reason()
                            + "; its bytes are set apart.");
        }

        void countHeld(KioskId kiosk) {
            if (!(transaction.admit(kiosk) instanceof Admission.Counted counted)) {
                return;
            }
            List<byte[]> held = transaction.held(kiosk);
            for (byte[] payload : held) {
                switch (read(new Payload(payload))) {
                    case Reading.Read read ->
                            booking.book(
                                    read.window(),
                                    counted.contributor(),
                                    now,
                                    transaction.periods());
                    case Reading.Unfit unfit -> refuse(kiosk, unfit);
                }
            }
            transaction.releaseHeld(kiosk);
            receipts.put(kiosk, transaction.receipt(kiosk, List.of(), now));
            remarks.add(
                    "Counted "
                            + held.size()
                            + " windows of "
                            + kiosk
                            + " that were held until now.");
        }
    }
}
