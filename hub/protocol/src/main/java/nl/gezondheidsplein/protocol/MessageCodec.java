package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Turns messages into bytes and back. Encoding is canonical: equal messages give equal bytes.
 * Decoding is strict: the schema is closed, a name occurs once, numbers are plain integers, and a
 * breach is a {@link MalformedMessageException} that says its reason. Stateless and thread-safe.
 */
public final class MessageCodec {
    /** The version of the wire, as in the topics. */
    public static final int VERSION = 1;

    /** The largest payload over the broker, in bytes. */
    public static final int MAX_BYTES = 32_768;

    /** The largest index of a pack, and the largest body of an enrolment, in bytes. */
    public static final int MAX_DOCUMENT_BYTES = 65_536;

    /** The largest file of a pack that is JSON, in bytes. */
    public static final int MAX_SHEET_BYTES = 2 * 1024 * 1024;

    /** Windows with a floor are padded to a multiple of this, so that their size tells nothing. */
    public static final int PADDED_BYTES = 8_192;

    private static final byte SPACE = ' ';

    private MessageCodec() {}

    /**
     * The bytes to freeze when a window is sealed, padded with spaces where its kind asks for it.
     *
     * @throws MalformedMessageException with {@link Reason#TOO_LARGE} when it does not fit
     */
    public static byte[] encode(SealedWindow window) {
        byte[] bytes = bounded(TallyFormat.write(window), MAX_BYTES);
        return window.kind().isPadded() ? padded(bytes) : bytes;
    }

    /**
     * Reads a sealed window.
     *
     * @param catalogue the item ids that exist beyond the fixed ones
     * @throws MalformedMessageException with the number where it can be read
     */
    public static SealedWindow decodeTally(byte[] bytes, ItemCatalogue catalogue) {
        return decodeWindow(bytes, catalogue);
    }

    static SealedWindow decodeWindow(byte[] bytes, ItemNames names) {
        return decode(bytes, MAX_BYTES, true, fields -> TallyFormat.read(fields, names));
    }

    /** The bytes of an idea or story. */
    public static byte[] encode(Voice voice) {
        return bounded(TallyFormat.write(voice), MAX_BYTES);
    }

    /**
     * Reads an idea or story.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static Voice decodeVoice(byte[] bytes) {
        return decode(bytes, MAX_BYTES, true, TallyFormat::readVoice);
    }

    /** The bytes of a receipt. */
    public static byte[] encode(Receipt receipt) {
        return bounded(ReceiptFormat.write(receipt), MAX_BYTES);
    }

    /**
     * Reads a receipt.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static Receipt decodeReceipt(byte[] bytes) {
        return decode(bytes, MAX_BYTES, false, ReceiptFormat::read);
    }

    /** The bytes of a birth, will or goodbye. */
    public static byte[] encode(State state) {
        return bounded(StateFormat.write(state), MAX_BYTES);
    }

    /**
     * Reads a birth, will or goodbye.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static State decodeState(byte[] bytes) {
        return decode(bytes, MAX_BYTES, false, StateFormat::read);
    }

    /** The bytes of a heartbeat. */
    public static byte[] encode(Vitals vitals) {
        return bounded(VitalsFormat.write(vitals), MAX_BYTES);
    }

    /**
     * Reads a heartbeat.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static Vitals decodeVitals(byte[] bytes) {
        return decode(bytes, MAX_BYTES, false, VitalsFormat::read);
    }

    /** The bytes of the running total of an event. */
    public static byte[] encode(Live live) {
        return bounded(OrderFormat.write(live), MAX_BYTES);
    }

    /**
     * Reads the running total of an event.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static Live decodeLive(byte[] bytes) {
        return decode(bytes, MAX_BYTES, false, OrderFormat::readLive);
    }

    /** The bytes of a remote command. */
    public static byte[] encode(Order order) {
        return bounded(OrderFormat.write(order), MAX_BYTES);
    }

    /**
     * Reads a remote command.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static Order decodeOrder(byte[] bytes) {
        return decode(bytes, MAX_BYTES, false, OrderFormat::read);
    }

    /** The bytes of the outcome of an order. */
    public static byte[] encode(Reply reply) {
        return bounded(OrderFormat.write(reply), MAX_BYTES);
    }

    /**
     * Reads the outcome of an order.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static Reply decodeReply(byte[] bytes) {
        return decode(bytes, MAX_BYTES, false, OrderFormat::readReply);
    }

    /** The bytes of the manifest of a pack. */
    public static byte[] encode(PackManifest manifest) {
        return bounded(PackFormat.write(manifest), MAX_BYTES);
    }

