package nl.gezondheidsplein.provisioning.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.gezondheidsplein.kiosk.hubside.HalfOpenProxy;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PackFile;
import nl.gezondheidsplein.protocol.PackIndex;
import nl.gezondheidsplein.protocol.PackManifest;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.Sha256;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.provisioning.demo.Road;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A new pack of five megabytes goes to all kiosks at once, from a hub with the memory of the
 * demo's. The kiosk's own code fetches, checks and shows it.
 */
@Tag("deep")
final class PacksForTwoHundredKiosksIT {
    private static final int KIOSKS = 200;
    private static final PlaceId PLACE = new PlaceId("de-luyk");
    private static final String VERSION = "de-luyk-7";
    private static final Texts WORDS = Texts.of(Map.of("nl", "De Luyk"));

    /** One long film with sound, and what it stands among. */
    private static final List<Integer> SIZES = List.of(4_000_000, 500_000, 500_000);

    @TempDir Path folder;
    private Road road;
    private KeyPair key;
    private Path announcement;

    @BeforeEach
    void publish() throws GeneralSecurityException, SQLException, IOException {
        road = Road.buildForLoad(0);
        key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        List<byte[]> contents = new ArrayList<>();
        List<PackFile> files = new ArrayList<>();
        Random random = new Random(5);
        for (int size : SIZES) {
            byte[] content = new byte[size];
            random.nextBytes(content);
            contents.add(content);
            files.add(file("clip-" + files.size() + ".ogg", content, "audio/ogg"));
        }
        byte[] place = MessageCodec.encode(new PlaceSheet(PLACE, "buurthuis", WORDS, WORDS, WORDS));
        contents.add(place);
        files.add(file("place.json", place, "application/json"));
        byte[] index =
                MessageCodec.encode(
                        new PackIndex(
                                VERSION,
                                PLACE,
                                new NeighbourhoodId("moerwijk-noord"),
                                "2026-1",
                                files));
        contents.add(index);
        keepAtTheHub(contents);
        announcement =
                Files.write(
                        folder.resolve("announcement"),
                        MessageCodec.encode(
                                PackManifest.sign(
                                        PackRush.KIOSK,
                                        VERSION,
                                        index,
                                        "pack-1",
                                        key.getPrivate())));
    }

    @AfterEach
    void stop() {
        road.close();
    }

    @Test
    void allOfThemShowItAndOneThatWasCutOffGoesOnWhereItWas() throws Exception {
        long begun = System.nanoTime();
        Path out = folder.resolve("rush.log");
        Process rush =
                new ProcessBuilder(
                                road.java(
                                        PackRush.class,
                                        List.of(
                                                road.hubForKiosks().toString(),
                                                road.rootCertificate().toString(),
                                                publicKey(),
                                                announcement.toString(),
                                                folder.toString(),
                                                Integer.toString(KIOSKS))))
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        assertThat(rush.waitFor()).as(() -> text(out)).isZero();
        assertThat(text(out).lines().filter(VERSION::equals)).hasSize(KIOSKS);
        System.out.printf(
                "%d kiosks fetched %d bytes each in %d ms%n",
                KIOSKS, size(), Duration.ofNanos(System.nanoTime() - begun).toMillis());

        try (HalfOpenProxy cable = new HalfOpenProxy(road.hubForKiosks().getPort())) {
            URI throughIt = URI.create("https://localhost:" + cable.port());
            Path home = folder.resolve("cut-off");
            cable.breakOffAfter(size() / 2);

            PackRush kiosk =
                    new PackRush(throughIt, road.rootCertificate(), publicKey(), announcement);
            assertThatThrownBy(() -> kiosk.update(home)).isInstanceOf(IOException.class);
            assertThat(kiosk.update(home)).contains(VERSION);
            assertThat(cable.passed()).isBetween(size(), size() + size() / 10);
        }
        assertThat(road.isAlive(Road.Part.HUB)).isTrue();
    }

    private static long size() {
        return SIZES.stream().mapToLong(Integer::longValue).sum();
    }

    private static PackFile file(String path, byte[] content, String mediaType) {
        return new PackFile(path, Sha256.hex(content), content.length, mediaType);
    }

    private String publicKey() {
        return Base64.getEncoder().encodeToString(key.getPublic().getEncoded());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keepAtTheHub(List<byte[]> contents) throws SQLException {
        try (Connection hub = DriverManager.getConnection("jdbc:sqlite:" + road.hubDatabase());
                PreparedStatement put =
                        hub.prepareStatement(
                                "INSERT INTO blob (sha256, media_type, content) VALUES (?, ?, ?)")) {
            for (byte[] content : contents) {
                put.setString(1, Sha256.hex(content));
                put.setString(2, "application/octet-stream");
                put.setBytes(3, content);
                put.executeUpdate();
            }
        }
    }
}
