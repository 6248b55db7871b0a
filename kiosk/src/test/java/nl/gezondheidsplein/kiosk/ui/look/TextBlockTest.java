package nl.gezondheidsplein.kiosk.ui.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TextBlockTest {
    @Test
    void breaksLinesOfAboutTheSameLength() {
        TextBlock block =
                TextBlock.of(
                        "Hoe is over het algemeen uw gezondheid?", Role.QUESTION, 50, false, 900);

        assertThat(block.lineCount()).isEqualTo(2);
        assertThat(block.longest()).isLessThan(700);
        assertThat(block.fits()).isTrue();
    }

    @Test
    void keepsATelephoneNumberOnOneLine() {
        assertThat(TextBlock.of("0800-0113", Role.TITLE, 50, false, 200).fits()).isFalse();
    }

    @Test
    void keepsATimeFromToOnOneLine() {
        assertThat(TextBlock.of("14.00 – 16.00", Role.TITLE, 50, false, 200).fits()).isFalse();
        assertThat(TextBlock.of("van 14.00 – 16.00", Role.TITLE, 50, false, 380).lineCount())
                .isEqualTo(2);
    }

    @Test
    void saysWhenAWordHadToBeBroken() {
        assertThat(TextBlock.of("Huisartsenpost", Role.TITLE, 50, false, 100).fits()).isFalse();
    }

    @Test
    void takesNoRoomWhenThereIsNothingToSay() {
        TextBlock block = TextBlock.of("", Role.TITLE, 50, true, 100);

        assertThat(block.height()).isZero();
        assertThat(block.fits()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void keepsLettersThatReachHighAndLowWithinItsHeight(Role role) {
        TextBlock block = TextBlock.of("إِلى الطَّبيبِ جارِحٍ ولاجِئٍ", role, 50, true, 260);

        assertThat(block.lineCount()).isGreaterThan(1);
        assertThat(rowsWithInk(block).inside).isPositive();
        assertThat(rowsWithInk(block).outside).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void givesLatinLettersNoMoreRoomThanTheirLeading(Role role) {
        TextBlock block = TextBlock.of("Één gesprek: wie? Bij u, jij, Şûra.", role, 50, false, 400);

        assertThat(block.lineCount()).isGreaterThan(1);
        assertThat((double) block.height())
                .isEqualTo(block.lineCount() * 50 * role.leading(), offset(0.01));
    }

    private static Rows rowsWithInk(TextBlock block) {
        int margin = 60;
        int height = (int) Math.ceil(block.height());
        BufferedImage image =
                new BufferedImage(300, height + 2 * margin, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        block.paint(g, 20, margin, TextBlock.Align.RIGHT);
        g.dispose();
        int inside = 0;
        int outside = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRaster().getSample(x, y, 0) > 128) {
                    if (y < margin || y >= margin + height) {
                        outside++;
                    } else {
                        inside++;
                    }
                    break;
                }
            }
        }
        return new Rows(inside, outside);
    }

    private record Rows(int inside, int outside) {}
}
