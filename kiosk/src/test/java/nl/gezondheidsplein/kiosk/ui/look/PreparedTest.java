package nl.gezondheidsplein.kiosk.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

final class PreparedTest {
    private final Prepared prepared = new Prepared();
    private int drawn;

    private BufferedImage image(Object shown, int width, int height) {
        return prepared.image(
                shown,
                width,
                height,
                () -> {
                    drawn++;
                    return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
                });
    }

    private TextBlock text(float width) {
        return prepared.text("Wat wilt u doen?", Role.TITLE, 50, false, width);
    }

    @Test
    void setsATextOnceForEachWidth() {
        assertThat(text(300)).isSameAs(text(300)).isNotSameAs(text(200));
    }

    @Test
    void drawsOnceForEachSize() {
        image("leaf", 100, 100);
        image("leaf", 100, 100);
        image("leaf", 100, 80);

        assertThat(drawn).isEqualTo(2);
    }

    @Test
    void keepsNoMoreDotsThanItHasRoomFor() {
        for (int i = 0; i < 200; i++) {
            image(i, 100, 100);
        }
        image(199, 100, 100);
        assertThat(drawn).isEqualTo(200);

        image(0, 100, 100);
        assertThat(drawn).isEqualTo(201);
    }

    @Test
    void forgetsAllOfIt() {
        TextBlock before = text(300);
        image("leaf", 100, 100);

        prepared.forget();

        assertThat(text(300)).isNotSameAs(before);
        image("leaf", 100, 100);
        assertThat(drawn).isEqualTo(2);
    }
}
