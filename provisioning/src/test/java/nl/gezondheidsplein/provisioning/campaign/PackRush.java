package nl.gezondheidsplein.provisioning.campaign;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.gezondheidsplein.kiosk.content.ContentStore;
import nl.gezondheidsplein.kiosk.content.HttpPackSource;
import nl.gezondheidsplein.kiosk.content.PackSeal;
import nl.gezondheidsplein.kiosk.content.PackUpdater;
import nl.gezondheidsplein.kiosk.enrol.HubTrust;
import nl.gezondheidsplein.protocol.KioskId;

/**
 * Kiosks, no more of them than what fetches, checks and shows a pack, all at the same time.
 *
 * @param hub where they fetch
 * @param root the certificate they trust
 * @param packKey public key in Base64 of the key {@code pack-1}
 * @param announcement the signed manifest, as it came over MQTT
 */
record PackRush(URI hub, Path root, String packKey, Path announcement) {
    static final KioskId KIOSK = new KioskId("k-aaaaaaaaaa");

    /** Arguments: the four parts, the folder of the kiosks' content, and how many they are. */
    public static void main(String[] arguments) throws Exception {
        new PackRush(
                        URI.create(arguments[0]),
                        Path.of(arguments[1]),
                        arguments[2],
                        Path.of(arguments[3]))
                .all(Path.of(arguments[4]), Integer.parseInt(arguments[5]));
    }

    private void all(Path folder, int kiosks) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(kiosks)) {
            List<Future<Optional<String>>> shown = new ArrayList<>();
            for (int kiosk = 0; kiosk < kiosks; kiosk++) {
                Path home = folder.resolve("kiosk-" + kiosk);
                shown.add(threads.submit(() -> update(home)));
            }
            for (Future<Optional<String>> one : shown) {
                System.out.println(one.get().orElseThrow());
            }
        }
    }

    /** One kiosk fetches once; returns the version that it shows now. */
    Optional<String> update(Path home) throws IOException, InterruptedException {
        try (HttpPackSource source = new HttpPackSource(hub, HubTrust.read(root).anonymous())) {
            return new PackUpdater(
                            ContentStore.open(home),
                            new PackSeal(KIOSK, Map.of("pack-1", packKey)),
                            source)
                    .update(Files.readAllBytes(announcement));
        }
    }
}
