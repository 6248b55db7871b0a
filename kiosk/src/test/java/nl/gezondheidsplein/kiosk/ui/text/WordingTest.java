package nl.gezondheidsplein.kiosk.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import nl.gezondheidsplein.kiosk.visit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WordingTest {
    /** A word in Latin letters that is neither filled in nor kept apart as a name. */
    private static final Pattern LOOSE_LATIN = Pattern.compile("[A-Za-z]{2,}");

    private static final Map<String, Object> VALUES =
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
                    "Buurtkamer De Luyk",
                    "code",
                    "123 456");
    private static final int LONGEST_SENTENCE = 10;

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysEverythingInEveryLanguage(Language language) {
        Wording wording = Wording.in(language);

        assertThat(wording.keys()).isEqualTo(Wording.in(Language.DUTCH).keys());
        assertThat(wording.keys())
                .allSatisfy(key -> assertThat(wording.say(key, VALUES)).isNotBlank());
    }

    @Test
    void saysNoDutchInArabicButNames() {
        Wording arabic = Wording.in(Language.ARABIC);
        for (String key : arabic.keys()) {
            String shown = arabic.say(key, VALUES).replaceAll("\u2068[^\u2069]*\u2069", "");
            assertThat(LOOSE_LATIN.matcher(shown).find()).as("%s: %s", key, shown).isFalse();
        }
    }

    @Test
    void keepsDutchSentencesShort() {
        Wording dutch = Wording.in(Language.DUTCH);
        for (String key : dutch.keys()) {
            for (String sentence : dutch.say(key, VALUES).split("[.?!]", -1)) {
                long words =
                        Arrays.stream(sentence.strip().split("\\s+"))
                                .filter(word -> !word.isEmpty())
                                .count();
                assertThat(words).as("%s: %s", key, sentence).isLessThanOrEqualTo(LONGEST_SENTENCE);
            }
        }
    }

    @Test
    void keepsTheWordsOfTheStatisticalOfficeAsTheyAre() {
        Wording dutch = Wording.in(Language.DUTCH);

        assertThat(dutch.say("quick.health")).isEqualTo("Hoe is over het algemeen uw gezondheid?");
        assertThat(dutch.say("quick.health.source")).isEqualTo("Bron vraag: CBS");
    }

    @Test
    void marksWhatNoReaderHasReviewed() {
        assertThat(Wording.in(Language.DUTCH).isDraft()).isFalse();
        assertThat(Wording.in(Language.ENGLISH).isDraft()).isTrue();
        assertThat(Wording.in(Language.ARABIC).isDraft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 11, 100})
    void countsInArabicAsArabicCounts(int count) {
        String said = Wording.in(Language.ARABIC).say("home.today.line", Map.of("count", count));

        assertThat(said)
                .isEqualTo(
                        switch (count) {
                            case 0 -> "انظر ماذا يوجد";
                            case 1 -> "نشاط واحد اليوم";
                            case 2 -> "نشاطان اليوم";
                            case 3 -> "3 أنشطة اليوم";
                            case 11 -> "11 نشاطًا اليوم";
                            default -> "100 نشاط اليوم";
                        });
    }

    @Test
    void keepsADutchNameApartFromTheArabicAroundIt() {
        assertThat(Wording.in(Language.ARABIC).say("ask.place", Map.of("place", "De Luyk 12")))
                .contains("\u2068De Luyk 12\u2069");
    }

    @Test
    void refusesAKeyThatNoLanguageHas() {
        assertThatThrownBy(() -> Wording.in(Language.DUTCH).say("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.key");
    }
}
