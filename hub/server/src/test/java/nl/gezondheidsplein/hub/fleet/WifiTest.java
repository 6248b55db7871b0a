package nl.gezondheidsplein.hub.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The key of a network, and what no network has. */
final class WifiTest {

    /** The vectors of IEEE 802.11, annex J.4.2. */
    @Test
    void makesTheKeyThatTheStandardMakes() {
        assertThat(Wifi.of("IEEE", "password").key())
                .isEqualTo("f42c6fc52df0ebef9ebb4b90b38a5f902e83fe1b135a70e23aed762e9710a12e");
        assertThat(Wifi.of("ThisIsASSID", "ThisIsAPassword").key())
                .isEqualTo("0dc0d6eb90555ed6419756b9a15ec3e3209b63df707dd508d14581f8982721af");
        assertThat(Wifi.of("Z".repeat(32), "a".repeat(32)).key())
                .isEqualTo("becb93866bb8c3832cb777c2f559807c8c59afcb6eae734885001300a981cc62");
    }

    @Test
    void refusesAPasswordThatNoNetworkHas() {
        for (String password :
                List.of("", "zeven77", "x".repeat(64), "wachtwoordé", "acht\tacht")) {
            assertThatThrownBy(() -> Wifi.of("Buurthuis", password))
                    .isInstanceOf(FleetException.class)
                    .hasMessage(
                            "Het wachtwoord van een wifinetwerk heeft 8 tot 63 tekens, zonder"
                                    + " accenten.");
        }
    }

    @Test
    void refusesANameThatNoNetworkHas() {
        for (String name : List.of("", "x".repeat(33), "é".repeat(17), "twee\nregels")) {
            assertThatThrownBy(() -> Wifi.of(name, "wachtwoord"))
                    .isInstanceOf(FleetException.class)
                    .hasMessageContaining("1 tot 32 tekens");
        }
    }
}
