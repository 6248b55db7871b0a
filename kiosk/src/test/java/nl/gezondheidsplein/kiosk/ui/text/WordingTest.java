package nl.gezondheidsplein.kiosk.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.plain.PlainLanguage;
import nl.gezondheidsplein.testing.DutchWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WordingTest {
    static final Map<String, Object> VALUES =
            Map.ofEntries(
                    Map.entry("count", 3),
                    Map.entry("step", 1),
                    Map.entry("steps", 2),
                    Map.entry("page", 1),
                    Map.entry("pages", 2),
                    Map.entry("seconds", 12),
                    Map.entry("time", "12:30"),
                    Map.entry("place", "Buurtkamer De Luyk"),
                    Map.entry("code", "123 456"),
                    Map.entry("name", "De Luyk"),
                    Map.entry("question", "De Luyk?"),
                    Map.entry("answer", "De Luyk"),
                    Map.entry("month", "2026"),
                    Map.entry("percent", 60),
                    Map.entry("sentence", "De Luyk."),
                    Map.entry("language", "XY"),
                    Map.entry("more", "De Luyk"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysEverythingInEveryLanguage(Language language) {
        Wording wording = ReviewedWords.all().in(language);

        assertThat(wording.keys()).isEqualTo(ReviewedWords.all().in(Language.DUTCH).keys());
        assertThat(wording.keys())
                .allSatisfy(key -> assertThat(wording.say(key, VALUES)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysNoDutchButNamesInAnotherLanguage(Language language) {
        Wording wording = ReviewedWords.all().in(language);
        DutchWords dutch = DutchWords.in(language.id());
        for (String key : wording.keys()) {
            String shown = wording.say(key, VALUES);
            assertThat(dutch.foundIn(shown)).as("%s: %s", key, shown).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isPlainInEveryLanguage(Language language) {
        Wording wording = ReviewedWords.all().in(language);
        PlainLanguage plain = PlainLanguage.of(language.id());
        for (String key : wording.keys()) {
            assertThat(plain.broken(wording.say(key, VALUES))).as(key).isEmpty();
        }
    }

    @Test
    void keepsTheWordsOfTheStatisticalOfficeAsTheyAre() {
        Wording dutch = ReviewedWords.all().in(Language.DUTCH);

        assertThat(dutch.say("quick.health")).isEqualTo("Hoe is over het algemeen uw gezondheid?");
        assertThat(dutch.say("quick.health.source")).isEqualTo("Bron vraag: CBS");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 11, 100})
    void countsInArabicAsArabicCounts(int count) {
        String said =
                ReviewedWords.all()
                        .in(Language.ARABIC)
                        .say("myself.questions", Map.of("count", count));

        assertThat(said)
                .isEqualTo(
                        switch (count) {
                            case 0 -> "0 سؤال";
                            case 1 -> "سؤال واحد";
                            case 2 -> "سؤالان";
                            case 3 -> "3 أسئلة";
                            case 11 -> "11 سؤالًا";
                            default -> "100 سؤال";
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 pytań",
        "1, 1 pytanie",
        "2, 2 pytania",
        "5, 5 pytań",
        "12, 12 pytań",
        "22, 22 pytania",
    })
    void countsInPolishAsPolesCount(int count, String words) {
        assertThat(
                        ReviewedWords.all()
                                .in(Language.POLISH)
                                .say("myself.questions", Map.of("count", count)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 11})
    void leavesTheNounAsItIsAfterANumberInTurkish(int count) {
        assertThat(
                        ReviewedWords.all()
                                .in(Language.TURKISH)
                                .say("myself.questions", Map.of("count", count)))
                .isEqualTo(count + " soru");
    }

    @Test
    void keepsADutchNameApartFromTheArabicAroundIt() {
        assertThat(
                        ReviewedWords.all()
                                .in(Language.ARABIC)
                                .say("ask.place", Map.of("place", "De Luyk 12")))
                .contains("\u2068De Luyk 12\u2069");
    }

    @Test
    void refusesAKeyThatNoLanguageHas() {
        assertThatThrownBy(() -> ReviewedWords.all().in(Language.DUTCH).say("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.key");
    }
}
