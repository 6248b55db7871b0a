package nl.gezondheidsplein.hub.intake;

import java.util.Optional;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.Voice;

/** One numbered message, read as far as it can be. */
sealed interface Reading {
    /** The bytes as they came. */
    Payload payload();

    /** One that keeps to the contract. */
    sealed interface Fit extends Reading {
        long seq();

        /** What stays of it per kiosk beside its number and hash. */
        String kind();

        /** How many people it speaks of. */
        int n();
    }

    /** Counts. */
    record Tally(SealedWindow window, Payload payload) implements Fit {
        @Override
        public long seq() {
            return window.seq();
        }

        @Override
        public String kind() {
            return window.kind().id();
        }

        @Override
        public int n() {
            return window.n();
        }
    }

    /** An idea or a story. */
    record Spoken(Voice voice, Payload payload) implements Fit {
        @Override
        public long seq() {
            return voice.seq();
        }

        @Override
        public String kind() {
            return voice.kind().id();
        }

        @Override
        public int n() {
            return 1;
        }
    }

    /**
     * One that does not.
     *
     * @param mayKeep whether its bytes may be set apart; never what somebody wrote
     */
    record Unfit(Optional<Long> seq, String reason, boolean mayKeep, Payload payload)
            implements Reading {}
}
