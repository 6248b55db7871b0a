package nl.gezondheidsplein.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.words.HeardLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs real programs: one that talks for half a minute, and the synthesiser itself. */
final class EspeakVoiceTest extends VoiceContract {
    private static final Phrase GREETING = new Phrase("nl", "Welkom.");

    @TempDir private static Path folder;

    @Override
    Voice voice() {
        return new EspeakVoice(talker("cat > /dev/null; exec sleep 30"), Clips.none());
    }

    @Test
    void handsTheWordsOverUnseenByOtherPrograms() throws IOException {
        Path heard = folder.resolve("heard");
        try (Voice voice =
                new EspeakVoice(
                        talker(
                                "cat > '"
                                        + heard
                                        + ".part'; mv '"
                                        + heard
                                        + ".part' '"
                                        + heard
                                        + "'"),
                        Clips.none())) {
            voice.say(List.of(GREETING), Loudness.USUAL);
            await().until(() -> Files.exists(heard));

            assertThat(heard).hasContent("Welkom.");
            assertThat(
                            new EspeakVoice("espeak-ng", Clips.none())
                                    .commands(GREETING, Loudness.USUAL)
                                    .getFirst())
                    .doesNotContain("Welkom.");
        }
    }

    /** Measured at the program that speaks, not at what the voice says of itself. */
    @Test
    void endsTheProgramThatSpeaksWithin300Milliseconds() throws IOException {
        Path id = folder.resolve("id");
        String script = "echo $$ > '%1$s.part'; mv '%1$s.part' '%1$s'; exec sleep 30".formatted(id);
        try (Voice voice = new EspeakVoice(talker(script), Clips.none())) {
            voice.say(List.of(GREETING, GREETING), Loudness.USUAL);
            await().until(() -> Files.exists(id));
            ProcessHandle speaking =
                    ProcessHandle.of(Long.parseLong(Files.readString(id).strip())).orElseThrow();
            Files.delete(id);

            voice.stop();

            await().pollInterval(Duration.ofMillis(10))
                    .atMost(Duration.ofMillis(300))
                    .until(() -> !speaking.isAlive());
            assertThat(id).as("what was to be said after it").doesNotExist();
        }
    }

    @Test
    void playsARecordingWhereThereIsOne() {
        Path clip = Path.of("/clips/welkom.wav");
        EspeakVoice voice = new EspeakVoice("espeak-ng", _ -> Optional.of(clip));

        assertThat(voice.commands(GREETING, Loudness.USUAL).getFirst()).endsWith(clip.toString());
        voice.close();
    }

    @Test
    void playsANameAndWhatItMeansAsTwoRecordingsAndNeverOneOfThem() {
        Phrase both = new Phrase("nl", List.of("Hoe gaat het?", "kort of lang"));
        Path clip = Path.of("/clips/one.wav");
        try (EspeakVoice all =
                        new EspeakVoice(
                                "espeak-ng",
                                phrase ->
                                        Optional.of(clip).filter(_ -> phrase.parts().size() == 1));
                EspeakVoice half =
                        new EspeakVoice(
                                "espeak-ng",
                                phrase ->
                                        Optional.of(clip)
                                                .filter(
                                                        _ ->
                                                                phrase.words()
                                                                        .equals(
                                                                                "Hoe gaat het?")))) {
            assertThat(all.commands(both, Loudness.USUAL)).hasSize(2);
            assertThat(half.commands(both, Loudness.USUAL))
                    .singleElement()
                    .satisfies(command -> assertThat(command).contains("espeak-ng"));
        }
    }

    @ParameterizedTest
    @EnumSource(HeardLanguage.class)
    void saysInDutchWhatWasRecordedInALanguageThatIsOnlyHeardAndIsGone(HeardLanguage language) {
        try (EspeakVoice voice = new EspeakVoice("espeak-ng", Clips.none())) {
            assertThat(voice.commands(new Phrase(language.id(), "Welkom."), Loudness.USUAL))
                    .singleElement()
                    .satisfies(command -> assertThat(command).containsSequence("-v", "nl"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void knowsEveryLanguageOfTheKiosk(Language language) throws Exception {
        Path sound = folder.resolve(language.id() + ".wav");
        EspeakVoice voice = new EspeakVoice("espeak-ng", Clips.none());
        List<String> command =
                new ArrayList<>(
                        voice.commands(
                                        new Phrase(language.id(), language.ownName()),
                                        Loudness.USUAL)
                                .getFirst());
        voice.close();
        command.addAll(List.of("-w", sound.toString()));
        Process process =
                new ProcessBuilder(command)
                        .inheritIO()
                        .redirectInput(ProcessBuilder.Redirect.PIPE)
                        .start();
        try (var words = process.outputWriter()) {
            words.write(language.ownName());
        }

        assertThat(process.waitFor()).isZero();
        assertThat(Files.size(sound)).isGreaterThan(1000);
    }

    private static String talker(String script) {
        try {
            Path program = Files.createTempFile(folder, "talker", "");
            Files.writeString(program, "#!/bin/sh\n" + script + "\n");
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
            return program.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