    /**
     * Reads the manifest of a pack; its signature is the caller's to check.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static PackManifest decodeManifest(byte[] bytes) {
        return decode(bytes, MAX_BYTES, false, PackFormat::readManifest);
    }

    /** The bytes of the index of a pack. */
    public static byte[] encode(PackIndex index) {
        return bounded(PackFormat.write(index), MAX_DOCUMENT_BYTES);
    }

    /**
     * Reads the index of a pack.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static PackIndex decodePackIndex(byte[] bytes) {
        return decode(bytes, MAX_DOCUMENT_BYTES, false, PackFormat::readIndex);
    }

    /** The bytes of {@code place.json} of a pack. */
    public static byte[] encode(PlaceSheet sheet) {
        return bounded(PlaceFormat.write(sheet), MAX_SHEET_BYTES);
    }

    /**
     * Reads {@code place.json} of a pack.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static PlaceSheet decodePlaceSheet(byte[] bytes) {
        return decode(bytes, MAX_SHEET_BYTES, false, PlaceFormat::read);
    }

    /** The bytes of {@code offers/<part>.json} of a pack. */
    public static byte[] encode(OfferSheet sheet) {
        return bounded(OfferFormat.write(sheet), MAX_SHEET_BYTES);
    }

    /**
     * Reads {@code offers/<part>.json} of a pack.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static OfferSheet decodeOfferSheet(byte[] bytes) {
        return decode(bytes, MAX_SHEET_BYTES, false, OfferFormat::read);
    }

    /** The bytes of {@code received.json} of a pack. */
    public static byte[] encode(ReceivedSheet sheet) {
        return bounded(ReceivedFormat.write(sheet), MAX_SHEET_BYTES);
    }

    /**
     * Reads {@code received.json} of a pack.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static ReceivedSheet decodeReceivedSheet(byte[] bytes) {
        return decode(bytes, MAX_SHEET_BYTES, false, ReceivedFormat::read);
    }

    /** The bytes of {@code check.json} of a pack. */
    public static byte[] encode(CheckSheet sheet) {
        return bounded(CheckFormat.write(sheet), MAX_SHEET_BYTES);
    }

    /**
     * Reads {@code check.json} of a pack.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static CheckSheet decodeCheckSheet(byte[] bytes) {
        return decode(bytes, MAX_SHEET_BYTES, false, CheckFormat::read);
    }

    /** The bytes of {@code clarify.json} of a pack. */
    public static byte[] encode(ClarifySheet sheet) {
        return bounded(ClarifyFormat.write(sheet), MAX_SHEET_BYTES);
    }

    /**
     * Reads {@code clarify.json} of a pack.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static ClarifySheet decodeClarifySheet(byte[] bytes) {
        return decode(bytes, MAX_SHEET_BYTES, false, ClarifyFormat::read);
    }

    /** The bytes of {@code join.json} of a pack. */
    public static byte[] encode(JoinSheet sheet) {
        return bounded(JoinFormat.write(sheet), MAX_SHEET_BYTES);
    }

    /**
     * Reads {@code join.json} of a pack.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static JoinSheet decodeJoinSheet(byte[] bytes) {
        return decode(bytes, MAX_SHEET_BYTES, false, JoinFormat::read);
    }

    /** The bytes of {@code feedback.json} of a pack. */
    public static byte[] encode(FeedbackSheet sheet) {
        return bounded(FeedbackFormat.write(sheet), MAX_SHEET_BYTES);
    }

    /**
     * Reads {@code feedback.json} of a pack.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static FeedbackSheet decodeFeedbackSheet(byte[] bytes) {
        return decode(bytes, MAX_SHEET_BYTES, false, FeedbackFormat::read);
    }

    /** The bytes of {@code clips.json} of a pack. */
    public static byte[] encode(ClipSheet sheet) {
        return bounded(ClipFormat.write(sheet), MAX_SHEET_BYTES);
    }

    /**
     * Reads {@code clips.json} of a pack.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static ClipSheet decodeClipSheet(byte[] bytes) {
        return decode(bytes, MAX_SHEET_BYTES, false, ClipFormat::read);
    }

    /** The bytes of {@code pictures.json} of a pack. */
    public static byte[] encode(PictureSheet sheet) {
        return bounded(PictureFormat.write(sheet), MAX_SHEET_BYTES);
    }

