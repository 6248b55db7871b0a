package nl.gezondheidsplein.hub.squaremap.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentencesTest {
    private static final Map<String, Object> ABOUT =
            Map.of(
                    "name",
                    "X",
                    "people",
                    "X",
                    "languages",
                    "X",
                    "amount",
                    2.5,
                    "day",
                    "X",
                    "from",
                    "X",
                    "until",
                    "X",
                    "where",
                    "X");

    private final Sentences sentences = new Sentences(PatternChoice.AS_WRITTEN);

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar", "pl"})
    void sayTheSameThingsInEveryLanguage(String language) {
        assertThat(sentences.keys(language)).isEqualTo(sentences.keys("nl"));
    }

    @Test
    void areWholeAndLeaveNoNameOpen() {
        for (String key : sentences.keys("nl")) {
            Texts said = sentences.say(key, locale -> ABOUT);
            assertThat(said.byLanguage().values())
                    .as(key)
                    .hasSize(Sentences.LANGUAGES.size())
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}"));
        }
    }

    @Test
    void areShortInDutchAndSpareWhatHurts() {
        for (String key : sentences.keys("nl")) {
            String said = sentences.say(key, locale -> ABOUT).in("nl");
            for (String sentence : said.split("(?<=[.?!]) ", -1)) {
                assertThat(sentence.split(" ", -1)).as(sentence).hasSizeLessThanOrEqualTo(10);
            }
            assertThat(said.toLowerCase(Locale.ROOT))
                    .doesNotContain("u moet", "patiënt", "cliënt", "doelgroep", "%");
        }
    }

    @Test
    void sayAPriceAsPeopleThereWriteIt() {
        Texts price = sentences.say("cost.amount", locale -> Map.of("amount", 2.5));

        assertThat(price.in("nl")).contains("€", "2,50");
        assertThat(price.in("en")).contains("€2.50");
    }

    @Test
    void onlyDutchIsNoDraft() {
        Set<String> drafts =
                Sentences.LANGUAGES.stream().filter(sentences::isDraft).collect(Collectors.toSet());

        assertThat(drafts).containsExactlyInAnyOrder("en", "tr", "ar", "pl");
    }
}
