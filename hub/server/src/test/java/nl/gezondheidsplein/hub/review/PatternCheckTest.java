package nl.gezondheidsplein.hub.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PatternCheckTest {
    private static final String PEOPLE =
            "{count, plural, one {1 mens bij {place}} other {# mensen bij {place}}}";

    @Test
    void findsNothingWrongWithWhatCameWithTheProgram() {
        for (SourceText text : ScreenSources.all()) {
            PatternCheck check = new PatternCheck(text.dutch());
            for (String language : Reviews.LANGUAGES) {
                String words = text.in(language).orElseThrow();
                assertThat(check.wrong(language, words)).as(language + " " + text.key()).isEmpty();
            }
        }
    }

    @Test
    void takesThePluralsThatALanguageHas() {
        assertThat(
                        new PatternCheck(PEOPLE)
                                .wrong(
                                        "pl",
                                        "{count, plural, one {# osoba w {place}} few {# osoby w"
                                                + " {place}} many {# osób w {place}} other {#"
                                                + " osoby w {place}}}"))
                .isEmpty();
        assertThat(
                        new PatternCheck(PEOPLE)
                                .wrong(
                                        "tr",
                                        "{count, plural, few {# kişi {place}} other {# kişi"
                                                + " {place}}}"))
                .hasValueSatisfying(said -> assertThat(said).contains("few"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Om {time} uur | Saat | {time}",
                "Om {time} uur | Saat {time} {place} | {place}",
                "Om {time} uur | Saat {time | accolades",
                "Om {time} uur | Saat {time} }{ | accolades",
                "Om {time} uur | Saat '{time}' | ’",
            })
    void saysWhatAKioskWouldStumbleOver(String dutch, String turkish, String said) {
        assertThat(new PatternCheck(dutch).wrong("tr", turkish))
                .hasValueSatisfying(wrong -> assertThat(wrong).contains(said));
    }

    @Test
    void wantsTheRestOfEveryPlural() {
        assertThat(new PatternCheck(PEOPLE).wrong("tr", "{count, plural, one {# {place}}}"))
                .isPresent();
    }

    @Test
    void fillsSomethingInEverywhere() {
        for (String pattern : List.of(PEOPLE, "Het kost {amount, number, ::currency/EUR}.")) {
            assertThat(PatternCheck.filledIn("nl", pattern)).doesNotContain("{").contains("3");
        }
    }
}
