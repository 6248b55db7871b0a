package nl.gezondheidsplein.hub.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gezondheidsplein.protocol.OrderKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AuditWordsTest {
    @ParameterizedTest
    @EnumSource
    void everyOrderIsToldInWords(OrderKind kind) {
        assertThat(AuditWords.of("order-" + kind.id()))
                .startsWith("gaf een opdracht: ")
                .doesNotContain(kind.id());
    }

    @Test
    void anActionWithoutWordsIsShownByItsId() {
        assertThat(AuditWords.of("something-new")).isEqualTo("something-new");
        assertThat(AuditWords.of("order-of-the-day")).isEqualTo("order-of-the-day");
    }
}
