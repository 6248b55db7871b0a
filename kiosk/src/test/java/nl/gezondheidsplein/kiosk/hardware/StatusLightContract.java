package nl.gezondheidsplein.kiosk.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every status light does, real or simulated. */
abstract class StatusLightContract {
    /** The light under test. */
    abstract StatusLight light();

    /** What somebody who looks at it sees. */
    abstract StatusLight.Signal seen();

    @Test
    void isOutAtFirst() {
        light();

        assertThat(seen()).isEqualTo(StatusLight.Signal.OFF);
    }

    @ParameterizedTest
    @EnumSource(StatusLight.Signal.class)
    void showsASignalUntilTheNext(StatusLight.Signal signal) {
        light().show(StatusLight.Signal.ASKING);
        light().show(signal);
        light().show(signal);

        assertThat(seen()).isEqualTo(signal);
    }

    @Test
    void isOutAfterItIsClosed() {
        light().show(StatusLight.Signal.READY);
        light().close();

        assertThat(seen()).isEqualTo(StatusLight.Signal.OFF);
    }
}
