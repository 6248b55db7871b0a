package nl.gezondheidsplein.kiosk.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gezondheidsplein.protocol.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LinuxDeviceTest {
    @TempDir private Path root;

    private void put(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void setsEveryBacklightItFinds() throws IOException {
        put("sys/class/backlight/10-0045/max_brightness", "31\n");
        put("sys/class/backlight/10-0045/brightness", "31\n");

        Effect effect = new LinuxDevice(root).brightness(50);

        assertThat(effect.outcome()).isEqualTo(Outcome.DONE);
        assertThat(root.resolve("sys/class/backlight/10-0045/brightness")).hasContent("16");
    }

    @Test
    void refusesWhatIsNotThereAndSaysWhy() throws IOException {
        put("proc/asound/cards", "--- no soundcards ---\n");
        Device device = new LinuxDevice(root);

        assertThat(device.brightness(50)).extracting(Effect::outcome).isEqualTo(Outcome.REFUSED);
        assertThat(device.volume(50)).extracting(Effect::outcome).isEqualTo(Outcome.REFUSED);
        assertThat(device.volume(50).detail()).contains("geluid");
    }

    @Test
    void setsWhatStandsOverTheOthersOfACardElseEachWayOut() throws IOException {
        put(
                "proc/asound/cards",
                """
                 0 [PCH            ]: HDA-Intel - HDA Intel PCH
                                      HDA Intel PCH at 0xa1238000 irq 139
                 2 [Device         ]: USB-Audio - USB Audio Device
                """);
        mixer(
                """
                case "$*" in
                *"-c 0 scontrols") echo "Simple mixer control 'Master',0"
                    echo "Simple mixer control 'PCM',0"
                    echo "Simple mixer control 'Capture',0" ;;
                *"-c 2 scontrols") echo "Simple mixer control 'Headphone',0"
                    echo "Simple mixer control 'Speaker',0"
                    echo "Simple mixer control 'Mic',0" ;;
                """);

        assertThat(new LinuxDevice(root).volume(60).outcome()).isEqualTo(Outcome.DONE);

        assertThat(root.resolve("set"))
                .hasContent(
                        """
                        -q -c 0 sset Master 60%
                        -q -c 2 sset Headphone 60%
                        -q -c 2 sset Speaker 60%
                        """);
    }

    @Test
    void asksTheSoundServerWhereNoCardHasAControl() throws IOException {
        put("proc/asound/cards", " 0 [vc4hdmi0       ]: vc4-hdmi - vc4-hdmi-0\n");
        mixer("case \"$*\" in *scontrols) echo \"Simple mixer control 'IEC958',0\" ;;\n");

        assertThat(new LinuxDevice(root).volume(40).outcome()).isEqualTo(Outcome.DONE);

        assertThat(root.resolve("set")).hasContent("-q sset Master 40%");
    }

    @Test
    void saysThatAControlCouldNotBeSet() throws IOException {
        put("proc/asound/cards", " 0 [Headphones     ]: bcm2835_headpho - bcm2835 Headphones\n");
        mixer(
                "case \"$*\" in *scontrols) echo \"Simple mixer control 'PCM',0\" ;;"
                        + " *sset*) exit 1 ;;\n");

        assertThat(new LinuxDevice(root).volume(40).outcome()).isEqualTo(Outcome.FAILED);
    }

    /** A mixer that answers as told, and notes what it is to set. */
    private void mixer(String answers) throws IOException {
        put(
                "usr/bin/amixer",
                "#!/bin/sh\n"
                        + answers
                        + "*sset*) echo \"$*\" >> '"
                        + root.resolve("set")
                        + "' ;;\nesac\n");
        Files.setPosixFilePermissions(
                root.resolve("usr/bin/amixer"), PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void rebootsNothingButAKioskOfItsOwn() throws IOException {
        Device device = new LinuxDevice(root);
        assertThat(device.reboot().outcome()).isEqualTo(Outcome.REFUSED);

        put("proc/device-tree/model", "Raspberry Pi 5 Model B Rev 1.0");
        assertThat(device.reboot().outcome()).isEqualTo(Outcome.REFUSED);

        Path asked = Files.createDirectories(root.resolve("run/gezondheidsplein-kiosk/asked"));
        Effect effect = device.reboot();
        assertThat(effect.outcome()).isEqualTo(Outcome.DONE);
        assertThat(asked).isEmptyDirectory();

        effect.afterwards().run();
        assertThat(asked.resolve("reboot")).exists();
    }

    @Test
    void asksOnceForAVersionAndTellsWhatBecameOfIt() throws IOException {
        Device device = new LinuxDevice(root);
        Device.Wanted wanted = new Device.Wanted("o-1", "2.0~1", "0a".repeat(32));
        assertThat(device.update(wanted).outcome()).isEqualTo(Outcome.REFUSED);

        Path asked = Files.createDirectories(root.resolve("run/gezondheidsplein-kiosk/asked"));
        assertThat(device.update(wanted).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(asked.resolve("update")).hasContent("o-1 2.0~1 " + "0a".repeat(32));

        put("run/gezondheidsplein-kiosk/update", "o-0 waits\n");
        assertThat(device.update(wanted).outcome()).isEqualTo(Outcome.ACCEPTED);

        Files.delete(asked.resolve("update"));
        put("run/gezondheidsplein-kiosk/update", "o-1 busy\n");
        assertThat(device.update(wanted).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(asked).isEmptyDirectory();

        put("run/gezondheidsplein-kiosk/update", "o-1 other-bytes\n");
        assertThat(device.update(wanted).outcome()).isEqualTo(Outcome.REFUSED);

        put("run/gezondheidsplein-kiosk/update", "o-1 waits\n");
        assertThat(device.update(wanted).outcome()).isEqualTo(Outcome.DONE);
        assertThat(device.update(wanted).detail()).contains("2.0~1");
    }

    /** The words of both sides of the answer are held together here. */
    @Test
    void knowsEveryAnswerThatTheUnitOfRootGives() throws IOException {
        String unit = Files.readString(Path.of("../provisioning/kiosk/libexec/update"));
        Matcher answers =
                Pattern.compile("(?m)(?:\\banswer |^tell |^word=)([a-z-]+)").matcher(unit);
        Set<String> given = new TreeSet<>();
        while (answers.find()) {
            given.add(answers.group(1));
        }

        Set<String> known = new TreeSet<>();
        for (UpdateAnswer answer : UpdateAnswer.values()) {
            known.add(answer.word());
        }
        assertThat(given).isEqualTo(known);
    }
}
