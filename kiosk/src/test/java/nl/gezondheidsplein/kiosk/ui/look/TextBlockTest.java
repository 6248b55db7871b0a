package nl.gezondheidsplein.kiosk.ui.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TextBlockTest {
    private static final int PICTURE_WIDTH = 640;

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
    void readsATelephoneNumberFromLeftToRightInEveryDirection() {
        String call = "اتصل بالرقم ";

        assertThat(picture(call + "0800-0113"))
                .isEqualTo(picture(call + "\u20660800-0113\u2069"))
                .isNotEqualTo(picture(call + "\u20660113-0800\u2069"));
    }

    private static List<Integer> picture(String text) {
        return pixels(TextBlock.of(text, Role.TITLE, 50, true, 600), 0);
    }

    @Test
    void keepsATimeFromToOnOneLine() {
        assertThat(TextBlock.of("14.00 – 16.00", Role.TITLE, 50, false, 200).fits()).isFalse();
        assertThat(TextBlock.of("van 14.00 – 16.00", Role.TITLE, 50, false, 380).lineCount())
                .isEqualTo(2);
    }

    @Test
    void keepsATimeOfTheDayOnOneLineAndTheHourInFront() {
        assertThat(TextBlock.of("09:30", Role.TITLE, 50, false, 90).fits()).isFalse();
        assertThat(picture("الساعة 09:30"))
                .isEqualTo(picture("الساعة \u206609:30\u2069"))
                .isNotEqualTo(picture("الساعة \u206630:09\u2069"));
    }

    @Test
    void putsDutchUnderArabicEachAtTheSideWhereItBegins() {
        TextBlock arabic = TextBlock.of("شارك", Role.TITLE, 50, true, 600);
        TextBlock both = arabic.over(TextBlock.of("Meedoen", Role.TITLE, 42, false, 600));
        int border = (int) Math.ceil(arabic.height());

        List<Integer> pixels = pixels(both, 0);

        assertThat(columnsWithInk(pixels, 0, border))
                .isNotEmpty()
                .allMatch(x -> x > PICTURE_WIDTH / 2);
        assertThat(columnsWithInk(pixels, border, pixels.size() / PICTURE_WIDTH))
                .isNotEmpty()
                .allMatch(x -> x < PICTURE_WIDTH / 2);
    }

    private static List<Integer> columnsWithInk(List<Integer> pixels, int top, int bottom) {
        return IntStream.range(top * PICTURE_WIDTH, bottom * PICTURE_WIDTH)
                .filter(at -> pixels.get(at) > 128)
                .map(at -> at % PICTURE_WIDTH)
                .boxed()
                .toList();
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
        int end = margin + (int) Math.ceil(block.height());
        List<Integer> pixels = pixels(block, margin);
        int inside = 0;
        int outside = 0;
        for (int y = 0; y < pixels.size() / PICTURE_WIDTH; y++) {
            boolean hasInk =
                    pixels.subList(y * PICTURE_WIDTH, (y + 1) * PICTURE_WIDTH).stream()
                            .anyMatch(grey -> grey > 128);
            if (hasInk && y >= margin && y < end) {
                inside++;
            } else if (hasInk) {
                outside++;
            }
        }
        return new Rows(inside, outside);
    }

    /** The block painted in white on black, with so many rows above and under it. */
    private static List<Integer> pixels(TextBlock block, int margin) {
        int height = (int) Math.ceil(block.height()) + 2 * margin;
        BufferedImage image =
                new BufferedImage(PICTURE_WIDTH, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        block.paint(g, 20, margin, TextBlock.Align.RIGHT);
        g.dispose();
        return Arrays.stream(
                        image.getRaster().getSamples(0, 0, PICTURE_WIDTH, height, 0, (int[]) null))
                .boxed()
                .toList();
    }

    private record Rows(int inside, int outside) {}
}
