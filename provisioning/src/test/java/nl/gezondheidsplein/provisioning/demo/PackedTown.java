package nl.gezondheidsplein.provisioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaFile;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.packs.ClipFiles;
import nl.gezondheidsplein.hub.packs.ContentFile;
import nl.gezondheidsplein.hub.packs.KeptContent;
import nl.gezondheidsplein.hub.packs.MapOffers;
import nl.gezondheidsplein.hub.packs.PackDesk;
import nl.gezondheidsplein.hub.packs.PictureFiles;
import nl.gezondheidsplein.hub.packs.PlacesOnMap;
import nl.gezondheidsplein.hub.packs.PublishedItems;
import nl.gezondheidsplein.hub.pki.PackKeys;
import nl.gezondheidsplein.hub.review.ReviewDesk;
import nl.gezondheidsplein.hub.review.Reviews;
import nl.gezondheidsplein.hub.review.ScreenSources;
import nl.gezondheidsplein.hub.review.TextFile;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.squaremap.hsds.ImportReport;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.JdbcAreaRegister;
import nl.gezondheidsplein.hub.store.JdbcClipBook;
import nl.gezondheidsplein.hub.store.JdbcContentBook;
import nl.gezondheidsplein.hub.store.JdbcDrawerStore;
import nl.gezondheidsplein.hub.store.JdbcFeedbackStore;
import nl.gezondheidsplein.hub.store.JdbcItemBook;
import nl.gezondheidsplein.hub.store.JdbcPackShelf;
import nl.gezondheidsplein.hub.store.JdbcPictureBook;
import nl.gezondheidsplein.hub.store.JdbcPlaceMaps;
import nl.gezondheidsplein.hub.store.JdbcQuestionStore;
import nl.gezondheidsplein.hub.store.JdbcReviewBook;
import nl.gezondheidsplein.hub.store.JdbcSocialMapStore;
import nl.gezondheidsplein.hub.store.JdbcStoryStore;
import nl.gezondheidsplein.hub.store.JdbcThemeStore;
import nl.gezondheidsplein.hub.voices.Feedback;
import nl.gezondheidsplein.hub.voices.PublishedVoices;
import nl.gezondheidsplein.hub.voices.Questions;
import nl.gezondheidsplein.hub.voices.Themes;
import nl.gezondheidsplein.hub.voices.VoiceFile;
import nl.gezondheidsplein.hub.voices.VoiceTransfer;
import nl.gezondheidsplein.hub.walkmap.PlaceMaps;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferSheet;
import nl.gezondheidsplein.protocol.PackFile;
import nl.gezondheidsplein.protocol.PackIndex;

/** A town of the demo, brought into a real database and built into packs by the hub's own code. */
final class PackedTown {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Map<String, Map<String, byte[]>> files = new TreeMap<>();
    private final Map<String, Pack> packs = new TreeMap<>();

    private PackedTown() {}

    /** Builds the packs of a town as they are at a moment. */
    static PackedTown of(Town town, String databaseUrl, Clock clock)
            throws GeneralSecurityException {
        PackedTown packed = new PackedTown();
        try (Database database = Database.open(databaseUrl)) {
            packed.build(town, database, clock);
        }
        return packed;
    }

    private static boolean isDemo(AreaFile file, Place place) {
        return file.areas().stream()
                .filter(area -> area.id().equals(place.neighbourhood().value()))
                .anyMatch(Area::demo);
    }

    /** The files of the pack of each place. */
    Map<String, Map<String, byte[]>> files() {
        return files;
    }

    /** The pack of each place, as its kiosk reads it. */
    Map<String, Pack> packs() {
        return packs;
    }

