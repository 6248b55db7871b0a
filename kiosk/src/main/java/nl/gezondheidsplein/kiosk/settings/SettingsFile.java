package nl.gezondheidsplein.kiosk.settings;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;

/** One properties file, read strictly: every key is known and every value has the right shape. */
final class SettingsFile {
    private static final Set<String> KNOWN =
            Set.of(
                    SettingsKeys.DATA_DIR,
                    SettingsKeys.HUB_URL,
                    SettingsKeys.HUB_CA_FILE,
                    SettingsKeys.CLAIM,
                    SettingsKeys.CLAIM_FILE,
                    SettingsKeys.PLACE_TYPE,
                    SettingsKeys.SCREEN_MM_WIDTH,
                    SettingsKeys.SCREEN_MM_HEIGHT,
                    SettingsKeys.PX_PER_MM,
                    SettingsKeys.FULL_SCREEN,
                    SettingsKeys.WINDOW_SIZE,
                    SettingsKeys.HARDWARE,
                    SettingsKeys.SOUND,
                    SettingsKeys.PRINTER,
                    SettingsKeys.PRINTER_PAPER,
                    SettingsKeys.REHEARSAL,
                    SettingsKeys.SEND_HOUR,
                    SettingsKeys.TIME_ZONE);

    private final Properties properties;

    private SettingsFile(Properties properties) {
        this.properties = properties;
    }

    static SettingsFile read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingsRefusedException("file", file + " cannot be read", e);
        }
        Set<String> unknown = new HashSet<>(properties.stringPropertyNames());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new SettingsRefusedException(
                    unknown.iterator().next(), "is not known; see SettingsKeys");
        }
        return new SettingsFile(properties);
    }

    KioskSettings toSettings() {
        return new KioskSettings(
                Path.of(required(SettingsKeys.DATA_DIR)),
                new HubAccess(
                        parsed(SettingsKeys.HUB_URL, required(SettingsKeys.HUB_URL), URI::create),
                        Path.of(required(SettingsKeys.HUB_CA_FILE)),
                        claim()),
                new Timing(
                        flag(SettingsKeys.REHEARSAL, "false"),
                        number(SettingsKeys.SEND_HOUR, "3").intValue(),
                        parsed(
                                SettingsKeys.TIME_ZONE,
                                value(SettingsKeys.TIME_ZONE, "Europe/Amsterdam"),
                                ZoneId::of)),
                new PlaceSettings(
                        PlaceType.ofId(value(SettingsKeys.PLACE_TYPE, "buurthuis")),
                        HardwareKind.ofId(value(SettingsKeys.HARDWARE, "none")),
                        flag(SettingsKeys.SOUND, "true"),
                        printer()),
                screen());
    }

    private ClaimSource claim() {
        String claim = value(SettingsKeys.CLAIM, "");
        String file = value(SettingsKeys.CLAIM_FILE, "");
        if (!claim.isEmpty() && !file.isEmpty()) {
            throw new SettingsRefusedException(
                    SettingsKeys.CLAIM, "and claim-file exclude each other");
        }
        if (!claim.isEmpty()) {
            return new ClaimSource.Inline(claim);
        }
        return file.isEmpty() ? new ClaimSource.Absent() : new ClaimSource.InFile(Path.of(file));
    }

    private PrinterSettings printer() {
        String device = value(SettingsKeys.PRINTER, "");
        return new PrinterSettings(
                device.isEmpty()
                        ? Optional.empty()
                        : Optional.of(parsed(SettingsKeys.PRINTER, device, Path::of)),
                PaperWidth.ofMillimetres(value(SettingsKeys.PRINTER_PAPER, "80")));
    }

    private Screen screen() {
        String[] size = value(SettingsKeys.WINDOW_SIZE, "1280x800").split("x", 2);
        if (size.length != 2) {
            throw new SettingsRefusedException(SettingsKeys.WINDOW_SIZE, "must look like 1280x800");
        }
        return new Screen(
                new Screen.Glass(
                        number(SettingsKeys.SCREEN_MM_WIDTH, "217"),
                        number(SettingsKeys.SCREEN_MM_HEIGHT, "136"),
                        number(SettingsKeys.PX_PER_MM, "0")),
                flag(SettingsKeys.FULL_SCREEN, "true"),
                new Screen.WindowSize(
                        parsed(SettingsKeys.WINDOW_SIZE, size[0], Integer::valueOf),
                        parsed(SettingsKeys.WINDOW_SIZE, size[1], Integer::valueOf)));
    }

    private String required(String key) {
        String value = value(key, "");
        if (value.isEmpty()) {
            throw new SettingsRefusedException(key, "is required");
        }
        return value;
    }

    private String value(String key, String fallback) {
        return properties.getProperty(key, fallback).strip();
    }

    private Double number(String key, String fallback) {
        return parsed(key, value(key, fallback), Double::valueOf);
    }

    private boolean flag(String key, String fallback) {
        return switch (value(key, fallback)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new SettingsRefusedException(key, "must be true or false");
        };
    }

    private static <T> T parsed(String key, String value, Function<String, T> parser) {
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new SettingsRefusedException(key, "cannot be \"" + value + "\"", e);
        }
    }
}
