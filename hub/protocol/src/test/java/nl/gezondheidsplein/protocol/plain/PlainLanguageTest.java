package nl.gezondheidsplein.protocol.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainLanguageTest {
    @ParameterizedTest
    @CsvSource({
        "nl, U moet meer bewegen.",
        "nl, Wij helpen patiënten.",
        "nl, Preventie is beter.",
        "nl, Voor onze doelgroep",
        "nl, Tachtig procent doet mee.",
        "en, You must move more.",
        "en, For our Patients",
        "tr, Daha çok yürümelisiniz.",
        "tr, KLİNİK HASTALAR",
        "pl, Musisz więcej chodzić.",
        "pl, Dla pacjentów",
        "ar, يجب أن تمشي أكثر.",
        "ar, للمَريض هنا",
    })
    void findsWhatJudgesLabelsOrOrders(String language, String text) {
        assertThat(PlainLanguage.of(language).broken(text)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nl, 80 % doet mee", "ar, ٨٠٪ من الناس", "tr, Halkın %80'i"})
    void findsPercentages(String language, String text) {
        assertThat(PlainLanguage.of(language).broken(text)).hasSize(1);
    }

    @Test
    void countsWordsPerSentenceAndNotPerText() {
        PlainLanguage dutch = PlainLanguage.of("nl");

        assertThat(dutch.broken("Een twee drie vier vijf zes zeven acht negen tien.")).isEmpty();
        assertThat(dutch.broken("Een twee drie vier vijf zes. Zeven acht negen tien elf. Ja."))
                .isEmpty();
        assertThat(dutch.broken("Een twee drie vier vijf zes zeven acht negen tien elf."))
                .hasSize(1);
    }

    @Test
    void letsPlainWordsPass() {
        assertThat(PlainLanguage.of("nl").broken("U bent anoniem. Niemand belt iemand.")).isEmpty();
        assertThat(PlainLanguage.of("nl").broken("Moeders ontmoeten elkaar om 12.30 uur."))
                .isEmpty();
    }

    @Test
    void refusesALanguageWithoutAList() {
        assertThatThrownBy(() -> PlainLanguage.of("xx"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
