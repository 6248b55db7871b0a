package nl.gezondheidsplein.hub.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.gezondheidsplein.hub.events.AttendanceBook;
import nl.gezondheidsplein.hub.results.OpenPeriods;
import nl.gezondheidsplein.hub.voices.VoiceBook;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Receipt;

/** Port: where windows, refusals and quarantined bytes are kept. */
public interface IntakeStore {
    /**
     * Runs work in one transaction, committed to disk when it returns. It may be run again when
     * another hub was in the way, so it must have no effect but through the transaction.
     */
    <T> T inTransaction(Function<Transaction, T> work);

    /** Returns the confirmed kiosks whose windows still wait to be counted. */
    List<KioskId> confirmedWithHeldWindows();

    /** Returns every kiosk that may receive receipts. */
    List<KioskId> receivers();

    /** All that stays of a message per kiosk. */
    record Settled(long seq, String kind, int n, String sha256) {}

    /**
     * A message that waits until its kiosk is confirmed, with the kind that was noted when it came.
     * The bytes are shared and never changed.
     */
    final class Held {
        private final String kind;
        private final byte[] payload;

        /** Takes the bytes as they are. */
        public Held(String kind, byte[] payload) {
            this.kind = kind;
            this.payload = payload;
        }

        String kind() {
            return kind;
        }

        byte[] payload() {
            return payload;
        }
    }

    /** What can be done in one transaction. */
    interface Transaction {
        /** Returns how the kiosk stands, and keeps other hubs from its windows until the end. */
        Admission admit(KioskId kiosk);

        /** Returns the hash of the committed or held window of a number. */
        Optional<String> settledHash(KioskId kiosk, long seq);

        /** Notes that a message was taken; earlier refusals of its number are void. */
        void settle(KioskId kiosk, Settled message);

        /** Keeps a window that was taken but can't be counted yet. */
        void hold(KioskId kiosk, long seq, byte[] payload);

        /** Returns the messages that wait, by number. */
        List<Held> held(KioskId kiosk);

        /** Forgets the windows that waited. */
        void releaseHeld(KioskId kiosk);

        /**
         * Refuses a number with these bytes.
         *
         * @return false when it was refused with the same bytes before
         */
        boolean refuse(KioskId kiosk, long seq, String sha256, String reason);

        /** Keeps refused bytes, as long as there is room for those of this kiosk. */
        void quarantine(KioskId kiosk, Quarantined refused);

        /** Counts a conflict: one number with two contents. */
        void addConflict(KioskId kiosk);

        /** Returns the aggregates that windows are booked in. */
        OpenPeriods periods();

        /** Returns where heads at events are written. */
        AttendanceBook attendance();

        /** Returns where voices are written. */
        VoiceBook voices();

        /**
         * Moves the kiosk's cursor over all that is settled, and returns its receipt.
         *
         * @param touched the numbers this transaction dealt with; a receipt names them first
         */
        Receipt receipt(KioskId kiosk, Collection<Long> touched, Instant now);
    }
}
