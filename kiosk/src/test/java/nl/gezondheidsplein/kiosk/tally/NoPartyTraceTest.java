package nl.gezondheidsplein.kiosk.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.event.HeadCount;
import nl.gezondheidsplein.kiosk.outbox.OutboxRow;
import nl.gezondheidsplein.protocol.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which second answer came with which party cannot be found: the same parties at the same moments
 * with the same answers, dealt out among them in any way, leave the same file and the same bytes on
 * the wire.
 */
class NoPartyTraceTest {
    private static final int PARTIES = 60;

    @TempDir Path folder;

    @Test
    void leavesByteForByteTheSameFileHoweverTheAnswersAreDealtOut() throws IOException {
        List<Optional<String>> answers = answers();
        String first = fileAfter("a", answers);

        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(answers, new Random(seed));
            assertThat(fileAfter("b" + seed, answers)).isEqualTo(first);
        }
    }

    @Test
    void sealsTheSameBytesHoweverTheAnswersAreDealtOut() {
        List<Optional<String>> answers = answers();
        List<String> first = payloadsAfter("a", answers);
        Collections.shuffle(answers, new Random(9));

        assertThat(payloadsAfter("b", answers)).isEqualTo(first).hasSizeGreaterThan(10);
    }

    @Test
    void tellsNoAnswerWhileTheEventGoesOn() {
        try (EventScene scene = scene("outbox")) {
            checkIn(scene, answers());
            scene.outbox.release(LocalDate.of(2026, 6, 21));

            assertThat(scene.outbox.unsettled(100))
                    .isNotEmpty()
                    .extracting(OutboxRow::payload)
                    .allSatisfy(
                            payload ->
                                    assertThat(new String(payload, StandardCharsets.UTF_8))
                                            .doesNotContain("near", "far", "detail"));
        }
    }

    private static List<Optional<String>> answers() {
        List<Optional<String>> answers = new ArrayList<>();
        for (int i = 0; i < PARTIES; i++) {
            answers.add(
                    switch (i % 4) {
                        case 0 -> Optional.empty();
                        case 1 -> Optional.of("far");
                        default -> Optional.of("near");
                    });
        }
        return answers;
    }

    private EventScene scene(String name) {
        EventScene scene =
                new EventScene(
                        folder.resolve(name + ".db"), new SettableClock("2026-06-20T13:01:00Z"));
        scene.events.start(EventScene.FAMILYDAY, Desk.DOOR);
        return scene;
    }

    /** A party a minute, each with the answer that is dealt to it. */
    private static void checkIn(EventScene scene, List<Optional<String>> answers) {
        for (int party = 0; party < PARTIES; party++) {
            scene.events.count(new HeadCount.Party(1 + party % 6));
            answers.get(party).ifPresent(a -> scene.events.count(new HeadCount.Answer(a)));
            scene.clock.advance(Duration.ofMinutes(1));
            scene.events.look();
        }
    }

    private String fileAfter(String name, List<Optional<String>> answers) throws IOException {
        try (EventScene scene = scene(name)) {
            checkIn(scene, answers);
        }
        return Sha256.hex(Files.readAllBytes(folder.resolve(name + ".db")));
    }

    private List<String> payloadsAfter(String name, List<Optional<String>> answers) {
        try (EventScene scene = scene(name + "-sealed")) {
            checkIn(scene, answers);
            scene.clock.set("2026-06-20T17:00:00Z");
            scene.events.look();
            scene.outbox.release(LocalDate.of(2026, 6, 21));
            return scene.outbox.unsettled(1_000).stream()
                    .map(row -> new String(row.payload(), StandardCharsets.UTF_8))
                    .toList();
        }
    }
}
