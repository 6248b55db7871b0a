package nl.gezondheidsplein.kiosk.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.hardware.SlipPrinter.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every slip printer does, real or simulated. */
abstract class SlipPrinterContract {
    /** The printer under test. */
    abstract SlipPrinter printer();

    /** Somebody opens it, or takes its paper out. */
    abstract void stands(Condition condition);

    /** Takes what came out. */
    abstract Optional<BufferedImage> take();

    @AfterEach
    void closePrinter() {
        printer().close();
    }

    @ParameterizedTest
    @EnumSource(names = {"READY", "PAPER_LOW"})
    void printsEveryDotAndSaysThatItDid(Condition condition) {
        stands(condition);

        assertThat(printed(slip())).isEqualTo(condition);

        assertThat(dots(take().orElseThrow())).isEqualTo(dots(slip()));
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_PAPER", "OPEN", "FAULT"})
    void saysWhyNothingComesOutAndPrintsNothingLater(Condition condition) {
        stands(condition);

        assertThat(printed(slip())).isEqualTo(condition);

        stands(Condition.READY);
        assertThat(take()).isEmpty();
        assertThat(printed(slip())).isEqualTo(Condition.READY);
        assertThat(take()).isPresent();
    }

    @Test
    void keepsNoSlipThatWasTaken() {
        stands(Condition.READY);
        printed(slip());
        assertThat(take()).isPresent();

        assertThat(take()).isEmpty();
    }

    @Test
    void isAbsentAfterItIsClosed() {
        stands(Condition.READY);
        printer().close();

        assertThat(printer().condition()).isEqualTo(Condition.ABSENT);
        assertThat(printed(slip())).isEqualTo(Condition.ABSENT);
        assertThat(take()).isEmpty();
    }

    final Condition printed(BufferedImage slip) {
        return printer().print(slip).toCompletableFuture().join();
    }

    /** As wide as the roll, and not as high as a whole number of bands. */
    static BufferedImage slip() {
        BufferedImage slip = new BufferedImage(576, 101, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < 101; y++) {
            for (int x = 0; x < 576; x++) {
                slip.setRGB(x, y, ((x * 7 + y * 3) % 5 == 0 ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        return slip;
    }

    static int[] dots(BufferedImage slip) {
        return slip.getRGB(0, 0, slip.getWidth(), slip.getHeight(), null, 0, slip.getWidth());
    }
}
