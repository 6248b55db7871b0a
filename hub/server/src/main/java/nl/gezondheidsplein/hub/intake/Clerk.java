package nl.gezondheidsplein.hub.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.gezondheidsplein.hub.events.Attendance;
import nl.gezondheidsplein.hub.events.AttendanceBook;
import nl.gezondheidsplein.hub.results.Booking;
import nl.gezondheidsplein.hub.results.Contributor;
import nl.gezondheidsplein.hub.voices.Reception;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Reason;
import nl.gezondheidsplein.protocol.Receipt;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.Voice;
import nl.gezondheidsplein.protocol.VoiceKind;

/**
 * Settles windows and voices: each is stored once and counted in the same transaction, or refused
 * with a reason. A number that came before with the same bytes is settled again and counts nothing.
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

    /** Asked for once per transaction: it may have to be read from the database. */
    private MessageReader reader() {
        return new MessageReader(catalogue.get());
    }

    /**
     * What became of some messages.
     *
     * @param receipts what to tell each kiosk
     * @param remarks sentences for the log, one per thing that is out of the ordinary
     */
    record Outcome(Map<KioskId, Receipt> receipts, List<String> remarks) {}

    /** Settles some messages, in the order of each kiosk, in one transaction. */
    Outcome settle(List<Delivery> deliveries, Instant now) {
        MessageReader reader = reader();
        Map<KioskId, List<Reading>> byKiosk = new TreeMap<>();
        for (Delivery delivery : deliveries) {
            byKiosk.computeIfAbsent(delivery.address().kiosk(), key -> new ArrayList<>())
                    .add(reader.read(delivery));
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
        Reading.Unfit unfit =
                switch (reader().read(delivery)) {
                    case Reading.Fit fit ->
                            new Reading.Unfit(
                                    Optional.of(fit.seq()),
                                    reason,
                                    fit instanceof Reading.Tally,
                                    fit.payload());
                    case Reading.Unfit broken ->
                            new Reading.Unfit(
                                    broken.seq(), reason, broken.mayKeep(), broken.payload());
                };
        return store.inTransaction(
                transaction -> {
                    Work work = new Work(transaction, now);
                    work.settle(delivery.address().kiosk(), List.of(unfit));
                    return work.outcome();
                });
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
                    case Reading.Fit fit -> {
                        touched.add(fit.seq());
                        Optional<String> settled = transaction.settledHash(kiosk, fit.seq());
                        if (settled.isPresent()) {
                            compare(kiosk, fit, settled.get());
                        } else if (isStoryOutOfPlace(fit, admission)) {
                            refuse(
                                    kiosk,
                                    new Reading.Unfit(
                                            Optional.of(fit.seq()),
                                            MessageReader.STORIES_OFF,
                                            false,
                                            fit.payload()));
                        } else if (admission instanceof Admission.Counted counted) {
                            transaction.settle(kiosk, settled(fit));
                            count(kiosk, fit, counted.contributor());
                        } else if (room > 0) {
                            room--;
                            transaction.settle(kiosk, settled(fit));
                            transaction.hold(kiosk, fit.seq(), fit.payload().bytes());
                        } else {
                            remarks.add(
                                    "No room to hold window "
                                            + fit.seq()
                                            + " of "
                                            + kiosk
                                            + ", which nobody confirmed; the kiosk keeps it.");
                        }
                    }
                }
            }
            receipts.put(kiosk, transaction.receipt(kiosk, touched, now));
        }

        /** A story is kept where its neighbourhood takes them, and never held for later. */
        private boolean isStoryOutOfPlace(Reading.Fit fit, Admission admission) {
            return fit instanceof Reading.Spoken(Voice voice, Payload payload)
                    && voice.kind() == VoiceKind.STORY
                    && !(admission instanceof Admission.Counted counted
                            && transaction
                                    .voices()
                                    .isTakingStories(counted.contributor().neighbourhood()));
        }

        private static IntakeStore.Settled settled(Reading.Fit fit) {
            return new IntakeStore.Settled(fit.seq(), fit.kind(), fit.n(), fit.payload().sha256());
        }

        private void count(KioskId kiosk, Reading.Fit fit, Contributor contributor) {
            switch (fit) {
                case Reading.Tally(SealedWindow sent, Payload payload) -> {
                    SealedWindow window =
                            Reception.withoutSensitive(
                                    sent, contributor.neighbourhood(), transaction.voices());
                    AttendanceBook attendance = transaction.attendance();
                    // What was said at an event is said of its neighbourhood, not of the kiosk's.
                    Contributor there =
                            Attendance.eventOf(window)
                                    .flatMap(attendance::neighbourhood)
                                    .map(contributor::in)
                                    .orElse(contributor);
                    booking.book(window, there, now, transaction.periods());
                    Attendance.take(window, new AttendanceBook.Hearing(kiosk, now), attendance);
                    Reception.take(window, contributor.neighbourhood(), now, transaction.voices());
                }
                case Reading.Spoken(Voice voice, Payload payload) ->
                        Reception.take(
                                voice, contributor.neighbourhood(), now, transaction.voices());
            }
        }

        private void compare(KioskId kiosk, Reading.Fit fit, String settledHash) {
            long seq = fit.seq();
            String sha256 = fit.payload().sha256();
            if (settledHash.equals(sha256)) {
                return;
            }
            String reason = Reason.CONFLICT.id();
            if (transaction.refuse(kiosk, seq, sha256, reason)) {
                transaction.addConflict(kiosk);
                remarks.add(
                        "ALARM: window "
                                + seq
                                + " of "
                                + kiosk
                                + " came with other content than was committed; set apart. A copy"
                                + " of the kiosk may be about.");
            }
            if (fit instanceof Reading.Tally) {
                transaction.quarantine(
                        kiosk,
                        new Quarantined(Optional.of(seq), reason, fit.payload().bytes(), now));
            }
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
            if (unfit.mayKeep()) {
                transaction.quarantine(kiosk, quarantined);
            }
            remarks.add(
                    "Refused a message of "
                            + kiosk
                            + " with "
                            + unfit.seq().map(seq -> "number " + seq).orElse("no readable number")
                            + ": "
                            + unfit.reason()
                            + (unfit.mayKeep()
                                    ? "; its bytes are set apart."
                                    : "; what somebody wrote is not kept."));
        }

        void countHeld(KioskId kiosk) {
            if (!(transaction.admit(kiosk) instanceof Admission.Counted counted)) {
                return;
            }
            MessageReader reader = reader();
            List<IntakeStore.Held> held = transaction.held(kiosk);
            for (IntakeStore.Held one : held) {
                switch (reader.readHeld(one)) {
                    case Reading.Fit fit -> count(kiosk, fit, counted.contributor());
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
