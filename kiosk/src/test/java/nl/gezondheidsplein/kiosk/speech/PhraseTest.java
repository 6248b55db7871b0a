package nl.gezondheidsplein.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.gezondheidsplein.protocol.words.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhraseTest {
    @ParameterizedTest
    @CsvSource({
        "Hoe gaat het met mij?, Hoe gaat het met mij? kort of lang",
        "De zaal is dicht., De zaal is dicht. kort of lang",
        "كيف حالي؟, كيف حالي؟ kort of lang",
        "Meedoen, Meedoen. kort of lang"
    })
    void restsOnceBetweenANameAndWhatItMeans(String name, String said) {
        assertThat(new Phrase("nl", List.of(name, "kort of lang")).words()).isEqualTo(said);
    }

    @Test
    void seesTheEndOfASentenceThroughTheMarksAroundAName() {
        String name = Direction.isolated("De buurtkamer van De Luyk.");

        assertThat(new Phrase("ar", List.of(name, "مثال")).words()).isEqualTo(name + " مثال");
    }
}
