package nl.gezondheidsplein.hub.packs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.protocol.ClarifySheet;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.NoticeSheet;

/**
 * The sheets that editors keep, the nearest to a place first: its own, that of its neighbourhood,
 * the one for everywhere, the standard one.
 */
public final class KeptContent {
    private final ContentBook book;
    private final List<ContentPiece> standard = ContentFile.standard();

    public KeptContent(ContentBook book) {
        this.book = book;
    }

    /** Returns the sources of packs that read from here, beside the social map. */
    public PackSources sources(Supplier<ShownOffers> offers) {
        return new PackSources(
                Place::sheet,
                offers,
                place -> find(ContentPiece.Kind.CHECK, place, MessageCodec::decodeCheckSheet),
                place ->
                        find(ContentPiece.Kind.CLARIFY, place, MessageCodec::decodeClarifySheet)
                                .orElse(ClarifySheet.EMPTY),
                _ -> JoinSheet.EMPTY,
                _ -> FeedbackSheet.EMPTY,
                place ->
                        find(ContentPiece.Kind.EVENTS, place)
                                .map(KeptContent::events)
                                .orElse(EventContent.EMPTY),
                _ -> NoticeSheet.EMPTY,
                _ -> Optional.empty());
    }

    private static EventContent events(ContentPiece piece) {
        return new EventContent(
                MessageCodec.decodeEventSheet(piece.sheet().getBytes(UTF_8)), piece.blocks());
    }

    private <T> Optional<T> find(ContentPiece.Kind kind, Place place, Function<byte[], T> decode) {
        return find(kind, place).map(piece -> decode.apply(piece.sheet().getBytes(UTF_8)));
    }

    private Optional<ContentPiece> find(ContentPiece.Kind kind, Place place) {
        List<ContentPiece> pieces =
                Stream.concat(book.all().stream(), standard.stream())
                        .filter(piece -> piece.kind() == kind)
                        .toList();
        return Stream.of(place.id().value(), place.neighbourhood().value(), ContentPiece.EVERYWHERE)
                .flatMap(scope -> pieces.stream().filter(piece -> piece.scope().equals(scope)))
                .findFirst();
    }
}
