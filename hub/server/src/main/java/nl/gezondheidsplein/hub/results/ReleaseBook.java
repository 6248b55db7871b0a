package nl.gezondheidsplein.hub.results;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Port: open periods and the release ledger, as the one who releases needs them. */
public interface ReleaseBook {
    /**
     * Runs work in one transaction while no other hub releases and no window is booked in the
     * periods that it asks for.
     */
    <T> T inTurn(Function<Turn, T> work);

    /** One transaction of the releaser. */
    interface Turn {
        /** Returns the start of the last period that was ever opened. */
        Optional<Instant> lastStart();

        /** Opens a period if it is new. */
        void open(Period period);

        /** Returns the open periods that end at or before an instant, earliest first. */
        List<Period> openUntil(Instant end);

        /** Returns what was counted in a period, and shuts it for whoever would add to it. */
        Collection<OpenHistogram> shut(Period period);

        /** Returns the wijk of every neighbourhood. */
        Map<String, String> wijkOf();

        /** Returns the places that are never a row of their own: mosques and schools. */
        Set<String> neverAlone();

        /** Writes a document to the ledger; it is never changed again. */
        void freeze(Period period, Publication publication, Audience audience, boolean isYearly);

        /** Marks a period as released and forgets everything exact about it. */
        void release(Period period, Instant at, boolean isYearly);

        /** Returns whether a period of this id was released. */
        boolean isReleased(Period period);

        /** Returns what was published of the periods inside a span to an audience. */
        List<Publication> published(Period span, Audience audience);
    }
}
