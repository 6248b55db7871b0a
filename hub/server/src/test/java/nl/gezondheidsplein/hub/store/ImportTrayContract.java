package nl.gezondheidsplein.hub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.gezondheidsplein.hub.squaremap.hsds.ImportTray;
import org.junit.jupiter.api.Test;

/** What the tray of files to look at promises, on whichever database. */
abstract class ImportTrayContract extends DatabaseTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private final ImportTray tray = new JdbcImportTray(database());

    private static ImportTray.Upload upload(String content, Instant at) {
        return new ImportTray.Upload("stad", content.getBytes(StandardCharsets.UTF_8), at);
    }

    private String found(String person, Instant now) {
        return tray.find(person, now)
                .map(upload -> new String(upload.content(), StandardCharsets.UTF_8))
                .orElse("nothing");
    }

    @Test
    void keepsTheLastFileOfEachPersonApart() {
        tray.put("joke", upload("old", NOW));
        tray.put("joke", upload("new", NOW));
        tray.put("wim", upload("other", NOW));

        assertThat(found("joke", NOW)).isEqualTo("new");
        assertThat(found("wim", NOW)).isEqualTo("other");
        tray.clear("joke");
        assertThat(found("joke", NOW)).isEqualTo("nothing");
        assertThat(found("wim", NOW)).isEqualTo("other");
    }

    @Test
    void throwsAwayWhatLayTooLong() {
        tray.put("joke", upload("old", NOW));

        assertThat(found("joke", NOW.plus(ImportTray.KEPT).minusMillis(1))).isEqualTo("old");
        assertThat(found("joke", NOW.plus(ImportTray.KEPT))).isEqualTo("nothing");
        tray.put("wim", upload("new", NOW.plus(ImportTray.KEPT)));
        assertThat(found("joke", NOW)).isEqualTo("nothing");
    }
}
