package nl.gezondheidsplein.kiosk.visit;

/** Hears what becomes of a visit, on the thread that made it happen. */
public interface VisitListener {
    /** The screen, its language or its stage is another one now. */
    void changed();

    /**
     * Something counts now and must be stored; the outcome is told with {@link Visit#stored}.
     *
     * @param ticket tells this contribution from every other, of this visit and of all others
     * @param pace whether it came at a pace at which people read
     */
    void contributed(long ticket, Contribution contribution, Pace pace);

    /** A visit is over and left this behind. Called at most once for each. */
    void ended(VisitEnd end);
}
