package nl.gezondheidsplein.kiosk.visit;

/** Hears what becomes of a visit, on the thread that made it happen. */
public interface VisitListener {
    /** The screen, its language or its stage is another one now. */
    void changed();

    /** A visit left this behind. Called once for each, never for one that was already counted. */
    void ended(VisitEnd end);
}
