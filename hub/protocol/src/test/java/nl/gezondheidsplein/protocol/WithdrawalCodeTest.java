package nl.gezondheidsplein.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

final class WithdrawalCodeTest {
    private final WithdrawalCode code = WithdrawalCode.random(new SecureRandom());

    @Test
    void isReadAsPeopleTypeIt() {
        String typed = "  " + code.text().toUpperCase(java.util.Locale.ROOT).replace('-', ' ');

        assertThat(WithdrawalCode.typed(typed)).contains(code);
        assertThat(WithdrawalCode.typed(code.text().replace("-", ""))).contains(code);
    }

    @Test
    void isNothingWhenItIsNoCode() {
        assertThat(WithdrawalCode.typed("")).isEmpty();
        assertThat(WithdrawalCode.typed(code.text() + "2")).isEmpty();
        assertThat(WithdrawalCode.typed("aaaa-aaaa-aaaa")).isEmpty();
    }

    @Test
    void travelsAsAHashAlone() {
        assertThat(code.hash()).matches("[0-9a-f]{64}").doesNotContain(code.text());
    }
}
