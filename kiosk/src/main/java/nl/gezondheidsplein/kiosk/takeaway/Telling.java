package nl.gezondheidsplein.kiosk.takeaway;

import java.util.Map;

/** A report and the words of its language. */
public record Telling(Report report, Words words) {
    /** The texts of one language. Safe from every thread. */
    @FunctionalInterface
    public interface Words {
        /** A text with its places filled in. */
        String say(String key, Map<String, Object> values);

        /** A text without places to fill in. */
        default String say(String key) {
            return say(key, Map.of());
        }
    }
}
