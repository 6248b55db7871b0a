package nl.gezondheidsplein.kiosk.outbox;

import java.util.function.Function;

/** Where counters live. The only way in is a transaction: all of it is committed, or nothing. */
public interface CounterStore {

    /**
     * Runs the work in one transaction and returns after the commit has reached the disk and the
     * write-ahead log is empty. An exception of the work undoes everything and is passed on.
     *
     * @throws OutboxUnusableException when the file cannot be read or written
     */
    <T> T inOneTransaction(Function<CounterBook, T> work);
}