    /**
     * Reads {@code pictures.json} of a pack.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static PictureSheet decodePictureSheet(byte[] bytes) {
        return decode(bytes, MAX_SHEET_BYTES, false, PictureFormat::read);
    }

    /** The bytes of {@code texts.json} of a pack. */
    public static byte[] encode(TextSheet sheet) {
        return bounded(TextFormat.write(sheet), MAX_SHEET_BYTES);
    }

    /**
     * Reads {@code texts.json} of a pack.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static TextSheet decodeTextSheet(byte[] bytes) {
        return decode(bytes, MAX_SHEET_BYTES, false, TextFormat::read);
    }

    /** The bytes of {@code events.json} of a pack. */
    public static byte[] encode(EventSheet sheet) {
        return bounded(EventFormat.write(sheet), MAX_SHEET_BYTES);
    }

    /**
     * Reads {@code events.json} of a pack.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static EventSheet decodeEventSheet(byte[] bytes) {
        return decode(bytes, MAX_SHEET_BYTES, false, EventFormat::read);
    }

    /** The bytes of {@code notices.json} of a pack. */
    public static byte[] encode(NoticeSheet sheet) {
        return bounded(NoticeFormat.write(sheet), MAX_SHEET_BYTES);
    }

    /**
     * Reads {@code notices.json} of a pack.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static NoticeSheet decodeNoticeSheet(byte[] bytes) {
        return decode(bytes, MAX_SHEET_BYTES, false, NoticeFormat::read);
    }

    /** The bytes of {@code map.json} of a pack. */
    public static byte[] encode(MapSheet sheet) {
        return bounded(MapFormat.write(sheet), MAX_SHEET_BYTES);
    }

    /**
     * Reads {@code map.json} of a pack.
     *
     * @throws MalformedMessageException when it is not one
     */
    public static MapSheet decodeMapSheet(byte[] bytes) {
        return decode(bytes, MAX_SHEET_BYTES, false, MapFormat::read);
    }

    /** The bytes of the body of an enrolment. */
    public static byte[] encode(EnrolRequest request) {
        return bounded(EnrolFormat.write(request), MAX_DOCUMENT_BYTES);
    }

    /**
     * Reads the body of an enrolment.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static EnrolRequest decodeEnrolRequest(byte[] bytes) {
        return decode(bytes, MAX_DOCUMENT_BYTES, false, EnrolFormat::readRequest);
    }

    /** The bytes of the body of a renewal. */
    public static byte[] encode(RenewRequest request) {
        return bounded(EnrolFormat.write(request), MAX_DOCUMENT_BYTES);
    }

    /**
     * Reads the body of a renewal; its signature is the caller's to check.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static RenewRequest decodeRenewRequest(byte[] bytes) {
        return decode(bytes, MAX_DOCUMENT_BYTES, false, EnrolFormat::readRenewal);
    }

    /** The bytes of the answer to an enrolment. */
    public static byte[] encode(EnrolResponse response) {
        return bounded(EnrolFormat.write(response), MAX_DOCUMENT_BYTES);
    }

    /**
     * Reads the answer to an enrolment.
     *
     * @throws MalformedMessageException when the bytes break the schema
     */
    public static EnrolResponse decodeEnrolResponse(byte[] bytes) {
        return decode(bytes, MAX_DOCUMENT_BYTES, false, EnrolFormat::readResponse);
    }

    private static <T> T decode(
            byte[] bytes, int maxBytes, boolean isNumbered, Function<Fields, T> read) {
        var json = new StrictJson(bytes, maxBytes);
        try {
            return read.apply(new Fields(json.read()));
        } catch (MalformedMessageException e) {
            if (isNumbered && json.seq().isPresent()) {
                throw e.withSeq(json.seq().getAsLong());
            }
            throw e;
        }
    }

    private static byte[] bounded(ObjectNode node, int maxBytes) {
        byte[] bytes = StrictJson.write(node);
        if (bytes.length > maxBytes) {
            throw Checks.refuse(Reason.TOO_LARGE, "over " + maxBytes + " bytes");
        }
        return bytes;
    }

    private static byte[] padded(byte[] bytes) {
        int blocks = Math.ceilDiv(bytes.length, PADDED_BYTES);
        byte[] padded = Arrays.copyOf(bytes, blocks * PADDED_BYTES);
        Arrays.fill(padded, bytes.length, padded.length, SPACE);
        return padded;
    }
}
