package nl.gezondheidsplein.hub.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.gezondheidsplein.hub.results.OpenPeriods;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Receipt;
import nl.gezondheidsplein.protocol.SealedWindow;

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

    /** What can be done in one transaction. */
    interface Transaction {
        /** Returns how the kiosk stands, and keeps other hubs from its windows until the end. */
        Admission admit(KioskId kiosk);

        /** Returns the hash of the committed or held window of a number. */
        Optional<String> settledHash(KioskId kiosk, long seq);

        /**
         * Notes that a window of this number and hash was taken; earlier refusals of it are void.
         */
        void settle(KioskId kiosk, SealedWindow window, String sha256);

        /** Keeps a window that was taken but can't be counted yet. */
        void hold(KioskId kiosk, long seq, byte[] payload);

        /** Returns the windows that wait, by number. */
        List<byte[]> held(KioskId kiosk);

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

        /**
         * Moves the kiosk's cursor over all that is settled, and returns its receipt.
         *
         * @param touched the numbers this transaction dealt with; a receipt names them first
         */
        Receipt receipt(KioskId kiosk, Collection<Long> touched, Instant now);
    }
}
