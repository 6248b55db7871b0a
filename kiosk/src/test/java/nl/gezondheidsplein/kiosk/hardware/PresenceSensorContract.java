package nl.gezondheidsplein.kiosk.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What every presence sensor does, real or simulated. */
abstract class PresenceSensorContract {
    /** The sensor under test. */
    abstract PresenceSensor sensor();

    /** Somebody comes near, or goes away. */
    abstract void somebody(boolean near);

    @Test
    void seesNobodyAtFirst() {
        assertThat(sensor().isSomebodyNear()).isFalse();
    }

    @Test
    void seesWhoComesAndGoes() {
        somebody(true);
        assertThat(sensor().isSomebodyNear()).isTrue();

        somebody(false);
        assertThat(sensor().isSomebodyNear()).isFalse();
    }

    @Test
    void tellsWheneverSomebodyComesOrGoes() {
        List<Boolean> heard = new CopyOnWriteArrayList<>();
        sensor().whenChanged(() -> heard.add(sensor().isSomebodyNear()));

        somebody(true);
        somebody(false);

        assertThat(heard).containsExactly(true, false);
    }
}
