package nl.gezondheidsplein.protocol;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which arguments each kind of order takes. The hub asks before it sends an order, the kiosk before
 * it acts, so that neither relies on the other.
 */
public final class OrderRules {
    /** Longer than two lines on the resting screen would not be read. */
    public static final int LONGEST_MESSAGE = 120;

    /** Fits no argument. */
    private static final String MISSING = "\n";

    private static final String PERCENT = "percent";

    /** Below a tenth a screen looks broken. */
    private static final Pattern VISIBLE = Pattern.compile("[1-9][0-9]|100");

    private static final Map<OrderKind, Map<String, Pattern>> REQUIRED =
            Map.of(
                    OrderKind.BRIGHTNESS,
                    Map.of(PERCENT, VISIBLE),
                    OrderKind.VOLUME,
                    Map.of(PERCENT, Pattern.compile("[0-9]|[1-9][0-9]|100")),
                    OrderKind.MESSAGE,
                    Map.of(
                            "text",
                            Pattern.compile("\\P{Cntrl}{0," + LONGEST_MESSAGE + "}"),
                            "hours",
                            Pattern.compile("[1-9]|[1-9][0-9]|1[0-5][0-9]|16[0-8]")),
                    OrderKind.EVENT_MODE,
                    Map.of(
                            "event",
                            Pattern.compile("[a-z][a-z0-9-]{1,39}"),
                            "mode",
                            Pattern.compile("on|off")),
                    OrderKind.UPDATE,
                    Map.of(
                            "version",
                            Pattern.compile("[0-9][A-Za-z0-9.+~]{0,63}"),
                            "sha256",
                            Checks.HASH));

    private OrderRules() {}

    /** The name of an argument that is missing, wrong or unknown to this kind, if there is one. */
    public static Optional<String> breach(OrderKind kind, Map<String, String> arguments) {
        Map<String, Pattern> required = REQUIRED.getOrDefault(kind, Map.of());
        return Stream.concat(
                        required.entrySet().stream()
                                .filter(
                                        rule ->
                                                !rule.getValue()
                                                        .matcher(
                                                                arguments.getOrDefault(
                                                                        rule.getKey(), MISSING))
                                                        .matches())
                                .map(Map.Entry::getKey),
                        arguments.keySet().stream().filter(name -> !required.containsKey(name)))
                .sorted()
                .findFirst();
    }
}