    private void build(Town town, Database database, Clock clock) throws GeneralSecurityException {
        JdbcAreaRegister areas = new JdbcAreaRegister(database);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        AreaFile file = AreaFile.read(town.areas(today).getBytes(UTF_8));
        areas.put(file.areas(), file.places());
        JdbcSocialMapStore store = new JdbcSocialMapStore(database);
        ImportReport report =
                new SocialMapImport(store, clock)
                        .run(
                                town.socialMap(today).getBytes(UTF_8),
                                town.id(),
                                SocialMapImport.Gone.KEEP);
        if (!report.isAcceptable()) {
            throw new AssertionError(report.rejected().toString());
        }
        JdbcContentBook content = new JdbcContentBook(database);
        content.put(ContentFile.read(town.content().getBytes(UTF_8)));
        PublishedVoices voices = voices(town, database, areas, clock);
        ReviewDesk desk = new ReviewDesk(new JdbcReviewBook(database), ScreenSources::all, clock);
        TextFile.read(ExampleReviews.file().getBytes(UTF_8)).leaveAt(desk, Role.EDITOR.id());
        Reviews reviews = desk.reviews();
        SocialMaps maps = new SocialMaps(store);
        PlaceMaps placeMaps = new JdbcPlaceMaps(database);
        JdbcPackShelf shelf = new JdbcPackShelf(database);
        new PackDesk(
                        areas,
                        new PackDesk.Contents(
                                new KeptContent(content)
                                        .sources(new MapOffers(maps, ZONE, clock, () -> reviews))
                                        .withPlace(new PlacesOnMap(maps))
                                        .withMap(place -> placeMaps.find(place.id()))
                                        .withJoin(place -> voices.join(place.neighbourhood()))
                                        .withFeedback(
                                                place ->
                                                        voices.feedback(
                                                                place.neighbourhood(),
                                                                List.of(),
                                                                isDemo(file, place))),
                                new PublishedItems(new JdbcItemBook(database)),
                                () -> reviews,
                                new ClipFiles(new JdbcClipBook(database)),
                                new PictureFiles(new JdbcPictureBook(database))),
                        new PackDesk.Shelves(shelf, shelf),
                        new PackDesk.Signing(key(), "2026-1"),
                        clock)
                .refresh();
        for (Place place : areas.places()) {
            PackIndex index =
                    MessageCodec.decodePackIndex(
                            bytes(shelf, shelf.last(place.id()).orElseThrow().indexSha256()));
            Map<String, byte[]> held =
                    index.files().stream()
                            .collect(
                                    Collectors.toMap(
                                            PackFile::path, one -> bytes(shelf, one.sha256())));
            files.put(place.id().value(), held);
            packs.put(place.id().value(), read(index, held));
        }
    }

    private static byte[] bytes(JdbcPackShelf shelf, String sha256) {
        return shelf.find(sha256).orElseThrow().content();
    }

    private static PublishedVoices voices(
            Town town, Database database, JdbcAreaRegister areas, Clock clock) {
        JdbcThemeStore themes = new JdbcThemeStore(database);
        JdbcQuestionStore questions = new JdbcQuestionStore(database);
        JdbcDrawerStore drawers = new JdbcDrawerStore(database);
        JdbcFeedbackStore feedback = new JdbcFeedbackStore(database);
        new VoiceTransfer(
                        new Themes(themes, clock),
                        new Questions(questions, clock),
                        drawers,
                        new Feedback(feedback, clock),
                        areas.areas().stream().map(Area::id).toList())
                .bringIn(VoiceFile.read(town.voices().getBytes(UTF_8)), "test");
        return new PublishedVoices(
                new PublishedVoices.Stores(
                        themes, questions, drawers, feedback, new JdbcStoryStore(database)),
                areas);
    }

    private static PackKeys key() throws GeneralSecurityException {
        return new PackKeys(
                "pack-1",
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate(),
                new TreeMap<>());
    }

    private static Pack read(PackIndex index, Map<String, byte[]> held) {
        List<Offer> offers =
                held.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(OfferSheet.FOLDER))
                        .flatMap(
                                entry ->
                                        MessageCodec.decodeOfferSheet(entry.getValue())
                                                .offers()
                                                .stream())
                        .toList();
        return new Pack.Published(
                index,
                sheet(held, "place.json", MessageCodec::decodePlaceSheet),
                new Pack.Sheets(
                        offers,
                        sheet(held, "received.json", MessageCodec::decodeReceivedSheet),
                        Optional.of(sheet(held, "check.json", MessageCodec::decodeCheckSheet)),
                        sheet(held, "clarify.json", MessageCodec::decodeClarifySheet),
                        sheet(held, "join.json", MessageCodec::decodeJoinSheet),
                        sheet(held, "feedback.json", MessageCodec::decodeFeedbackSheet),
                        sheet(held, "events.json", MessageCodec::decodeEventSheet),
                        sheet(held, "notices.json", MessageCodec::decodeNoticeSheet),
                        Optional.ofNullable(held.get("map.json")).map(MessageCodec::decodeMapSheet),
                        sheet(held, "texts.json", MessageCodec::decodeTextSheet),
                        sheet(held, "clips.json", MessageCodec::decodeClipSheet),
                        sheet(held, "pictures.json", MessageCodec::decodePictureSheet)));
    }

    private static <T> T sheet(Map<String, byte[]> held, String path, Function<byte[], T> decode) {
        return decode.apply(Optional.ofNullable(held.get(path)).orElseThrow());
    }
}
