package nl.gezondheidsplein.provisioning.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.gezondheidsplein.hub.squaremap.pictures.PictureDesk;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.JdbcPictureBook;
import nl.gezondheidsplein.kiosk.content.ContentStore;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.kiosk.content.PackSeal;
import nl.gezondheidsplein.kiosk.content.PackUpdater;
import nl.gezondheidsplein.kiosk.content.StoredImages;
import nl.gezondheidsplein.kiosk.ui.RenderedOffer;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.PackFile;
import nl.gezondheidsplein.protocol.PackManifest;
import nl.gezondheidsplein.protocol.PictureSheet;
import nl.gezondheidsplein.protocol.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the file that an editor brings through the hub's pack and the kiosk's store to the screen.
 */
final class OfferPictureOnTheKioskTest {
    private static final Clock MORNING =
            Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneOffset.UTC);

    private static final KioskId KIOSK = new KioskId("k-aaaaaaaaaa");
    private static final Color WALL = new Color(0x30_90_c0);

    @TempDir private Path directory;

    @Test
    void comesOnTheScreenAndOnNoneOnceItIsTakenAway() throws Exception {
        List<Offer> offers = town().packs().values().iterator().next().offers();
        byte[] taken = photograph();
        try (Database database = Database.open(url())) {
            PictureDesk desk = new PictureDesk(new JdbcPictureBook(database), MORNING);
            offers.stream()
                    .limit(PictureSheet.MAX_PICTURES)
                    .forEach(
                            offer ->
                                    desk.put(
                                            UUID.fromString(offer.id()),
                                            taken,
                                            "De blauwe muur van het buurthuis.",
                                            true,
                                            "editor"));
        }

        ContentStore store = ContentStore.open(directory.resolve("kiosk"));
        Pack shown = fetched(store, town());
        assertThat(shown.pictures().pictures())
                .hasSize(Math.min(offers.size(), PictureSheet.MAX_PICTURES));
        RenderedOffer with = rendered(store, shown);
        ImageIO.write(with.picture(), "png", album());
        assertThat(like(with.picture(), WALL)).isGreaterThan(10_000);
        assertThat(with.said()).anyMatch(words -> words.contains("De blauwe muur"));

        try (Database database = Database.open(url())) {
            JdbcPictureBook book = new JdbcPictureBook(database);
            book.all().forEach(picture -> book.remove(picture.offer()));
        }
        ContentStore other = ContentStore.open(directory.resolve("other"));
        RenderedOffer without = rendered(other, fetched(other, town()));
        assertThat(like(without.picture(), WALL)).isZero();
        assertThat(without.said()).noneMatch(words -> words.contains("muur"));
    }

    private String url() {
        return "jdbc:sqlite:" + directory.resolve("hub.db");
    }

    private PackedTown town() throws Exception {
        return PackedTown.of(Town.named("elzerveen"), url(), MORNING);
    }

    /** The pack of the first place, signed and fetched as a kiosk does. */
    private static Pack fetched(ContentStore store, PackedTown town) throws Exception {
        var place = town.packs().entrySet().iterator().next();
        Pack.Published pack = (Pack.Published) place.getValue();
        byte[] index = MessageCodec.encode(pack.index());
        Map<String, byte[]> served = new HashMap<>();
        served.put(PackFile.address(Sha256.hex(index)), index);
        Objects.requireNonNull(town.files().get(place.getKey()))
                .values()
                .forEach(file -> served.put(PackFile.address(Sha256.hex(file)), file));
        KeyPair key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        PackManifest manifest =
                PackManifest.sign(KIOSK, pack.version(), index, "pack-1", key.getPrivate());
        String seal = Base64.getEncoder().encodeToString(key.getPublic().getEncoded());
        new PackUpdater(
                        store,
                        new PackSeal(KIOSK, Map.of("pack-1", seal)),
                        (address, into, _) ->
                                Files.write(into, Objects.requireNonNull(served.get(address))))
                .update(MessageCodec.encode(manifest));
        return store.current();
    }

    private static RenderedOffer rendered(ContentStore store, Pack pack) throws Exception {
        return RenderedOffer.of(
                pack, new StoredImages(store::picture, Runnable::run), Language.DUTCH);
    }

    private static byte[] photograph() throws IOException {
        BufferedImage image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(WALL);
        g.fillRect(0, 0, 1600, 1200);
        g.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static int like(BufferedImage image, Color wanted) {
        int many = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color color = new Color(image.getRGB(x, y));
                if (Math.abs(color.getRed() - wanted.getRed())
                                + Math.abs(color.getGreen() - wanted.getGreen())
                                + Math.abs(color.getBlue() - wanted.getBlue())
                        < 12) {
                    many++;
                }
            }
        }
        return many;
    }

    /** For people to look at. */
    private static File album() throws IOException {
        return Files.createDirectories(Path.of("target", "album"))
                .resolve("offer-picture.png")
                .toFile();
    }
}
