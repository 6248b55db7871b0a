package nl.gezondheidsplein.hub.store;

import static nl.gezondheidsplein.hub.squaremap.Samples.id;
import static nl.gezondheidsplein.hub.squaremap.Samples.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.pictures.OfferPicture;
import nl.gezondheidsplein.hub.squaremap.pictures.PictureBook;
import nl.gezondheidsplein.hub.squaremap.pictures.Redrawn;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the store of pictures promises, on whichever database. */
abstract class PictureBookContract extends DatabaseTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123Z");

    private final JdbcSocialMapStore map = new JdbcSocialMapStore(database());
    private final PictureBook book = new JdbcPictureBook(database());

    @BeforeEach
    void fillTheMap() {
        map.change(0, List.of(service("koken"), service("fietsen")), List.of());
    }

    private static MapRecord service(String name) {
        return stored(
                RecordKind.SERVICE,
                "{'id':'%s','name':'%s','status':'active'}".formatted(id(name), name));
    }

    private static OfferPicture picture(String offer, String words, Instant at) {
        // Bytes that are no text in any encoding, a zero among them.
        byte[] content = {(byte) 0xff, (byte) 0xd8, 0, (byte) 0xc3, (byte) at.toEpochMilli()};
        return new OfferPicture(id(offer), Redrawn.kept(content), words, "editor", at);
    }

    @Test
    void givesAPictureBackByteForByte() {
        OfferPicture kept = picture("koken", "Pannen op een fornuis, één rode.", NOON);
        book.put(kept);

        OfferPicture found = book.find(id("koken")).orElseThrow();

        assertThat(found).usingRecursiveComparison().isEqualTo(kept);
        assertThat(found.picture().content()).isEqualTo(kept.picture().content());
        assertThat(book.find(id("fietsen"))).isEmpty();
    }

    @Test
    void keepsOnePictureForEachOffer() {
        book.put(picture("koken", "Pannen.", NOON));
        book.put(picture("fietsen", "Een fiets.", NOON));
        book.put(picture("koken", "Borden.", NOON.plusSeconds(1)));

        assertThat(book.all())
                .extracting(OfferPicture::words)
                .containsExactlyInAnyOrder("Borden.", "Een fiets.");
    }

    @Test
    void removesThePictureOfThisOfferAlone() {
        book.put(picture("koken", "Pannen.", NOON));
        book.put(picture("fietsen", "Een fiets.", NOON));

        book.remove(id("koken"));
        book.remove(id("zwemmen"));

        assertThat(book.all()).extracting(OfferPicture::words).containsExactly("Een fiets.");
    }

    @Test
    void aPictureGoesWithItsOfferAndStaysWhenTheOfferIsOnlyChanged() {
        book.put(picture("koken", "Pannen.", NOON));
        book.put(picture("fietsen", "Een fiets.", NOON));

        map.change(1, List.of(service("koken")), List.of());
        assertThat(book.all()).hasSize(2);
        map.change(2, List.of(), List.of(new RecordKey(RecordKind.SERVICE, id("koken"))));

        assertThat(book.all()).extracting(OfferPicture::words).containsExactly("Een fiets.");
    }

    @Test
    void keepsNoPictureOfWhatIsNotInTheMap() {
        assertThatThrownBy(() -> book.put(picture("zwemmen", "Water.", NOON)))
                .isInstanceOf(UnableToExecuteStatementException.class);
        assertThat(book.all()).isEmpty();
    }

    @Test
    void hasAnotherMarkAfterEveryChange() {
        String nothing = book.mark();
        book.put(picture("koken", "Pannen.", NOON));
        String once = book.mark();
        book.put(picture("koken", "Borden.", NOON.plusMillis(1)));
        String twice = book.mark();
        book.remove(id("koken"));

        assertThat(once).isNotEqualTo(nothing);
        assertThat(twice).isNotEqualTo(once).isNotEqualTo(nothing);
        assertThat(book.mark()).isEqualTo(nothing);
    }
}
