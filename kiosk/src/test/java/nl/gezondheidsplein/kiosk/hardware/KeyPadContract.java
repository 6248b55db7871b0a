package nl.gezondheidsplein.kiosk.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every key pad does, real or simulated. */
abstract class KeyPadContract {
    private final List<KeyPad.Key> heard = Collections.synchronizedList(new ArrayList<>());

    /** The key pad under test. */
    abstract KeyPad keyPad();

    /** Presses a key and lets it go. */
    abstract void press(KeyPad.Key key);

    @Test
    void tellsEachPressOnce() {
        keyPad().listen(heard::add);

        for (KeyPad.Key key : KeyPad.Key.values()) {
            press(key);
        }

        assertThat(heard).containsExactly(KeyPad.Key.values());
    }

    @Test
    void tellsTheSameKeyAgain() {
        keyPad().listen(heard::add);

        press(KeyPad.Key.NEXT);
        press(KeyPad.Key.NEXT);

        assertThat(heard).containsExactly(KeyPad.Key.NEXT, KeyPad.Key.NEXT);
    }

    @Test
    void tellsOnlyTheLastListener() {
        keyPad().listen(_ -> heard.add(KeyPad.Key.SPEECH));
        keyPad().listen(heard::add);

        press(KeyPad.Key.OK);

        assertThat(heard).containsExactly(KeyPad.Key.OK);
    }

    @Test
    void isSilentWithoutAListenerAndAfterItIsClosed() {
        press(KeyPad.Key.OK);
        keyPad().listen(heard::add);
        keyPad().close();
        press(KeyPad.Key.OK);

        assertThat(heard).isEmpty();
    }
}
