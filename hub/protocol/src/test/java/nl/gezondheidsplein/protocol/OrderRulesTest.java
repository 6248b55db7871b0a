package nl.gezondheidsplein.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OrderRulesTest {

    @ParameterizedTest
    @EnumSource(OrderKind.class)
    void takesNoArgumentThatAKindDoesNotHave(OrderKind kind) {
        assertThat(OrderRules.breach(kind, Map.of("command", "rm"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "101", "", "080", "-1", "80%"})
    void keepsBrightnessWhereAScreenCanBeSeen(String percent) {
        assertThat(OrderRules.breach(OrderKind.BRIGHTNESS, Map.of("percent", percent)))
                .contains("percent");
    }

    @Test
    void takesWhatAKindAsksFor() {
        assertThat(OrderRules.breach(OrderKind.REBOOT, Map.of())).isEmpty();
        assertThat(OrderRules.breach(OrderKind.BRIGHTNESS, Map.of("percent", "10"))).isEmpty();
        assertThat(OrderRules.breach(OrderKind.VOLUME, Map.of("percent", "0"))).isEmpty();
        assertThat(
                        OrderRules.breach(
                                OrderKind.MESSAGE,
                                Map.of("text", "Tot drie uur open", "hours", "168")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.0; reboot", "../1.0", "1.0\n2.0", "-1", "1 2"})
    void letsAVersionBeNothingButAVersion(String version) {
        String hash = "0".repeat(64);

        assertThat(OrderRules.breach(OrderKind.UPDATE, Map.of("version", version, "sha256", hash)))
                .contains("version");
    }

    @Test
    void asksForTheHashOfAVersion() {
        Map<String, String> good = Map.of("version", "1.2~3.gab+c", "sha256", "0a".repeat(32));
        Map<String, String> none = Map.of("version", "1.2");
        Map<String, String> upper = Map.of("version", "1.2", "sha256", "0A".repeat(32));

        assertThat(OrderRules.breach(OrderKind.UPDATE, good)).isEmpty();
        assertThat(OrderRules.breach(OrderKind.UPDATE, none)).contains("sha256");
        assertThat(OrderRules.breach(OrderKind.UPDATE, upper)).contains("sha256");
    }

    @Test
    void keepsAMessageShortAndPrintable() {
        Map<String, String> lines = Map.of("text", "a\nb", "hours", "1");
        Map<String, String> longText = Map.of("text", "a".repeat(121), "hours", "1");

        assertThat(OrderRules.breach(OrderKind.MESSAGE, lines)).contains("text");
        assertThat(OrderRules.breach(OrderKind.MESSAGE, longText)).contains("text");
        assertThat(OrderRules.breach(OrderKind.MESSAGE, Map.of("text", ""))).contains("hours");
    }
}
