package nl.gezondheidsplein.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.fleet.KioskFacts;
import nl.gezondheidsplein.hub.fleet.KioskRegister;
import nl.gezondheidsplein.hub.intake.ParcelIntake;
import nl.gezondheidsplein.hub.packs.Blob;
import nl.gezondheidsplein.hub.packs.Blobs;
import nl.gezondheidsplein.hub.packs.PackDesk;
import nl.gezondheidsplein.hub.pki.PackKeys;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.PackFile;
import nl.gezondheidsplein.protocol.PackIndex;
import nl.gezondheidsplein.protocol.PackManifest;
import nl.gezondheidsplein.protocol.Receipt;
import nl.gezondheidsplein.protocol.carry.DownParcel;
import nl.gezondheidsplein.protocol.carry.ParcelRefusedException;
import nl.gezondheidsplein.protocol.carry.Stick;
import nl.gezondheidsplein.protocol.carry.UpParcel;

/**
 * Deals with the stick of places that are never online: takes in what kiosks put on it, and puts on
 * it what the broker would have brought them.
 */
final class StickDesk {
    private final KioskRegister register;
    private final ParcelIntake intake;
    private final PackDesk packs;
    private final Runnable refresh;
    private final Blobs blobs;
    private final PackKeys packKeys;
    private final KeyPair own;

    /**
     * What a desk works with.
     *
     * @param refresh builds the packs anew
     * @param own the key for which kiosks seal
     */
    record Parts(
            KioskRegister register,
            ParcelIntake intake,
            PackDesk packs,
            Runnable refresh,
            Blobs blobs,
            PackKeys packKeys,
            KeyPair own) {}

    StickDesk(Parts parts) {
        this.register = parts.register();
        this.intake = parts.intake();
        this.packs = parts.packs();
        this.refresh = parts.refresh();
        this.blobs = parts.blobs();
        this.packKeys = parts.packKeys();
        this.own = parts.own();
    }

    /**
     * What a stick brought.
     *
     * @param messages how many of each kiosk
     */
    record Taken(SortedMap<KioskId, Integer> messages, List<Refused> refused) {
        /** How many of all kiosks. */
        int all() {
            return messages.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** A parcel that stays on the stick. */
    record Refused(String file, ParcelRefusedException reason) {}

    /** Takes in every parcel on the stick and takes it off; one that is refused stays. */
    Taken takeIn(Stick stick) {
        SortedMap<KioskId, Integer> messages = new TreeMap<>();
        List<Refused> refused = new ArrayList<>();
        try {
            for (Path parcel : parcels(stick)) {
                try {
                    take(parcel, messages);
                } catch (ParcelRefusedException e) {
                    refused.add(new Refused(parcel.getFileName().toString(), e));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The stick could not be read", e);
        }
        return new Taken(messages, refused);
    }

    /**
     * Puts on the stick what these kiosks are to find there; returns those of them that are in
     * service, for the others there is nothing.
     */
    Set<KioskId> makeReady(Stick stick, Set<KioskId> kiosks) {
        refresh.run();
        Set<KioskId> ready = new TreeSet<>();
        try {
            for (KioskId kiosk : kiosks) {
                Optional<Receipt> receipt = intake.receipt(kiosk);
                if (receipt.isPresent()) {
                    send(stick, kiosk, receipt.get());
                    ready.add(kiosk);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The stick could not be written", e);
        }
        return ready;
    }

    private static List<Path> parcels(Stick stick) throws IOException {
        if (!Files.isDirectory(stick.toHub())) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(stick.toHub())) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().contains("."))
                    .sorted()
                    .toList();
        }
    }

    private void take(Path file, Map<KioskId, Integer> messages) throws IOException {
        UpParcel parcel = UpParcel.read(Stick.read(file));
        if (register.findCertified(parcel.kiosk(), parcel.keySha256()).isEmpty()) {
            throw new ParcelRefusedException(
                    ParcelRefusedException.Why.STRANGER, "no kiosk in service signed it");
        }
        List<UpParcel.Message> brought = parcel.open(own);
        intake.take(parcel.kiosk(), brought);
        messages.merge(parcel.kiosk(), brought.size(), Integer::sum);
        Files.delete(file);
    }

    private void send(Stick stick, KioskId kiosk, Receipt receipt) throws IOException {
        Optional<PackManifest> manifest =
                register.find(kiosk)
                        .map(KioskFacts::place)
                        .flatMap(place -> packs.manifest(kiosk, place));
        if (manifest.isPresent()) {
            copy(stick, manifest.get().sha256());
            for (PackFile file : index(manifest.get()).files()) {
                copy(stick, file.sha256());
            }
        }
        Stick.write(
                stick.toKiosk(kiosk),
                DownParcel.sign(
                        kiosk,
                        own.getPublic(),
                        MessageCodec.encode(receipt),
                        manifest.map(MessageCodec::encode),
                        new DownParcel.Signer(packKeys.currentId(), packKeys.current())));
    }

    private PackIndex index(PackManifest manifest) {
        return MessageCodec.decodePackIndex(blob(manifest.sha256()).content());
    }

    private void copy(Stick stick, String sha256) throws IOException {
        Path target = stick.blob(sha256);
        Blob blob = blob(sha256);
        if (!Files.exists(target) || Files.size(target) != blob.size()) {
            Stick.write(target, blob.content());
        }
    }

    private Blob blob(String sha256) {
        return blobs.find(sha256)
                .orElseThrow(() -> new IllegalStateException("A file of a pack is gone."));
    }
}
