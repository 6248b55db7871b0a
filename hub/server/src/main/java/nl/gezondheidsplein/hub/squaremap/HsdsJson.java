package nl.gezondheidsplein.hub.squaremap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The one way in which HSDS objects are read and written: numbers stay digit for digit. */
public final class HsdsJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private HsdsJson() {}

    /** Returns the mapper; nobody changes its settings. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /**
     * Reads an object that this program wrote.
     *
     * @throws IllegalStateException when the text is none
     */
    public static HsdsObject readObject(String text) {
        try {
            return HsdsObject.of(MAPPER.readValue(text, ObjectNode.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept record is no JSON object", e);
        }
    }
}
