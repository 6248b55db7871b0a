package nl.gezondheidsplein.hub.squaremap;

import static nl.gezondheidsplein.hub.squaremap.Samples.id;
import static nl.gezondheidsplein.hub.squaremap.Samples.object;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.gezondheidsplein.protocol.Cost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CostOptionTest {
    private static Optional<Price> price(String fields) {
        return new CostOption(object("{'id':'" + id("cost") + "'," + fields + "}")).price();
    }

    private static Optional<Price> inWords(String words) {
        return price("'option':'iedereen','amount_description':'" + words + "'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3 euro|3", "€ 3,50|3.5", "€3|3", "2.50 euro|2.5", "Euro 4|4", "€ 5,-|5"})
    void readsAPriceThatSomebodyOnceTypedInWords(String words, double euros) {
        assertThat(inWords(words)).contains(new Price(Cost.CONTRIBUTION, Optional.of(euros)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kleine eigen bijdrage", "Eigen bijdrage", "een kleine bijdrage"})
    void readsASmallContributionInWords(String words) {
        assertThat(inWords(words)).contains(new Price(Cost.CONTRIBUTION, Optional.empty()));
    }

    @Test
    void readsFreeInWordsAndAsAnAmountOfNothing() {
        assertThat(inWords("Gratis")).contains(new Price(Cost.FREE, Optional.empty()));
        assertThat(inWords("0 euro")).contains(new Price(Cost.FREE, Optional.empty()));
        assertThat(price("'amount':0")).contains(new Price(Cost.FREE, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"volwassenen 10 euro, kinderen 3 euro", "vanaf 3 euro", "3", "iets lekkers"})
    void guessesNothingFromOtherWords(String words) {
        assertThat(inWords(words)).isEmpty();
    }

    @Test
    void knowsWhatItsOwnWordsMean() {
        assertThat(price("'option':'verzekering','amount':7"))
                .contains(new Price(Cost.INSURANCE, Optional.empty()));
        assertThat(price("'option':'eigen bijdrage','amount':2.5"))
                .contains(new Price(Cost.CONTRIBUTION, Optional.of(2.5)));
    }
}
