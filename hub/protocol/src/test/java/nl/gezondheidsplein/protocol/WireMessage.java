package nl.gezondheidsplein.protocol;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Every message and document of the protocol, with its schema and both halves of its codec. */
// The functions are references to static methods and hold nothing; the schema is only read.
@SuppressWarnings("ImmutableEnumChecker")
enum WireMessage {
    TALLY(
            SealedWindow.class,
            bytes -> MessageCodec.decodeWindow(bytes, AnyItem.INSTANCE),
            MessageCodec::encode),
    VOICE(Voice.class, MessageCodec::decodeVoice, MessageCodec::encode),
    RECEIPT(Receipt.class, MessageCodec::decodeReceipt, MessageCodec::encode),
    STATE(State.class, MessageCodec::decodeState, MessageCodec::encode),
    VITALS(Vitals.class, MessageCodec::decodeVitals, MessageCodec::encode),
    LIVE(Live.class, MessageCodec::decodeLive, MessageCodec::encode),
    ORDER(Order.class, MessageCodec::decodeOrder, MessageCodec::encode),
    REPLY(Reply.class, MessageCodec::decodeReply, MessageCodec::encode),
    MANIFEST(PackManifest.class, MessageCodec::decodeManifest, MessageCodec::encode),
    INDEX(PackIndex.class, MessageCodec::decodePackIndex, MessageCodec::encode),
    PLACE(PlaceSheet.class, MessageCodec::decodePlaceSheet, MessageCodec::encode),
    OFFERS(OfferSheet.class, MessageCodec::decodeOfferSheet, MessageCodec::encode),
    RECEIVED(ReceivedSheet.class, MessageCodec::decodeReceivedSheet, MessageCodec::encode),
    CHECK(CheckSheet.class, MessageCodec::decodeCheckSheet, MessageCodec::encode),
    CLARIFY(ClarifySheet.class, MessageCodec::decodeClarifySheet, MessageCodec::encode),
    JOIN(JoinSheet.class, MessageCodec::decodeJoinSheet, MessageCodec::encode),
    FEEDBACK(FeedbackSheet.class, MessageCodec::decodeFeedbackSheet, MessageCodec::encode),
    CLIPS(ClipSheet.class, MessageCodec::decodeClipSheet, MessageCodec::encode),
    PICTURES(PictureSheet.class, MessageCodec::decodePictureSheet, MessageCodec::encode),
    TEXTS(TextSheet.class, MessageCodec::decodeTextSheet, MessageCodec::encode),
    EVENTS(EventSheet.class, MessageCodec::decodeEventSheet, MessageCodec::encode),
    NOTICES(NoticeSheet.class, MessageCodec::decodeNoticeSheet, MessageCodec::encode),
    MAP(MapSheet.class, MessageCodec::decodeMapSheet, MessageCodec::encode),
    ENROL_REQUEST(EnrolRequest.class, MessageCodec::decodeEnrolRequest, MessageCodec::encode),
    RENEW_REQUEST(RenewRequest.class, MessageCodec::decodeRenewRequest, MessageCodec::encode),
    ENROL_RESPONSE(EnrolResponse.class, MessageCodec::decodeEnrolResponse, MessageCodec::encode);

    private final Function<byte[], Object> decoder;
    private final Function<Object, byte[]> encoder;
    private final JsonSchema schema;

    <T> WireMessage(Class<T> type, Function<byte[], T> decoder, Function<T, byte[]> encoder) {
        this.decoder = decoder::apply;
        this.encoder = message -> encoder.apply(type.cast(message));
        this.schema = Schemas.load(id());
    }

    /** The name of its schema and of its folder of golden messages. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A tally is read with every id that has the right form, as its schema does. */
    Object decode(byte[] bytes) {
        return decoder.apply(bytes);
    }

    byte[] encode(Object message) {
        return encoder.apply(message);
    }

    boolean schemaAccepts(String json) {
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }

    /** Loads schemas; apart, since an enum's constructor cannot reach its own constants. */
    private static final class Schemas {
        private static final String FOLDER = "classpath:nl/gezondheidsplein/protocol/schema/";
        private static final JsonSchemaFactory FACTORY =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

        /**
         * In Java's patterns a dollar also matches before a last line end; in a schema it does not.
         */
        private static final SchemaValidatorsConfig CONFIG =
                SchemaValidatorsConfig.builder()
                        .regularExpressionFactory(
                                regex -> {
                                    Pattern pattern =
                                            Pattern.compile(regex.replaceFirst("\\$$", "\\\\z"));
                                    return text -> pattern.matcher(text).find();
                                })
                        .build();

        private static JsonSchema load(String id) {
            return FACTORY.getSchema(SchemaLocation.of(FOLDER + id + ".json"), CONFIG);
        }
    }
}
