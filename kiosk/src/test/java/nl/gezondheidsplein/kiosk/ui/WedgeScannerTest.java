package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.gezondheidsplein.kiosk.visit.SteppedTime;
import org.junit.jupiter.api.Test;

final class WedgeScannerTest {
    private final SteppedTime time = new SteppedTime();
    private final WedgeScanner scanner = new WedgeScanner(time);

    @Test
    void hearsACodeThatIsTypedFasterThanAnybodyCould() {
        type("soep", Duration.ofMillis(50));

        assertThat(scanner.enter()).contains("soep");
        assertThat(scanner.enter()).isEmpty();
    }

    @Test
    void takesSomebodyAtAKeyboardForNoScanner() {
        type("soep", Duration.ofMillis(400));
        time.passSeconds(1);

        assertThat(scanner.enter()).isEmpty();
    }

    @Test
    void takesEnterAloneForTheKey() {
        assertThat(scanner.enter()).isEmpty();
    }

    private void type(String code, Duration between) {
        for (int i = 0; i < code.length(); i++) {
            time.pass(between);
            scanner.letter(code.charAt(i));
        }
    }
}
