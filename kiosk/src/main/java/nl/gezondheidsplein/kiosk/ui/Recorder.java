package nl.gezondheidsplein.kiosk.ui;

import java.util.concurrent.CompletionStage;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;

/** Stores what a visit leaves behind. */
@FunctionalInterface
public interface Recorder {
    /**
     * Takes the end of a visit and returns at once; called on the event dispatch thread.
     *
     * @param shown what the resident saw, from the first touch to the last
     * @return completes, on any thread, after the end is committed; completes with an exception
     *     when it could not be
     */
    CompletionStage<?> record(VisitEnd end, Content shown);
}
