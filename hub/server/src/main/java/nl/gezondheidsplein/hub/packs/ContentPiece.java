package nl.gezondheidsplein.hub.packs;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.gezondheidsplein.hub.squaremap.blocks.Blocks;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.MessageCodec;

/**
 * One sheet that editors publish.
 *
 * @param scope id of a place or neighbourhood; empty when it holds everywhere
 * @param sheet the sheet as JSON, as a kiosk gets it
 * @param blocks what is told of events in the agenda, by their id
 */
public record ContentPiece(Kind kind, String scope, String sheet, Map<String, Blocks> blocks) {
    /** Which sheet. */
    // The functions are references to static methods and hold nothing.
    @SuppressWarnings("ImmutableEnumChecker")
    public enum Kind {
        CHECK(MessageCodec::decodeCheckSheet),
        CLARIFY(MessageCodec::decodeClarifySheet),
        EVENTS(MessageCodec::decodeEventSheet);

        private final Function<byte[], Object> decode;

        Kind(Function<byte[], Object> decode) {
            this.decode = decode;
        }

        /** Returns the word for it in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the kind of this word. */
        public static Kind ofId(String id) {
            return Arrays.stream(values())
                    .filter(kind -> kind.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("There is no sheet " + id));
        }
    }

    /** Holds everywhere. */
    public static final String EVERYWHERE = "";

    /**
     * A piece whose sheet is one.
     *
     * @throws IllegalArgumentException when a kiosk would refuse the sheet; the message says why
     */
    public ContentPiece {
        blocks = Map.copyOf(blocks);
        try {
            var _ = kind.decode.apply(sheet.getBytes(StandardCharsets.UTF_8));
        } catch (MalformedMessageException e) {
            throw new IllegalArgumentException(
                    "The sheet "
                            + kind.id()
                            + (scope.isEmpty() ? "" : " for " + scope)
                            + " can't be published: "
                            + e.getMessage(),
                    e);
        }
    }

    /**
     * A piece of which nothing more is told.
     *
     * @throws IllegalArgumentException when a kiosk would refuse the sheet; the message says why
     */
    public ContentPiece(Kind kind, String scope, String sheet) {
        this(kind, scope, sheet, Map.of());
    }
}
