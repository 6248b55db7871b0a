package nl.gezondheidsplein.kiosk.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.gezondheidsplein.protocol.CareStream;
import nl.gezondheidsplein.protocol.CheckSheet;
import nl.gezondheidsplein.protocol.ClarifySheet;
import nl.gezondheidsplein.protocol.ClipSheet;
import nl.gezondheidsplein.protocol.Cost;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferFacts;
import nl.gezondheidsplein.protocol.OfferSheet;
import nl.gezondheidsplein.protocol.PackFile;
import nl.gezondheidsplein.protocol.PackIndex;
import nl.gezondheidsplein.protocol.PackManifest;
import nl.gezondheidsplein.protocol.PackRefusal;
import nl.gezondheidsplein.protocol.PictureSheet;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.ReceivedSheet;
import nl.gezondheidsplein.protocol.Sha256;
import nl.gezondheidsplein.protocol.TextSheet;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackUpdaterTest {
    private static final KioskId KIOSK = new KioskId("k-aaaaaaaaaa");

    @TempDir Path folder;
    private final Map<String, byte[]> served = new HashMap<>();
    private final List<PackFile> extra = new ArrayList<>();
    private KeyPair key;
    private ContentStore store;
    private PackUpdater updater;

    @BeforeEach
    void open() throws IOException, GeneralSecurityException {
        key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        reopen();
    }

    @Test
    void showsAPackWhoseEveryFileFits() throws Exception {
        assertThat(updater.update(pack("moerwijk-3", "Eerste"))).contains("moerwijk-3");

        assertThat(store.current().version()).isEqualTo("moerwijk-3");
        assertThat(name()).isEqualTo("Eerste");
    }

    @Test
    void changesNothingForAPackItShowsAlready() throws Exception {
        byte[] manifest = pack("moerwijk-3", "Eerste");
        updater.update(manifest);
        served.clear();

        assertThat(updater.update(manifest)).isEmpty();
    }

    @Test
    void refusesAnOlderPackAndTheSameVersionWithOtherContent() throws Exception {
        updater.update(pack("moerwijk-3", "Eerste"));

        assertRefused(pack("moerwijk-2", "Oud"), PackRefusal.NOT_NEWER, "older");
        assertRefused(pack("moerwijk-3", "Anders"), PackRefusal.NOT_NEWER, "another content");
        assertThat(name()).isEqualTo("Eerste");
    }

    @Test
    void refusesAPackForAnotherKiosk() throws Exception {
        updater.update(pack("moerwijk-2", "Goed"));
        byte[] index = index("moerwijk-3", "Eerste");
        assertRefused(
                MessageCodec.encode(
                        PackManifest.sign(
                                new KioskId("k-bbbbbbbbbb"),
                                "moerwijk-3",
                                index,
                                "pack-1",
                                key.getPrivate())),
                PackRefusal.ANOTHER_KIOSK,
                "another kiosk");
    }

    @Test
    void refusesAPackThatSomebodyElseSigned() throws Exception {
        updater.update(pack("moerwijk-2", "Goed"));
        byte[] index = index("moerwijk-3", "Eerste");
        KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();

        assertRefused(
                MessageCodec.encode(
                        PackManifest.sign(
                                KIOSK, "moerwijk-3", index, "pack-1", other.getPrivate())),
                PackRefusal.BAD_SIGNATURE,
                "signature");
        assertRefused(
                MessageCodec.encode(
                        PackManifest.sign(KIOSK, "moerwijk-3", index, "pack-2", key.getPrivate())),
                PackRefusal.UNKNOWN_KEY,
                "unknown key");
    }

    @Test
    void takesAPackSignedWithTheNextKeyAndNoneSignedWithNeither() throws Exception {
        KeyPair next = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        updater =
                new PackUpdater(
                        store,
                        new PackSeal(KIOSK, Map.of("pack-1", word(key), "pack-2", word(next))),
                        this::fetch);
        updater.update(pack("moerwijk-3", "Eerste"));

        assertThat(updater.update(signed("moerwijk-4", "Tweede", "pack-2", next)))
                .contains("moerwijk-4");
        assertThat(name()).isEqualTo("Tweede");
        assertRefused(
                signed("moerwijk-5", "Derde", "pack-3", other),
                PackRefusal.UNKNOWN_KEY,
                "unknown key");
        assertRefused(
                signed("moerwijk-5", "Derde", "pack-2", other),
                PackRefusal.BAD_SIGNATURE,
                "signature");
        assertThat(updater.update(pack("moerwijk-6", "Vierde"))).contains("moerwijk-6");
    }

    private static String word(KeyPair pair) {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    private byte[] signed(String version, String name, String id, KeyPair pair)
            throws GeneralSecurityException {
        return MessageCodec.encode(
                PackManifest.sign(KIOSK, version, index(version, name), id, pair.getPrivate()));
    }

    @Test
    void refusesAFileThatIsNotWhatItsHashSays() throws Exception {
        updater.update(pack("moerwijk-2", "Goed"));
        byte[] manifest = pack("moerwijk-3", "Eerste");
        served.replaceAll(
                (address, bytes) ->
                        address.equals(placeAddress("Eerste")) ? placeSheet("Eersta") : bytes);

        assertRefused(manifest, PackRefusal.DAMAGED, "hash");
        assertThat(name()).isEqualTo("Goed");
    }

    @Test
    void refusesAFileThatIsCutOff() throws Exception {
        updater.update(pack("moerwijk-2", "Goed"));
        byte[] manifest = pack("moerwijk-3", "Eerste");
        served.computeIfPresent(
                placeAddress("Eerste"), (_, bytes) -> Arrays.copyOf(bytes, bytes.length - 1));

        assertRefused(manifest, PackRefusal.DAMAGED, "hash");
        assertThat(name()).isEqualTo("Goed");
    }

    @Test
    void saysNoMoreOfARefusalOnceAGoodPackCame() throws Exception {
        updater.update(pack("moerwijk-3", "Eerste"));
        assertRefused(pack("moerwijk-2", "Oud"), PackRefusal.NOT_NEWER, "older");

        updater.update(pack("moerwijk-4", "Tweede"));

        assertThat(store.refusal()).isEmpty();
    }

    @Test
    void takesABrokenLineForNoRefusal() throws Exception {
        byte[] manifest = pack("moerwijk-3", "Eerste");
        served.clear();

        assertThatThrownBy(() -> updater.update(manifest)).isInstanceOf(IOException.class);

        assertThat(store.refusal()).isEmpty();
    }

    @Test
    void goesOnWhereATransferBrokeOff() throws Exception {
        byte[] manifest = pack("moerwijk-3", "Eerste");
        byte[] place = served.remove(placeAddress("Eerste"));
        assertThatThrownBy(() -> updater.update(manifest)).isInstanceOf(IOException.class);
        assertThat(store.current().version()).isEqualTo("none");

        served.put(placeAddress("Eerste"), place);

        assertThat(updater.update(manifest)).contains("moerwijk-3");
    }

    @Test
    void showsThePackFromAColdStartWithoutTheHub() throws Exception {
        updater.update(pack("moerwijk-3", "Eerste"));
        served.clear();

        reopen();

        assertThat(name()).isEqualTo("Eerste");
    }

    @Test
    void fallsBackToThePreviousPackWhenTheCardDamagedTheCurrentOne() throws Exception {
        updater.update(pack("moerwijk-3", "Eerste"));
        updater.update(pack("moerwijk-4", "Tweede"));
        Files.writeString(folder.resolve("blobs").resolve(Sha256.hex(placeSheet("Tweede"))), "rot");

        reopen();

        assertThat(name()).isEqualTo("Eerste");
        assertThat(updater.update(pack("moerwijk-4", "Tweede"))).contains("moerwijk-4");
    }

    @Test
    void keepsTheLastTwoPacksAndNoMore() throws Exception {
        updater.update(pack("moerwijk-3", "Eerste"));
        updater.update(pack("moerwijk-4", "Tweede"));
        updater.update(pack("moerwijk-5", "Derde"));

        try (Stream<Path> blobs = Files.list(folder.resolve("blobs"))) {
            assertThat(blobs.map(blob -> blob.getFileName().toString()))
                    .contains(Sha256.hex(placeSheet("Derde")), Sha256.hex(placeSheet("Tweede")))
                    .doesNotContain(Sha256.hex(placeSheet("Eerste")));
        }
    }

    @Test
    void readsEverySheetThatIsThereAndTakesTheOthersForEmpty() throws Exception {
        var check =
                new CheckSheet(
                        "set-1",
                        List.of(
                                new CheckSheet.Item(
                                        "q1", Domain.LICHAAM, Optional.empty(), texts("Goed."))));
        extra.add(serve("check.json", MessageCodec.encode(check)));
        extra.add(serve("events.json", MessageCodec.encode(EventSheet.EMPTY)));
        extra.add(serve("offers/0a.json", offers("00000000-0000-4000-8000-000000000002")));
        extra.add(serve("offers/0b.json", offers("00000000-0000-4000-8000-000000000001")));

        updater.update(pack("moerwijk-3", "Eerste"));

        Pack pack = store.current();
        assertThat(pack.check()).contains(check);
        assertThat(pack.offers())
                .extracting(Offer::id)
                .containsExactly(
                        "00000000-0000-4000-8000-000000000001",
                        "00000000-0000-4000-8000-000000000002");
        assertThat(pack.clarify()).isEqualTo(ClarifySheet.EMPTY);
        assertThat(pack.join()).isEqualTo(JoinSheet.EMPTY);
        assertThat(pack.feedback()).isEqualTo(FeedbackSheet.EMPTY);
        assertThat(pack.events()).isEqualTo(EventSheet.EMPTY);
        assertThat(pack.received()).isEqualTo(ReceivedSheet.EMPTY);
    }

    @Test
    void readsWhenAnOfferCameIn() throws Exception {
        String id = "00000000-0000-4000-8000-000000000001";
        ReceivedSheet received =
                new ReceivedSheet(new TreeMap<>(Map.of(id, LocalDate.of(2026, 9, 1))));
        extra.add(serve("offers/0a.json", offers(id)));
        extra.add(serve("received.json", MessageCodec.encode(received)));

        updater.update(pack("moerwijk-3", "Eerste"));

        assertThat(store.current().received()).isEqualTo(received);
    }

    @Test
    void takesAPackInWhichANewerHubPutAFileThatThisKioskDoesNotKnow() throws Exception {
        extra.add(serve("later.json", "{\"v\":1,\"more\":true}".getBytes(UTF_8)));

        assertThat(updater.update(pack("moerwijk-3", "Eerste"))).contains("moerwijk-3");
    }

    @Test
    void findsTheRecordingOfTheWordsThatStandThere() throws Exception {
        byte[] sound = "sound".getBytes(UTF_8);
        String file = "clips/" + Sha256.hex(sound) + ".ogg";
        ClipSheet.Clip clip = new ClipSheet.Clip("tr", TextSheet.source("İyi"), file);
        extra.add(serve(file, sound));
        extra.add(serve("clips.json", MessageCodec.encode(new ClipSheet(List.of(clip)))));

        updater.update(pack("moerwijk-3", "Eerste"));

        assertThat(store.recording("tr", "İyi"))
                .hasValueSatisfying(found -> assertThat(found).hasBinaryContent(sound));
        assertThat(store.recording("tr", "Kötü")).isEmpty();
        assertThat(store.recording("nl", "İyi")).isEmpty();
    }

    @Test
    void findsThePictureOfAnOfferUntilAPackIsWithoutIt() throws Exception {
        byte[] taken = "picture".getBytes(UTF_8);
        String offer = "00000000-0000-4000-8000-000000000001";
        String file = PictureSheet.path(Sha256.hex(taken));
        PictureSheet.Picture picture = new PictureSheet.Picture(file, texts("Een pan."));
        extra.add(serve(file, taken));
        extra.add(
                serve(
                        "pictures.json",
                        MessageCodec.encode(
                                new PictureSheet(new TreeMap<>(Map.of(offer, picture))))));

        updater.update(pack("moerwijk-3", "Eerste"));
        assertThat(store.current().pictures().of(offer)).contains(picture);
        assertThat(store.picture(file)).hasValueSatisfying(one -> assertThat(one).isEqualTo(taken));
        assertThat(store.picture("pictures/other.jpg")).isEmpty();

        extra.clear();
        updater.update(pack("moerwijk-4", "Tweede"));
        assertThat(store.picture(file)).isEmpty();
        updater.update(pack("moerwijk-5", "Derde"));
        assertThat(folder.resolve("blobs").resolve(Sha256.hex(taken))).doesNotExist();
    }

    @Test
    void goesOnWithoutAPictureThatTheCardDamaged() throws Exception {
        byte[] taken = "picture".getBytes(UTF_8);
        String file = PictureSheet.path(Sha256.hex(taken));
        extra.add(serve(file, taken));
        updater.update(pack("moerwijk-3", "Eerste"));

        Files.writeString(folder.resolve("blobs").resolve(Sha256.hex(taken)), "rotten");

        assertThat(store.picture(file)).isEmpty();
        assertThat(ContentStore.open(folder).current().version()).isEqualTo("moerwijk-3");
    }

    @Test
    void refusesAPackWithASheetThatIsNotUnderstoodAndSaysWhich() throws Exception {
        updater.update(pack("moerwijk-2", "Goed"));
        extra.add(serve("join.json", "{\"v\":1}".getBytes(UTF_8)));

        assertRefused(pack("moerwijk-3", "Eerste"), PackRefusal.NOT_UNDERSTOOD, "join.json");
    }

    @Test
    void refusesAPackInWhichAnOfferStandsTwice() throws Exception {
        extra.add(serve("offers/0a.json", offers("00000000-0000-4000-8000-000000000001")));
        extra.add(serve("offers/0b.json", offers("00000000-0000-4000-8000-000000000001")));

        assertRefused(pack("moerwijk-3", "Eerste"), PackRefusal.NOT_UNDERSTOOD, "two parts");
    }

    private static byte[] offers(String id) {
        return MessageCodec.encode(
                new OfferSheet(
                        List.of(
                                new Offer(
                                        id,
                                        "2345",
                                        texts("Aanbod"),
                                        new OfferFacts(
                                                CareStream.WELBEVINDEN,
                                                List.of(Domain.SOCIAAL),
                                                new TreeSet<>(),
                                                Set.of(),
                                                new TreeSet<>(),
                                                Cost.FREE,
                                                Set.of(),
                                                Set.of()),
                                        List.of(),
                                        Optional.empty(),
                                        List.of(),
                                        Optional.empty()))));
    }

    private static Texts texts(String dutch) {
        return Texts.of(Map.of("nl", dutch));
    }

    @Test
    void startsWithNothingWhereNoPackEverCame() {
        assertThat(store.current()).isEqualTo(new Pack.None());
    }

    private void reopen() throws IOException {
        store = ContentStore.open(folder);
        updater =
                new PackUpdater(
                        store,
                        new PackSeal(
                                KIOSK,
                                Map.of(
                                        "pack-1",
                                        Base64.getEncoder()
                                                .encodeToString(key.getPublic().getEncoded()))),
                        this::fetch);
    }

    private void fetch(String address, Path into, long size) throws IOException {
        byte[] bytes = served.get(address);
        if (bytes == null) {
            throw new IOException("the line is dead");
        }
        Files.write(into, bytes);
    }

    /** Refused, said in words and as a reason, while the last good content stays. */
    private void assertRefused(byte[] manifest, PackRefusal reason, String why) {
        Pack good = store.current();
        assertThatThrownBy(() -> updater.update(manifest))
                .isInstanceOf(PackRefusedException.class)
                .hasMessageContaining(why);
        assertThat(store.refusal()).contains(reason);
        assertThat(store.current()).isSameAs(good);
    }

    private String name() {
        return store.current().placeSheet().orElseThrow().names().in("nl");
    }

    private byte[] pack(String version, String name) throws GeneralSecurityException {
        return MessageCodec.encode(
                PackManifest.sign(
                        KIOSK, version, index(version, name), "pack-1", key.getPrivate()));
    }

    private byte[] index(String version, String name) {
        List<PackFile> files = new ArrayList<>(extra);
        files.add(serve("place.json", placeSheet(name)));
        byte[] index =
                MessageCodec.encode(
                        new PackIndex(
                                version,
                                new PlaceId("buurthuis"),
                                new NeighbourhoodId("moerwijk-noord"),
                                "2026-1",
                                files));
        serve("index.json", index);
        return index;
    }

    private PackFile serve(String path, byte[] bytes) {
        String sha256 = Sha256.hex(bytes);
        served.put(PackFile.address(sha256), bytes);
        return new PackFile(path, sha256, bytes.length, "application/json");
    }

    private static String placeAddress(String name) {
        return PackFile.address(Sha256.hex(placeSheet(name)));
    }

    private static byte[] placeSheet(String name) {
        Texts texts = Texts.of(Map.of("nl", name));
        return MessageCodec.encode(
                new PlaceSheet(new PlaceId("buurthuis"), "buurthuis", texts, texts, texts));
    }
}
