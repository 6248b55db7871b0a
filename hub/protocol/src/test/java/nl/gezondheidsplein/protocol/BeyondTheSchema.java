package nl.gezondheidsplein.protocol;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What the code refuses and a JSON Schema cannot say: the whole list. A schema sees a parsed value,
 * each part by itself; it neither adds nor compares, and knows no calendar and no bytes.
 */
enum BeyondTheSchema {
    /** Counts that must add up to n, or stay below it. */
    SUMS(Reason.SUM, ".*"),
    /** The size is one of the bytes. */
    SIZE(Reason.TOO_LARGE, ".*"),
    /** So are encoding and nesting. */
    BYTES(Reason.UNREADABLE, ".*"),
    /**
     * To a JSON parser the last of two equal names wins; and files and entries have one name each.
     */
    NAMES_THAT_OCCUR_TWICE(Reason.DUPLICATE_FIELD, ".*"),
    /**
     * 17.0 and 17e0 are integers to a JSON Schema; here they are not, as bytes must be canonical.
     */
    INTEGERS_WRITTEN_OTHERWISE(Reason.WRONG_TYPE, ".*[0-9](\\.0|[eE]).*"),
    /** A week 53 or a 30th of February that has the right form. */
    LABELS_OUTSIDE_THE_CALENDAR(
            Reason.WRONG_WINDOW,
            ".*\"window\":\"20[0-9]{2}-(W53|[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-5][05])\".*"),
    /** The same for the date of an activity and the time of an order. */
    DATES_OUTSIDE_THE_CALENDAR(Reason.WRONG_FORM, ".*\"(date|issuedAt)\":\"20[0-9]{2}-[0-9]{2}-.*"),
    /** And for the days of a rule of times, of an event and of a pause of every year. */
    DAYS_OUTSIDE_THE_CALENDAR(
            Reason.WRONG_FORM, ".*\"(20[0-9]{2}-)?(02-(29|30|31)|(04|06|09|11)-31)[T\"].*"),
    /** A step of the clarifying questions that is named but not there. */
    STEPS_THAT_LEAD_NOWHERE(Reason.UNKNOWN_ITEM, ".*\"starts\":\\{.*"),
    /** A third step, or a circle of steps. */
    MORE_STEPS_THAN_TWO(Reason.OUT_OF_RANGE, ".*\"starts\":\\{.*\"next\":.*"),
    /** An event, or a span of the week, that ends before it begins. */
    ENDS_BEFORE_ITS_BEGINNING(Reason.OUT_OF_RANGE, ".*\"(start|from)\":\".*"),
    /** More than one event in a slot: names by a pattern cannot be counted apart. */
    TWO_EVENTS(Reason.WRONG_LENGTH, ".*\"event\\..*\"event\\..*"),
    /** Extras must lie above upTo. */
    EXTRAS_BELOW_UP_TO(Reason.OUT_OF_RANGE, ".*\"extras\":\\[.*"),
    /** The path of a manifest must name its hash. */
    PATH_OF_ANOTHER_HASH(Reason.WRONG_FORM, ".*\"path\":\"/packs/[0-9a-f]{64}\".*");

    private final Reason reason;
    private final Pattern json;

    BeyondTheSchema(Reason reason, String json) {
        this.reason = reason;
        this.json = Pattern.compile(json, Pattern.DOTALL);
    }

    /** Whether the code may refuse this although its schema accepts it. */
    static boolean explains(Reason reason, String json) {
        return Arrays.stream(values())
                .anyMatch(rule -> rule.reason == reason && rule.json.matcher(json).matches());
    }
}
