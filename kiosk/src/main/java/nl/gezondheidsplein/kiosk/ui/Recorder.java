package nl.gezondheidsplein.kiosk.ui;

import java.util.concurrent.CompletionStage;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;

/** Stores what counts. Both are called on the event dispatch thread and return at once. */
public interface Recorder {
    /**
     * Counts one contribution.
     *
     * @param shown what the resident sees in this visit
     * @return completes, on any thread, after it is committed; completes with an exception when it
     *     could not be
     */
    CompletionStage<?> count(Contribution contribution, Pace pace, Content shown);

    /**
     * Takes what is left of a visit that is over.
     *
     * @param shown what the resident saw, from the first touch to the last
     * @return as for {@link #count}
     */
    CompletionStage<?> record(VisitEnd end, Content shown);
}
