package nl.gezondheidsplein.kiosk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KioskSettingsTest {
    private static final String LEAST =
            "data-dir=/var/lib/plein\nhub-url=https://hub.example:8443\nhub-ca-file=/etc/ca.pem\n";

    @TempDir Path folder;

    @Test
    void readsTheLeastFileWithDocumentedDefaults() {
        KioskSettings settings = load(LEAST);

        assertThat(settings.timing().rehearsal()).isFalse();
        assertThat(settings.timing().sendHour()).isEqualTo(3);
        assertThat(settings.place().type()).isEqualTo(PlaceType.BUURTHUIS);
        assertThat(settings.place().hardware()).isEqualTo(HardwareKind.NONE);
        assertThat(settings.screen().fullScreen()).isTrue();
        assertThat(settings.hub().claim().read()).isEmpty();
    }

    @Test
    void derivesPixelsPerMillimetreFromTheWidthUnlessMeasured() {
        assertThat(load(LEAST + "screen-mm-width=200\n").screen().pixelsPerMm(1280)).isEqualTo(6.4);
        assertThat(load(LEAST + "px-per-mm=5.5\n").screen().pixelsPerMm(1280)).isEqualTo(5.5);
    }

    @Test
    void knowsThePrinterAndItsRoll() {
        assertThat(load(LEAST).place().printer()).isEqualTo(PrinterSettings.NONE);
        assertThat(load(LEAST + "printer=/dev/usb/lp0\nprinter-paper=58\n").place().printer())
                .isEqualTo(
                        new PrinterSettings(
                                Optional.of(Path.of("/dev/usb/lp0")), PaperWidth.MM_58));
        assertThatThrownBy(() -> load(LEAST + "printer-paper=70\n"))
                .hasMessageContaining("printer-paper");
    }

    @Test
    void refusesAMisspeltKeyByName() {
        assertThatThrownBy(() -> load(LEAST + "rehersal=true\n"))
                .isInstanceOf(SettingsRefusedException.class)
                .hasMessageContaining("rehersal");
    }

    @Test
    void refusesAHubWithoutTls() {
        assertThatThrownBy(() -> load(LEAST.replace("https:", "http:")))
                .hasMessageContaining("hub-url");
    }

    @Test
    void refusesValuesOfTheWrongShapeByKey() {
        assertThatThrownBy(() -> load(LEAST + "send-hour=late\n"))
                .hasMessageContaining("send-hour");
        assertThatThrownBy(() -> load(LEAST + "send-hour=24\n")).hasMessageContaining("send-hour");
        assertThatThrownBy(() -> load(LEAST + "rehearsal=yes\n")).hasMessageContaining("rehearsal");
        assertThatThrownBy(() -> load(LEAST + "window-size=wide\n"))
                .hasMessageContaining("window-size");
        assertThatThrownBy(() -> load(LEAST + "place-type=pub\n"))
                .hasMessageContaining("place-type");
        assertThatThrownBy(() -> load(LEAST + "time-zone=Moon/Base\n"))
                .hasMessageContaining("time-zone");
    }

    @Test
    void readsAClaimFromItsFileAndDeletesTheFileWhenForgotten() throws IOException {
        Path claim = folder.resolve("claim");
        ClaimSource source = load(LEAST + "claim-file=" + claim + "\n").hub().claim();

        assertThat(source.read()).isEmpty();
        Files.writeString(claim, "abc\n");
        assertThat(source.read()).contains("abc");
        source.forget();
        assertThat(claim).doesNotExist();
    }

    private KioskSettings load(String text) {
        try {
            return KioskSettings.load(Files.writeString(folder.resolve("kiosk.properties"), text));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
