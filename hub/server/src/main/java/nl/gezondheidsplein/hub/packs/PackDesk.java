package nl.gezondheidsplein.hub.packs;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.pki.PackKeys;
import nl.gezondheidsplein.hub.review.Part;
import nl.gezondheidsplein.hub.review.Reviews;
import nl.gezondheidsplein.protocol.ClarifySheet;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferSheet;
import nl.gezondheidsplein.protocol.PackFile;
import nl.gezondheidsplein.protocol.PackIndex;
import nl.gezondheidsplein.protocol.PackManifest;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.Sha256;

/**
 * Builds the content pack of each place from what is stored, and signs it for each kiosk.
 *
 * <p>The same content gives the same pack: building again changes nothing until something changed.
 * Any thread may call.
 */
public final class PackDesk {
    private static final String JSON = "application/json";

    /** The clock of the places. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /**
     * Pack numbers count minutes from here. A hub restored from a backup has forgotten its last
     * packs, and kiosks refuse lower numbers; by the clock its next one is above them all the same.
     */
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final AreaRegister areas;
    private final PackSources sources;
    private final PublishedItems items;
    private final Supplier<Reviews> reviews;
    private final Supplier<SortedMap<String, Blob>> clips;
    private final PictureFiles pictures;
    private final BlockWords words;
    private final OfferFiles offerFiles = new OfferFiles();
    private final PackShelf shelf;
    private final Blobs blobs;
    private final Signing signing;
    private final Clock clock;

    /**
     * How packs are marked.
     *
     * @param covenant the label under which visits count while these packs are shown
     */
    public record Signing(PackKeys keys, String covenant) {}

    /**
     * What goes into packs.
     *
     * @param items learns every item id before a pack that holds it goes out
     * @param reviews what readers made of the texts
     * @param clips the files of recordings, by their path
     * @param pictures the files of pictures of offers
     */
    public record Contents(
            PackSources sources,
            PublishedItems items,
            Supplier<Reviews> reviews,
            Supplier<SortedMap<String, Blob>> clips,
            PictureFiles pictures) {}

    /**
     * Where packs are kept.
     *
     * @param blobs the same shelf, file by file
     */
    public record Shelves(PackShelf packs, Blobs blobs) {}

    public PackDesk(
            AreaRegister areas, Contents contents, Shelves shelves, Signing signing, Clock clock) {
        this.areas = areas;
        this.sources = contents.sources();
        this.items = contents.items();
        this.reviews = contents.reviews();
        this.words = new BlockWords(ZONE, contents.reviews());
        this.clips = contents.clips();
        this.pictures = contents.pictures();
        this.shelf = shelves.packs();
        this.blobs = shelves.blobs();
        this.signing = signing;
        this.clock = clock;
    }

    /** Builds the packs of all places anew; returns the places whose pack changed. */
    public List<PlaceId> refresh() {
        List<PlaceId> changed = new ArrayList<>();
        Reviews read = reviews.get();
        for (Place place : areas.places()) {
            Optional<PackShelf.Shelved> before = shelf.last(place.id());
            PackShelf.Shelved now = build(place, read);
            if (before.isEmpty() || !before.get().equals(now)) {
                changed.add(place.id());
            }
        }
        return changed;
    }

    private PackShelf.Shelved build(Place place, Reviews read) {
        List<Blob> files = new ArrayList<>();
        List<PackFile> listed = new ArrayList<>();
        sheets(place, new ReviewedSheets(read))
                .forEach((path, blob) -> add(path, blob, files, listed));
        PackIndex unnumbered = index(place, 1, listed);
        return shelf.put(
                place.id(),
                new PackShelf.Content(Sha256.hex(MessageCodec.encode(unnumbered)), files),
                Duration.between(FIRST, clock.instant()).toMinutes(),
                number -> new Blob(JSON, MessageCodec.encode(index(place, number, listed))));
    }

    private SortedMap<String, Blob> sheets(Place place, ReviewedSheets read) {
        ShownOffers offers = sources.offers().get();
        ClarifySheet clarify = sources.clarify().at(place);
        JoinSheet join = sources.join().at(place);
        EventContent events = sources.events().at(place);
        items.remember(offers.offers(), clarify, join, events.sheet());
        SortedMap<String, Blob> sheets = new TreeMap<>(offerFiles.of(offers));
        sheets.put(
                "place.json",
                blob(read.read(Part.PLACE, MessageCodec.encode(sources.place().at(place)))));
        sources.check()
                .at(place)
                .ifPresent(
                        check ->
                                sheets.put(
                                        "check.json",
                                        blob(read.read(Part.CHECK, MessageCodec.encode(check)))));
        sheets.put("clarify.json", blob(read.read(Part.CLARIFY, MessageCodec.encode(clarify))));
        sheets.put("join.json", blob(read.read(Part.JOIN, MessageCodec.encode(join))));
        sheets.put(
                "feedback.json",
                blob(read.read(Part.FEEDBACK, MessageCodec.encode(sources.feedback().at(place)))));
        sources.map()
                .at(place)
                .ifPresent(map -> sheets.put("map.json", blob(MessageCodec.encode(map))));
        events(events, read, sheets);
        sheets.put("notices.json", blob(MessageCodec.encode(sources.notices().at(place))));
        sheets.put("texts.json", blob(read.texts()));
        sheets.putAll(clips.get());
        sheets.putAll(pictures.of(offers));
        return sheets;
    }

    /** Heads are counted by the sheet; in the agenda stand offers of one day. */
    private void events(EventContent events, ReviewedSheets read, SortedMap<String, Blob> sheets) {
        EventContent reviewed = events.reviewed(read);
        EventOffers said = new EventOffers(words.get());
        sheets.put("events.json", blob(MessageCodec.encode(said.marked(reviewed))));
        List<Offer> offers = said.of(reviewed, LocalDate.ofInstant(clock.instant(), ZONE));
        if (!offers.isEmpty()) {
            sheets.put(EventOffers.PATH, blob(MessageCodec.encode(new OfferSheet(offers))));
        }
    }

    private static Blob blob(byte[] json) {
        return new Blob(JSON, json);
    }

    private static void add(String path, Blob blob, List<Blob> files, List<PackFile> listed) {
        files.add(blob);
        listed.add(new PackFile(path, blob.sha256(), blob.size(), blob.mediaType()));
    }

    private PackIndex index(Place place, long number, List<PackFile> files) {
        return new PackIndex(
                version(place.id(), number),
                place.id(),
                place.neighbourhood(),
                signing.covenant(),
                files);
    }

    private static String version(PlaceId place, long number) {
        return place.value() + "-" + number;
    }

    /** Returns the signed manifest of a kiosk at a place, nothing before its pack was built. */
    public Optional<PackManifest> manifest(KioskId kiosk, PlaceId place) {
        return shelf.last(place).flatMap(pack -> sign(kiosk, version(place, pack.number()), pack));
    }

    private Optional<PackManifest> sign(KioskId kiosk, String version, PackShelf.Shelved pack) {
        return blobs.find(pack.indexSha256())
                .map(
                        index -> {
                            try {
                                return PackManifest.sign(
                                        kiosk,
                                        version,
                                        index.content(),
                                        signing.keys().currentId(),
                                        signing.keys().current());
                            } catch (GeneralSecurityException e) {
                                throw new IllegalStateException(
                                        "The pack key can't sign; run \"init\" again", e);
                            }
                        });
    }
}
