package nl.gezondheidsplein.kiosk.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
