package nl.gezondheidsplein.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.gezondheidsplein.protocol.PersonTraces.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers are invented; the BSNs are the well-known test numbers. */
final class PersonTracesTest {
    private static final Set<String> PLACE = Set.of("Moerwijk", "De Luyk");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHONE | Bel mij op 06 12345678.",
                "PHONE | Mijn nummer is 070-1234567",
                "PHONE | +31 (0)6 1234 5670 belt u maar",
                "PHONE | رقمي ٠٦١٢٣٤٥٦٧٨",
                "PHONE | 06.12.34.56.70",
                "EMAIL | Mail naar iemand@voorbeeld.nl",
                "EMAIL | Volg mij: @buurtvriend",
                "EMAIL | iemand ＠ voorbeeld.nl",
                "POSTCODE | Ik woon op 2531 AB.",
                "POSTCODE | postcode 2531ab",
                "POSTCODE | Mijn straat is 2531AB",
                "CITIZEN_NUMBER | Mijn BSN is 111222333",
                "CITIZEN_NUMBER | 1234.56.782 staat op mijn pas",
                "CITIZEN_NUMBER | ١١١٢٢٢٣٣٣",
                "DATE | Op 12-03-1961 ben ik geboren",
                "DATE | Sinds 3 maart slaap ik beter",
                "DATE | on March 3rd",
                "DATE | 3 Mart günü geldim",
                "DATE | dnia 3 marca",
                "DATE | في 3 مارس",
                "DATE | 1961-03-12",
                "NAME | Ik heet zoals mijn oma",
                "NAME | Toen kwam Fatma langs",
                "NAME | Dat zei meneer Jansen ook",
                "NAME | My name is short",
                "NAME | اسمي قصير"
            })
    void findsWhatPointsAtAPerson(Trace trace, String story) {
        assertThat(PersonTraces.in(story, PLACE)).contains(trace);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sinds ik meewandel slaap ik beter.",
                "In 2020 kwam ik in Moerwijk wonen. Nu ken ik 12 buren.",
                "Ik praat Nederlands en een beetje Turks. Dat helpt!",
                "We aten met 25 mensen. Het kostte 2,50 euro.",
                "Bij De Luyk is de koffie om 10.30 uur.",
                "جارتي تطبخ لنا",
                "I moved here in 2019 and I'm happy.",
                "Komşularla yemek yedik. Çok güzeldi.",
                "Nowi sąsiedzi pomogli mi z listem."
            })
    void leavesAStoryAloneThatNamesNobody(String story) {
        assertThat(PersonTraces.found(story, PLACE)).isEmpty();
    }

    @Test
    void isNotFooledByWhatCannotBeSeen() {
        assertThat(PersonTraces.in("06\u200b12\u00ad34\u200d5678", Set.of())).contains(Trace.PHONE);
        assertThat(PersonTraces.in("０６１２３４５６７８", Set.of())).contains(Trace.PHONE);
    }

    @Test
    void tellsABsnFromAnotherNumberByTheElevenTest() {
        assertThat(PersonTraces.in("123456782", Set.of())).containsExactly(Trace.CITIZEN_NUMBER);
        assertThat(PersonTraces.in("123456783", Set.of())).containsExactly(Trace.PHONE);
    }

    @Test
    void saysWhereItWasFound() {
        assertThat(PersonTraces.found("Mail naar iemand@voorbeeld.nl alstublieft", PLACE))
                .containsEntry(Trace.EMAIL, "iemand@voorbeeld.nl");
    }
}
