package nl.gezondheidsplein.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.gezondheidsplein.hub.squaremap.Samples.RECEIVED;
import static nl.gezondheidsplein.hub.squaremap.Samples.id;
import static nl.gezondheidsplein.hub.squaremap.Samples.stored;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gezondheidsplein.hub.packs.ClipFiles;
import nl.gezondheidsplein.hub.packs.ContentPiece;
import nl.gezondheidsplein.hub.packs.KeptContent;
import nl.gezondheidsplein.hub.packs.MapOffers;
import nl.gezondheidsplein.hub.packs.PackDesk;
import nl.gezondheidsplein.hub.packs.PackTexts;
import nl.gezondheidsplein.hub.packs.PictureFiles;
import nl.gezondheidsplein.hub.packs.PlacesOnMap;
import nl.gezondheidsplein.hub.packs.PublishedItems;
import nl.gezondheidsplein.hub.packs.ShownOffers;
import nl.gezondheidsplein.hub.pki.PackKeys;
import nl.gezondheidsplein.hub.review.KnownReviews;
import nl.gezondheidsplein.hub.review.ReviewDesk;
import nl.gezondheidsplein.hub.review.SourceText;
import nl.gezondheidsplein.hub.squaremap.FormerTicks;
import nl.gezondheidsplein.hub.squaremap.InMemorySocialMapStore;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.squaremap.TaxonomyTerm;
import nl.gezondheidsplein.hub.squaremap.blocks.Blocks;
import nl.gezondheidsplein.hub.squaremap.edit.OfferDesk;
import nl.gezondheidsplein.hub.squaremap.edit.OfferDraft;
import nl.gezondheidsplein.hub.squaremap.edit.OpenOffer;
import nl.gezondheidsplein.hub.squaremap.edit.Saving;
import nl.gezondheidsplein.hub.squaremap.pictures.OfferPicture;
import nl.gezondheidsplein.hub.squaremap.pictures.Redrawn;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.hub.store.FreshDatabase;
import nl.gezondheidsplein.hub.store.JdbcAreaRegister;
import nl.gezondheidsplein.hub.store.JdbcClipBook;
import nl.gezondheidsplein.hub.store.JdbcContentBook;
import nl.gezondheidsplein.hub.store.JdbcItemBook;
import nl.gezondheidsplein.hub.store.JdbcPackShelf;
import nl.gezondheidsplein.hub.store.JdbcPictureBook;
import nl.gezondheidsplein.hub.store.JdbcReviewBook;
import nl.gezondheidsplein.hub.store.JdbcSocialMapStore;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferFacts;
import nl.gezondheidsplein.protocol.OfferSheet;
import nl.gezondheidsplein.protocol.PackFile;
import nl.gezondheidsplein.protocol.PackIndex;
import nl.gezondheidsplein.protocol.PictureSheet;
import nl.gezondheidsplein.protocol.Sha256;
import nl.gezondheidsplein.protocol.TextSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the social map and the content of editors to the files of a pack. */
final class PackDeskTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** A month after the records of the samples came in. */
    private static final Instant NOW = Instant.parse("2026-02-05T09:00:00Z");

    private final Database database = Database.open(FreshDatabase.sqlite());
    private final JdbcPackShelf shelf = new JdbcPackShelf(database);
    private final JdbcContentBook content = new JdbcContentBook(database);
    private final InMemorySocialMapStore store = new InMemorySocialMapStore();
    private final JdbcReviewBook book = new JdbcReviewBook(database);
    private final JdbcClipBook clips = new JdbcClipBook(database);
    private final JdbcPictureBook pictures = new JdbcPictureBook(database);
    private final KnownReviews reviews = new KnownReviews(book);
    private final PublishedItems items = new PublishedItems(new JdbcItemBook(database));

    @BeforeEach
    void putATown() {
        DemoAreas.putInto(new JdbcAreaRegister(database));
        store.change(
                0,
                List.of(
                        term("Domeinen", "sociaal"),
                        stored(
                                RecordKind.TAXONOMY_TERM,
                                "{'id':'%s','code':'welbevinden','name':'w','taxonomy_id':'%s'}"
                                        .formatted(id("welbevinden"), id("streams"))),
                        stored(
                                RecordKind.TAXONOMY,
                                "{'id':'%s','name':'Stromen','description':''}"
                                        .formatted(id("streams"))),
                        term("Kenmerken", "wens"),
                        term("Thema’s", "ontmoeten"),
                        stored(
                                RecordKind.LOCATION,
                                "{'id':'%s','location_type':'physical','latitude':52.05,"
                                                .formatted(id("luyk"))
                                        + "'longitude':4.3,'external_identifier':'de-luyk',"
                                        + "'external_identifier_type':'gezondheidsplein-place'}")),
                List.of());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givesEveryPlaceAllItsSheets() throws GeneralSecurityException {
        change(service("koffie", "active", "ontmoeten"));
        content.put(
                List.of(
                        new ContentPiece(
                                ContentPiece.Kind.EVENTS,
                                "moerwijk-noord",
                                "{\"v\":1,\"events\":[{\"id\":\"iftar\",\"name\":{\"nl\":\"Fijn.\"},"
                                        + "\"start\":\"2027-06-19T13:00\",\"end\":\"2027-06-19T17:00\","
                                        + "\"stands\":[],\"programme\":[]}]}")));

        assertThat(desk(NOW).refresh()).hasSize(6);

        Map<String, PackFile> files = files();
        assertThat(files)
                .containsKeys(
                        "place.json",
                        "check.json",
                        "clarify.json",
                        "join.json",
                        "feedback.json",
                        "events.json",
                        OfferSheet.path(id("koffie").toString()));
        assertThat(MessageCodec.decodePlaceSheet(bytes(files, "place.json")).point())
                .contains(GeoPoint.ofDegrees(52.05, 4.3));
        assertThat(MessageCodec.decodeCheckSheet(bytes(files, "check.json")).items()).hasSize(9);
        assertThat(MessageCodec.decodeEventSheet(bytes(files, "events.json")).events()).hasSize(1);
        assertThat(offers()).extracting(Offer::id).contains(id("koffie").toString());
    }

    @Test
    void eventsStandAmongWhatThereIsToDoAsOffersThatKiosksOfEveryVersionRead()
            throws GeneralSecurityException {
        content.put(
                List.of(
                        new ContentPiece(
                                ContentPiece.Kind.EVENTS,
                                "moerwijk-noord",
                                "{\"v\":1,\"events\":[{\"id\":\"iftar\",\"name\":{\"nl\":\"Fijn\"},"
                                        + "\"start\":\"2027-06-19T13:00\",\"end\":\"2027-06-19T17:00\","
                                        + "\"stands\":[],\"programme\":[]}]}",
                                Map.of("iftar", Blocks.NONE.asDemo(true)))));

        desk(NOW).refresh();

        Map<String, PackFile> files = files();
        assertThat(offers())
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.title().in("nl")).isEqualTo("Fijn");
                            assertThat(event.facts().is(OfferFacts.Mark.DEMO)).isTrue();
                        });
        // Who counts heads by the sheet reads in its name that it is an example.
        assertThat(
                        MessageCodec.decodeEventSheet(bytes(files, "events.json"))
                                .events()
                                .getFirst()
                                .name()
                                .in("nl"))
                .isEqualTo("Fijn (voorbeeld)");
        assertThat(MessageCodec.decodeNoticeSheet(bytes(files, "notices.json")).notices())
                .isEmpty();
    }

    @Test
    void whatAnEditorTicksAsSensitiveIsSensitiveOnTheKiosk() throws GeneralSecurityException {
        change(service("schulden", "active", "ontmoeten"));
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        new FormerTicks(store, clock).settle();
        OfferDesk editors =
                new OfferDesk(
                        new SocialMaps(store),
                        store,
                        new OfferDesk.Custom(AMSTERDAM, clock, UUID::randomUUID));
        desk(NOW).refresh();
        assertThat(offers())
                .singleElement()
                .satisfies(offer -> assertThat(offer.facts().category()).isEqualTo("ontmoeten"));

        OpenOffer open = editors.open(id("schulden")).orElseThrow();
        OfferDraft seen = open.draft();
        Set<String> terms = new HashSet<>(seen.terms());
        terms.add(ticked("gevoelig"));
        assertThat(
                        editors.save(
                                id("schulden"),
                                open.version(),
                                new OfferDraft(
                                        seen.words(),
                                        seen.organization(),
                                        "",
                                        seen.where(),
                                        seen.languages(),
                                        terms,
                                        true,
                                        false),
                                false))
                .isInstanceOf(Saving.Saved.class);
        desk(NOW).refresh();

        // Of what is sensitive a kiosk counts the domain only (privacy 4.3.9).
        assertThat(offers())
                .singleElement()
                .satisfies(
                        offer -> {
                            assertThat(offer.facts().marks())
                                    .containsExactly(OfferFacts.Mark.SENSITIVE);
                            assertThat(offer.facts().category()).isEqualTo("sociaal");
                        });
    }

    private String ticked(String code) {
        return store.load().all(RecordKind.TAXONOMY_TERM).stream()
                .map(stored -> new TaxonomyTerm(stored.hsds()))
                .filter(term -> term.code().filter(code::equals).isPresent())
                .map(term -> term.id().toString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsWhatIsGivenAndWhatIsWishedButNotWhatHasEnded() throws GeneralSecurityException {
        change(
                service("koffie", "active", "ontmoeten"),
                service("zwemmen", "inactive", "wens"),
                service("oud", "inactive", "ontmoeten"));

        desk(NOW).refresh();

        assertThat(offers())
                .extracting(Offer::id)
                .containsExactlyInAnyOrder(id("koffie").toString(), id("zwemmen").toString());
        assertThat(offers()).filteredOn(offer -> offer.facts().is(OfferFacts.Mark.WISH)).hasSize(1);
    }

    @Test
    void saysWhenThatCameInWhichNobodyEverVerified() throws GeneralSecurityException {
        change(service("koffie", "active", "ontmoeten"), verified("yoga"));

        desk(NOW).refresh();

        assertThat(offers()).hasSize(2);
        assertThat(MessageCodec.decodeReceivedSheet(bytes(files(), "received.json")).days())
                .containsOnly(
                        Map.entry(
                                id("koffie").toString(), LocalDate.ofInstant(RECEIVED, AMSTERDAM)));
    }

    @Test
    void leavesOutWhatIsPastTrusting() throws GeneralSecurityException {
        change(service("koffie", "active", "ontmoeten"));

        desk(NOW.plus(Duration.ofDays(180))).refresh();

        assertThat(offers()).isEmpty();
    }

    @Test
    void sendsOnlyThePartAgainInWhichAnOfferChanged() throws GeneralSecurityException {
        change(
                IntStream.range(0, 300)
                        .mapToObj(number -> service("koffie " + number, "active", "ontmoeten"))
                        .toArray(MapRecord[]::new));
        PackDesk desk = desk(NOW);
        desk.refresh();
        Map<String, PackFile> before = files();
        assertThat(desk.refresh()).isEmpty();

        change(service("koffie 7", "active", "wens"));
        assertThat(desk.refresh()).hasSize(6);

        assertThat(files().values())
                .filteredOn(file -> !before.containsValue(file))
                .extracting(PackFile::path)
                .containsExactly(OfferSheet.path(id("koffie 7").toString()));
    }

    @Test
    void remembersItemIdsThatNoPackShowsAnyMore() throws GeneralSecurityException {
        change(service("koffie", "active", "ontmoeten"));
        desk(NOW).refresh();
        desk(NOW.plus(Duration.ofDays(180))).refresh();

        assertThat(items.get().hasTheme("ontmoeten")).isTrue();
        assertThat(items.get().hasOfferCategory("ontmoeten")).isTrue();
        assertThat(items.get().hasOfferCategory("sociaal")).isTrue();
        assertThat(new PublishedItems(new JdbcItemBook(database)).get().hasTheme("ontmoeten"))
                .isTrue();
    }

    @Test
    @Tag("deep")
    void buildsTenThousandOffersWithinFiveSeconds() throws GeneralSecurityException {
        change(
                IntStream.range(0, 10_000)
                        .mapToObj(number -> service("koffie " + number, "active", "ontmoeten"))
                        .toArray(MapRecord[]::new));
        PackDesk desk = desk(NOW);

        long start = System.nanoTime();
        desk.refresh();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        assertThat(offers()).hasSize(10_000);
        assertThat(files().values())
                .allMatch(file -> file.size() < MessageCodec.MAX_SHEET_BYTES / 2);
        assertThat(taken).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void tellsKiosksWhatReadersMadeOfEveryText() throws GeneralSecurityException {
        PackDesk desk = desk(NOW);
        desk.refresh();
        int before = texts().of("tr").orElseThrow().drafts();

        review("Ik zie genoeg mensen.", "Yeterince insan görürüm.");
        review("Bel. Iemand luistert. Dit tellen we nooit.", "Arayın. Biri dinler.");
        assertThat(desk.refresh()).isNotEmpty();

        assertThat(texts().of("tr").orElseThrow().drafts()).isEqualTo(before - 1);
        assertThat(texts().of("tr").orElseThrow().lines())
                .containsExactly(
                        new TextSheet.Line(
                                "help.sentence",
                                TextSheet.source("Bel. Iemand luistert. Dit tellen we nooit."),
                                "Arayın. Biri dinler.",
                                false));
        assertThat(
                        MessageCodec.decodeCheckSheet(bytes(files(), "check.json")).items().stream()
                                .map(item -> item.statement().in("tr")))
                .contains("Yeterince insan görürüm.");
        assertThat(desk.refresh()).isEmpty();
    }

    @Test
    void thePicturesOfWhatIsShownGoAlongUnderTheirHash() throws GeneralSecurityException {
        change(
                service("koffie", "active", "ontmoeten"),
                service("soep", "active", "ontmoeten"),
                service("oud", "inactive", "ontmoeten"));
        picture("koffie", "Een kan koffie.", 1);
        picture("oud", "Een lege kan.", 2);

        desk(NOW).refresh();

        PictureSheet sheet = MessageCodec.decodePictureSheet(bytes(files(), "pictures.json"));
        assertThat(sheet.pictures().keySet()).containsExactly(id("koffie").toString());
        PictureSheet.Picture shown = sheet.of(id("koffie").toString()).orElseThrow();
        assertThat(shown.words().byLanguage()).containsOnly(Map.entry("nl", "Een kan koffie."));
        PackFile file = Objects.requireNonNull(files().get(shown.file()));
        assertThat(file.mediaType()).isEqualTo("image/jpeg");
        assertThat(shown.file()).isEqualTo(PictureSheet.path(file.sha256()));
        assertThat(files().keySet()).filteredOn(path -> path.startsWith("pictures/")).hasSize(1);
    }

    @Test
    void aPictureThatIsTakenAwayIsInNoPackAnyMoreAndNothingElseIsSentAgain()
            throws GeneralSecurityException {
        change(service("koffie", "active", "ontmoeten"), service("soep", "active", "ontmoeten"));
        picture("koffie", "Een kan koffie.", 1);
        picture("soep", "Een kom soep.", 2);
        PackDesk desk = desk(NOW);
        desk.refresh();
        Map<String, PackFile> before = files();
        assertThat(desk.refresh()).isEmpty();

        pictures.remove(id("koffie"));
        assertThat(desk.refresh()).hasSize(6);

        Map<String, PackFile> after = files();
        assertThat(after.values())
                .filteredOn(file -> !before.containsValue(file))
                .extracting(PackFile::path)
                .containsExactly("pictures.json");
        assertThat(after.keySet()).filteredOn(path -> path.startsWith("pictures/")).hasSize(1);
    }

    @Test
    void anOfferThatIsNotShownAnyMoreTakesItsPictureOutOfThePack() throws GeneralSecurityException {
        change(service("koffie", "active", "ontmoeten"));
        picture("koffie", "Een kan koffie.", 1);

        desk(NOW.plus(Duration.ofDays(180))).refresh();

        assertThat(files().keySet()).noneMatch(path -> path.startsWith("pictures/"));
        assertThat(MessageCodec.decodePictureSheet(bytes(files(), "pictures.json")))
                .isEqualTo(PictureSheet.EMPTY);
    }

    @Test
    void moreThanSixtyPicturesBreakNoPackAndThoseVerifiedLastStay()
            throws GeneralSecurityException {
        change(
                IntStream.range(0, 61)
                        .mapToObj(
                                number ->
                                        number == 7
                                                ? service("koffie 7", "active", "ontmoeten")
                                                : verified("koffie " + number))
                        .toArray(MapRecord[]::new));
        IntStream.range(0, 61).forEach(number -> picture("koffie " + number, "Koffie.", number));

        desk(NOW).refresh();

        PictureSheet sheet = MessageCodec.decodePictureSheet(bytes(files(), "pictures.json"));
        assertThat(sheet.pictures()).hasSize(60).doesNotContainKey(id("koffie 7").toString());
    }

    /** The map of these packs is in memory; the book of pictures wants its offers beside it. */
    private void picture(String offer, String words, int number) {
        var kept = new JdbcSocialMapStore(database);
        kept.change(kept.revision(), List.of(service(offer, "active", "ontmoeten")), List.of());
        byte[] bytes = Sha256.of(words.concat(Integer.toString(number)).getBytes(UTF_8));
        pictures.put(
                new OfferPicture(
                        id(offer), Redrawn.kept(bytes), words, "editor", NOW.plusSeconds(number)));
    }

    private void review(String dutch, String turkish) {
        ReviewDesk readers =
                new ReviewDesk(
                        book,
                        new PackTexts(
                                new JdbcAreaRegister(database),
                                new KeptContent(content).sources(() -> ShownOffers.NONE)),
                        Clock.fixed(NOW, ZoneOffset.UTC));
        SourceText text =
                readers.sight().texts().stream()
                        .filter(one -> one.dutch().equals(dutch))
                        .findFirst()
                        .orElseThrow();
        readers.leave(text, new ReviewDesk.Leaving("tr", turkish, true, false, "editor"));
    }

    private TextSheet texts() {
        return MessageCodec.decodeTextSheet(bytes(files(), "texts.json"));
    }

    private PackDesk desk(Instant now) throws GeneralSecurityException {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        SocialMaps maps = new SocialMaps(store);
        return new PackDesk(
                new JdbcAreaRegister(database),
                new PackDesk.Contents(
                        new KeptContent(content)
                                .sources(new MapOffers(maps, AMSTERDAM, clock, reviews))
                                .withPlace(new PlacesOnMap(maps)),
                        items,
                        reviews,
                        new ClipFiles(clips),
                        new PictureFiles(pictures)),
                new PackDesk.Shelves(shelf, shelf),
                new PackDesk.Signing(
                        new PackKeys(
                                "pack-1",
                                KeyPairGenerator.getInstance("Ed25519")
                                        .generateKeyPair()
                                        .getPrivate(),
                                new TreeMap<>()),
                        "2026-1"),
                clock);
    }

    private void change(MapRecord... records) {
        store.change(store.revision(), List.of(records), List.of());
    }

    private static MapRecord term(String taxonomy, String code) {
        return stored(
                RecordKind.TAXONOMY_TERM,
                "{'id':'%s','taxonomy':'%s','code':'%s','name':'%s'}"
                        .formatted(id(code), taxonomy, code, code));
    }

    private static MapRecord service(String name, String status, String term) {
        List<String> attributes = new ArrayList<>();
        for (String code : List.of("sociaal", "welbevinden", term)) {
            attributes.add(
                    "{'id':'%s','taxonomy_term_id':'%s'}"
                            .formatted(id(name + " " + code), id(code)));
        }
        return stored(
                RecordKind.SERVICE,
                "{'id':'%s','name':'%s','status':'%s','attributes':[%s]}"
                        .formatted(id(name), name, status, String.join(",", attributes)));
    }

    private static MapRecord verified(String name) {
        MapRecord service = service(name, "active", "ontmoeten");
        return stored(
                RecordKind.SERVICE,
                service.hsds().toText().replaceFirst("\\{", "{\"assured_date\":\"2026-02-01\","));
    }

    private Map<String, PackFile> files() {
        String index = shelf.last(DemoAreas.DE_LUYK).orElseThrow().indexSha256();
        PackIndex pack = MessageCodec.decodePackIndex(shelf.find(index).orElseThrow().content());
        return pack.files().stream().collect(Collectors.toMap(PackFile::path, file -> file));
    }

    private byte[] bytes(Map<String, PackFile> files, String path) {
        return shelf.find(Objects.requireNonNull(files.get(path)).sha256()).orElseThrow().content();
    }

    private List<Offer> offers() {
        Map<String, PackFile> files = files();
        return files.keySet().stream()
                .filter(path -> path.startsWith(OfferSheet.FOLDER))
                .flatMap(
                        path -> MessageCodec.decodeOfferSheet(bytes(files, path)).offers().stream())
                .toList();
    }
}
