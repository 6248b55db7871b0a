package nl.gezondheidsplein.kiosk.visit;

import java.util.Optional;

/** What somebody looks for. Who looks for something else has a new one. */
final class Search {
    /** How the wish becomes clear; empty where there is none to make clear. */
    final Optional<Clarification> clarification;

    /** Whether it is somebody who goes along. */
    final boolean isForConnector;

    /** Empty when it was not said. */
    Optional<ForWhom> whom = Optional.empty();

    private Search(Optional<Clarification> clarification, boolean isForConnector) {
        this.clarification = clarification;
        this.isForConnector = isForConnector;
    }

    static Search nothing() {
        return new Search(Optional.empty(), false);
    }

    static Search of(Clarification clarification) {
        return new Search(Optional.of(clarification), false);
    }

    static Search connector() {
        return new Search(Optional.empty(), true);
    }
}
