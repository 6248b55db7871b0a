package nl.gezondheidsplein.kiosk.speech;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.gezondheidsplein.protocol.words.HeardLanguage;

/**
 * The voice through espeak-ng, and through PipeWire's player for recordings. The words go in by
 * standard input, for what stands in a command can be read by every program of the machine.
 */
final class EspeakVoice implements Voice {
    private static final System.Logger LOG = System.getLogger(EspeakVoice.class.getName());
    private static final String PROGRAM = "espeak-ng";
    private static final String PLAYER = "pw-play";

    /** Words a minute: somewhat slower than people read to each other. */
    private static final int PACE = 140;

    /** Of at most 200, so that eight times as much is still within reach. */
    private static final int USUAL_AMPLITUDE = 25;

    /**
     * English as it is taught in Dutch schools; what is only heard in a language is written in
     * Dutch; the other languages have one voice.
     */
    private static final Map<String, String> VOICES = voices();

    private final String program;
    private final String player;
    private final Clips clips;
    private final ExecutorService voice =
            Executors.newSingleThreadExecutor(
                    work -> Thread.ofPlatform().name("voice").daemon().unstarted(work));

    // guarded by this; no program is started or waited for under it
    private long turn;
    private boolean speaking;
    private Optional<Process> process = Optional.empty();

    /**
     * @param program the synthesiser's file, or its name on the path
     */
    EspeakVoice(String program, Clips clips) {
        this(program, PLAYER, clips);
    }

    /**
     * @param player the file of the program that plays recordings, or its name on the path
     */
    EspeakVoice(String program, String player, Clips clips) {
        this.program = program;
        this.player = player;
        this.clips = clips;
    }

    /** The voice, where the synthesiser is installed. */
    static Optional<EspeakVoice> find(Clips clips) {
        Optional<Path> installed =
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, PROGRAM))
                        .filter(Files::isExecutable)
                        .findFirst();
        if (installed.isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "the kiosk does not speak: {0} is missing; install the package {0}",
                    PROGRAM);
        }
        return installed.map(file -> new EspeakVoice(file.toString(), clips));
    }

    @Override
    public boolean isAudible() {
        return true;
    }

    @Override
    public void say(List<Phrase> phrases, Loudness loudness) {
        long mine = begin();
        voice.execute(() -> sayAll(mine, phrases, loudness));
    }

    @Override
    public synchronized void stop() {
        turn++;
        speaking = false;
        process.ifPresent(Process::destroyForcibly);
        process = Optional.empty();
    }

    @Override
    public synchronized boolean isSpeaking() {
        return speaking;
    }

    @Override
    public void close() {
        stop();
        voice.shutdownNow();
    }

    private synchronized long begin() {
        stop();
        speaking = true;
        return turn;
    }

    private void sayAll(long mine, List<Phrase> phrases, Loudness loudness) {
        for (Phrase phrase : phrases) {
            if (isOver(mine)) {
                return;
            }
            try {
                sayOne(mine, phrase, loudness);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.ERROR, "a text could not be said; going on silent", e);
                break;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        end(mine);
    }

    private void sayOne(long mine, Phrase phrase, Loudness loudness)
            throws IOException, InterruptedException {
        for (List<String> command : commands(phrase, loudness)) {
            if (isOver(mine)) {
                return;
            }
            run(mine, command, phrase);
        }
    }

    private void run(long mine, List<String> command, Phrase phrase)
            throws IOException, InterruptedException {
        Process started =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!keep(mine, started)) {
            return;
        }
        try (OutputStream words = started.getOutputStream()) {
            words.write(phrase.words().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It was told to stop, or it is a player, which reads no words.
            LOG.log(System.Logger.Level.TRACE, "the words were not read to their end", e);
        }
        started.waitFor();
    }

    /** The commands that say this: those of its recordings, else one of the synthesiser. */
    List<List<String>> commands(Phrase phrase, Loudness loudness) {
        List<Path> recordings = recordings(phrase);
        return recordings.isEmpty()
                ? List.of(synthesised(phrase, loudness))
                : recordings.stream().map(clip -> played(clip, loudness)).toList();
    }

    /** The whole as one recording, else each part as its own; never half of it. */
    private List<Path> recordings(Phrase phrase) {
        Optional<Path> whole = clips.of(phrase);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Path> parts =
                phrase.parts().stream()
                        .flatMap(part -> clips.of(new Phrase(phrase.language(), part)).stream())
                        .toList();
        return parts.size() == phrase.parts().size() ? parts : List.of();
    }

    private static Map<String, String> voices() {
        Map<String, String> voices = new HashMap<>(Map.of("en", "en-gb"));
        for (HeardLanguage language : HeardLanguage.values()) {
            voices.put(language.id(), "nl");
        }
        return voices;
    }

    private List<String> played(Path clip, Loudness loudness) {
        return List.of(
                player, "--volume", String.valueOf(loudness.amplitude() / 8.0), clip.toString());
    }

    private List<String> synthesised(Phrase phrase, Loudness loudness) {
        return List.of(
                program,
                "-v",
                VOICES.getOrDefault(phrase.language(), phrase.language()),
                "-s",
                String.valueOf(PACE),
                "-a",
                String.valueOf(USUAL_AMPLITUDE * loudness.amplitude()),
                "--stdin");
    }

    private synchronized boolean isOver(long mine) {
        return turn != mine;
    }

    private synchronized boolean keep(long mine, Process started) {
        if (turn != mine) {
            started.destroyForcibly();
            return false;
        }
        process = Optional.of(started);
        return true;
    }

    private synchronized void end(long mine) {
        if (turn == mine) {
            speaking = false;
            process = Optional.empty();
        }
    }
}
