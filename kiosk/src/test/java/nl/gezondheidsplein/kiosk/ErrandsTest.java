package nl.gezondheidsplein.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.event.EventMode;
import nl.gezondheidsplein.kiosk.event.HeadCount;
import nl.gezondheidsplein.kiosk.event.Running;
import nl.gezondheidsplein.protocol.EventSheet.Event;
import nl.gezondheidsplein.protocol.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ErrandsTest {
    @ParameterizedTest
    @CsvSource({"ON, DONE", "UNKNOWN, REFUSED", "OVER, REFUSED", "CANCELLED, REFUSED"})
    void saysWhatBecameOfAnEventThatWasOrdered(EventMode.Started started, Outcome outcome) {
        Errands errands = new Errands(Online.NotYet::new, () -> {}, new ModeThatAnswers(started));

        assertThat(errands.eventMode("familyday", true).outcome()).isEqualTo(outcome);
        assertThat(errands.eventMode("familyday", true).detail()).isNotEmpty();
    }

    @Test
    void isDoneWithAnEventThatIsOffAlready() {
        Errands errands =
                new Errands(
                        Online.NotYet::new, () -> {}, new ModeThatAnswers(EventMode.Started.ON));

        assertThat(errands.eventMode("familyday", false).outcome()).isEqualTo(Outcome.DONE);
    }

    /** An event mode that is never on. */
    private record ModeThatAnswers(Started started) implements EventMode {
        @Override
        public Optional<Running> running() {
            return Optional.empty();
        }

        @Override
        public boolean isStayOver() {
            return false;
        }

        @Override
        public void whenSwitched(Runnable listener) {
            throw new AssertionError("nobody listens");
        }

        @Override
        public List<Event> offered() {
            return List.of();
        }

        @Override
        public Started start(String event, Desk desk) {
            return started;
        }

        @Override
        public void stop() {
            throw new AssertionError("another event is not stopped");
        }

        @Override
        public boolean count(HeadCount counted) {
            return false;
        }

        @Override
        public int takeBack() {
            return 0;
        }
    }
}
