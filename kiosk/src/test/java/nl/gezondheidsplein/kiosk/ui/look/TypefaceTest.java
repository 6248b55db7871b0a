package nl.gezondheidsplein.kiosk.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.gezondheidsplein.kiosk.typeface.Typeface;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.visit.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter that no font has would be painted as a box. */
final class TypefaceTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void hasEveryLetterOfEveryText(Language language) {
        Wording wording = Wordings.ofTheProgram().in(language);
        Map<String, Object> values =
                Map.of(
                        "count",
                        3,
                        "step",
                        1,
                        "steps",
                        2,
                        "page",
                        1,
                        "pages",
                        2,
                        "seconds",
                        12,
                        "time",
                        "12:30",
                        "place",
                        "Café “Ü” €",
                        "code",
                        "1");
        for (String key : wording.keys()) {
            String text = wording.say(key, values);
            assertThat(Typeface.of(true).canShow(text)).as(text).isTrue();
            assertThat(Typeface.of(false).canShow(text)).as(text).isTrue();
        }
        assertThat(Typeface.of(true).canShow(language.ownName())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"şŞğĞıIiİöÖüÜçÇâ", "ąĄćĆęĘłŁńŃóÓśŚźŹżŻ", "ئؤإآةىچپ", "0800\u20110113"})
    void hasEveryLetterOfItsAlphabets(String letters) {
        assertThat(Typeface.of(true).canShow(letters)).isTrue();
        assertThat(Typeface.of(false).canShow(letters)).isTrue();
    }
}
