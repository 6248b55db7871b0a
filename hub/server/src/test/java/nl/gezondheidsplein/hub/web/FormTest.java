package nl.gezondheidsplein.hub.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

final class FormTest {

    @Test
    void readsFieldsWithTheirEscapes() {
        Form form = Form.parse("naam=Caf%C3%A9+%26+meer&leeg=&taak=a&taak=b".getBytes(UTF_8));

        assertThat(form.text("naam")).isEqualTo("Café & meer");
        assertThat(form.text("leeg")).isEmpty();
        assertThat(form.text("ontbreekt")).isEmpty();
        assertThat(form.all("taak")).containsExactly("a", "b");
    }

    @Test
    void refusesBrokenEscapes() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Form.parse("naam=%zz".getBytes(UTF_8)));
    }

    @Test
    void countsOneHouseholdAsOneSource() throws UnknownHostException {
        assertThat(source("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(source("2001:db8:1:2::1"))
                .isEqualTo(source("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(source("2001:db8:1:3::1"));
    }

    private static String source(String address) throws UnknownHostException {
        return NetworkSource.of(new InetSocketAddress(InetAddress.getByName(address), 1));
    }
}
