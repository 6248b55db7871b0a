package nl.gezondheidsplein.kiosk.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Whatever stands on the disk, the kiosk goes on. */
final class StoredImagesTest {
    private final Map<String, byte[]> disk = new HashMap<>();
    private final List<String> looked = new ArrayList<>();
    private final List<Runnable> aside = new ArrayList<>();
    private final StoredImages images = new StoredImages(this::read, aside::add);

    private Optional<byte[]> read(String file) {
        looked.add(file);
        return Optional.ofNullable(disk.get(file));
    }

    private static byte[] file(String form, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), form, bytes);
        return bytes.toByteArray();
    }

    private Optional<BufferedImage> image(String file) {
        var image = images.of(file).toCompletableFuture();
        aside.forEach(Runnable::run);
        aside.clear();
        return image.join();
    }

    @Test
    void readsAPictureAsideAndOnceInAVisit() throws Exception {
        disk.put("a", file("jpeg", 640, 480));

        var image = images.of("a").toCompletableFuture();
        assertThat(image).isNotDone();
        assertThat(looked).isEmpty();
        assertThat(image("a")).isPresent();
        assertThat(image("a")).isSameAs(image.join());
        assertThat(looked).containsExactly("a");

        images.forget();
        assertThat(image("a")).isPresent();
        assertThat(looked).containsExactly("a", "a");
    }

    @Test
    void keepsAFewAndNoMore() throws Exception {
        for (String file : List.of("a", "b", "c", "d", "e")) {
            disk.put(file, file("jpeg", 320, 240));
            assertThat(image(file)).isPresent();
        }
        looked.clear();

        image("e");
        image("b");
        assertThat(looked).isEmpty();
        image("a");
        assertThat(looked).containsExactly("a");
    }

    @Test
    void showsNothingOfWhatIsBroken() throws Exception {
        byte[] whole = file("jpeg", 640, 480);
        disk.put("half", Arrays.copyOf(whole, whole.length / 2));
        disk.put("head", Arrays.copyOf(whole, 3));
        disk.put("empty", new byte[0]);
        disk.put("page", "<html><script>alert(1)</script>".getBytes(UTF_8));
        disk.put("png", file("png", 640, 480));
        disk.put("gif", file("gif", 640, 480));
        disk.put("wide", file("jpeg", 641, 480));
        disk.put("tall", file("jpeg", 640, 481));
        disk.put("huge", file("jpeg", 6_000, 10));

        for (String file : disk.keySet()) {
            assertThat(image(file)).as(file).isEmpty();
        }
        assertThat(image("gone")).isEmpty();
    }

    @Test
    void survivesEveryByteThatFlips() throws Exception {
        byte[] whole = file("jpeg", 64, 48);
        for (int at = 0; at < whole.length; at++) {
            byte[] broken = whole.clone();
            broken[at] ^= (byte) 0xff;
            disk.put("flipped " + at, broken);
            image("flipped " + at)
                    .ifPresent(shown -> assertThat(shown.getWidth()).isLessThanOrEqualTo(640));
        }
    }
}
