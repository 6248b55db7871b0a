package nl.gezondheidsplein.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The voice of people: a player that takes half a minute for each recording. */
final class RecordedVoiceTest extends VoiceContract {
    private static final Map<String, Path> RECORDED =
            Map.of(
                    "Hier volgt een lang verhaal.", Path.of("/clips/verhaal"),
                    "Goed", Path.of("/clips/goed"),
                    "Het gaat goed", Path.of("/clips/gaat"));

    @TempDir private static Path folder;

    @Override
    Voice voice() {
        return voice("exec sleep 30");
    }

    private static EspeakVoice voice(String playing) {
        return new EspeakVoice(
                "/no/synthesiser",
                program(playing),
                phrase -> Optional.ofNullable(RECORDED.get(phrase.words())));
    }

    @Test
    void playsNameAndMeaningOneAfterTheOther() {
        Path heard = folder.resolve("heard");
        try (Voice voice = voice("echo \"$3\" >> '" + heard + "'")) {
            voice.say(List.of(new Phrase("nl", List.of("Goed", "Het gaat goed"))), Loudness.USUAL);
            await().until(() -> !voice.isSpeaking());
        }

        assertThat(heard).hasContent("/clips/goed\n/clips/gaat");
    }

    @Test
    void synthesisesTheWholeWhereHalfIsRecorded() {
        try (EspeakVoice voice = voice("true")) {
            assertThat(voice.commands(new Phrase("nl", "Goed. Iets anders"), Loudness.USUAL))
                    .singleElement()
                    .satisfies(command -> assertThat(command).contains("--stdin"));
        }
    }

    @Test
    void playsAsLoudAsTheVoiceSpeaks() {
        try (EspeakVoice voice = voice("true")) {
            assertThat(voice.commands(new Phrase("nl", "Goed"), Loudness.LOUDEST).getFirst())
                    .contains("1.0");
            assertThat(voice.commands(new Phrase("nl", "Goed"), Loudness.USUAL).getFirst())
                    .contains("0.125");
        }
    }

    private static String program(String script) {
        try {
            Path program = Files.createTempFile(folder, "player", "");
            Files.writeString(program, "#!/bin/sh\n" + script + "\n");
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
            return program.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
