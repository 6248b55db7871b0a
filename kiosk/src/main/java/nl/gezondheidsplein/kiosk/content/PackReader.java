package nl.gezondheidsplein.kiosk.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.gezondheidsplein.protocol.ClarifySheet;
import nl.gezondheidsplein.protocol.ClipSheet;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.NoticeSheet;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferSheet;
import nl.gezondheidsplein.protocol.PackFile;
import nl.gezondheidsplein.protocol.PackIndex;
import nl.gezondheidsplein.protocol.PackRefusal;
import nl.gezondheidsplein.protocol.PictureSheet;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.ReceivedSheet;
import nl.gezondheidsplein.protocol.TextSheet;

/**
 * Reads the files of one pack from its blobs. Only the place must be there; a pack without the
 * other sheets shows less. A sheet that is there must be understood, else the pack is refused.
 */
final class PackReader {
    private final BlobStore blobs;
    private final PackIndex index;

    PackReader(BlobStore blobs, PackIndex index) {
        this.blobs = blobs;
        this.index = index;
    }

    Pack.Published read() throws IOException {
        PlaceSheet place =
                sheet("place.json", MessageCodec::decodePlaceSheet)
                        .orElseThrow(
                                () ->
                                        new PackRefusedException(
                                                PackRefusal.NOT_UNDERSTOOD,
                                                "the pack has no place.json"));
        if (!place.place().equals(index.place())) {
            throw new PackRefusedException(
                    PackRefusal.NOT_UNDERSTOOD, "place.json is of another place");
        }
        return new Pack.Published(
                index,
                place,
                new Pack.Sheets(
                        offers(),
                        sheet("received.json", MessageCodec::decodeReceivedSheet)
                                .orElse(ReceivedSheet.EMPTY),
                        sheet("check.json", MessageCodec::decodeCheckSheet),
                        sheet("clarify.json", MessageCodec::decodeClarifySheet)
                                .orElse(ClarifySheet.EMPTY),
                        sheet("join.json", MessageCodec::decodeJoinSheet).orElse(JoinSheet.EMPTY),
                        sheet("feedback.json", MessageCodec::decodeFeedbackSheet)
                                .orElse(FeedbackSheet.EMPTY),
                        sheet("events.json", MessageCodec::decodeEventSheet)
                                .orElse(EventSheet.EMPTY),
                        sheet("notices.json", MessageCodec::decodeNoticeSheet)
                                .orElse(NoticeSheet.EMPTY),
                        sheet("map.json", MessageCodec::decodeMapSheet),
                        sheet("texts.json", MessageCodec::decodeTextSheet).orElse(TextSheet.EMPTY),
                        sheet("clips.json", MessageCodec::decodeClipSheet).orElse(ClipSheet.EMPTY),
                        sheet("pictures.json", MessageCodec::decodePictureSheet)
                                .orElse(PictureSheet.EMPTY)));
    }

    private List<Offer> offers() throws IOException {
        List<Offer> offers = new ArrayList<>();
        for (PackFile file : index.files()) {
            if (file.path().startsWith(OfferSheet.FOLDER)) {
                offers.addAll(decoded(file, MessageCodec::decodeOfferSheet).offers());
            }
        }
        var ids = new HashSet<String>();
        if (!offers.stream().map(Offer::id).allMatch(ids::add)) {
            throw new PackRefusedException(
                    PackRefusal.NOT_UNDERSTOOD, "an offer stands in two parts of the pack");
        }
        offers.sort(Comparator.comparing(Offer::id));
        return offers;
    }

    private <T> Optional<T> sheet(String path, Function<byte[], T> decode) throws IOException {
        for (PackFile file : index.files()) {
            if (file.path().equals(path)) {
                return Optional.of(decoded(file, decode));
            }
        }
        return Optional.empty();
    }

    private <T> T decoded(PackFile file, Function<byte[], T> decode) throws IOException {
        try {
            return decode.apply(blobs.read(file.sha256()));
        } catch (MalformedMessageException e) {
            throw new PackRefusedException(
                    PackRefusal.NOT_UNDERSTOOD, file.path() + " of the pack is not understood", e);
        }
    }
}
