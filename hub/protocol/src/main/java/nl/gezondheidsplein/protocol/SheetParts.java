package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the files of a pack have in common as JSON: texts, pictures, days and times. */
final class SheetParts {
    private static final String DAY = "20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final Pattern DATE = Pattern.compile(DAY);
    private static final Pattern TIME = Pattern.compile(CLOCK);
    private static final Pattern DATE_TIME = Pattern.compile(DAY + "T" + CLOCK);
    private static final List<String> WEEKDAYS =
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private SheetParts() {}

    /** The beginning of every file. */
    static ObjectNode sheet() {
        return JsonNodeFactory.instance.objectNode().put("v", MessageCodec.VERSION);
    }

    static void write(ObjectNode node, String name, Texts texts) {
        write(node.putObject(name), texts);
    }

    static void write(ObjectNode node, Texts texts) {
        texts.byLanguage().forEach(node::put);
    }

    static void write(ObjectNode node, String name, GeoPoint point) {
        node.putObject(name).put("latitude", point.latitude()).put("longitude", point.longitude());
    }

    static GeoPoint point(Fields fields) {
        fields.only("latitude", "longitude");
        return new GeoPoint(
                fields.integer("latitude", Integer.MIN_VALUE, Integer.MAX_VALUE),
                fields.integer("longitude", Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    static void write(ObjectNode node, PictureChoice choice) {
        node.put("id", choice.id());
        write(node, "words", choice.words());
        node.put("picture", choice.picture());
    }

    static void write(ArrayNode array, List<PictureChoice> choices) {
        choices.forEach(choice -> write(array.addObject(), choice));
    }

    static List<PictureChoice> choices(Fields fields, String name, int max) {
        return fields.list(
                name, max, Fields.objects(choice -> choice(choice.only("id", "words", "picture"))));
    }

    /** The three fields of a choice; what else stands beside them is the caller's. */
    static PictureChoice choice(Fields fields) {
        return new PictureChoice(
                fields.text("id"), fields.translated("words"), fields.text("picture"));
    }

    /** Words in the order of their list, whatever the order of the set, so that bytes are equal. */
    static <E extends Enum<E> & Named> void write(ArrayNode array, Class<E> type, Set<E> words) {
        for (E word : type.getEnumConstants()) {
            if (words.contains(word)) {
                array.add(word.id());
            }
        }
    }

    static <E extends Enum<E> & Named> Set<E> words(Fields fields, String name, Class<E> type) {
        E[] all = type.getEnumConstants();
        List<E> read =
                fields.list(
                        name,
                        all.length,
                        (field, value) -> Named.of(all, field, Fields.text(field, value)));
        requireDistinct(name, read);
        EnumSet<E> words = EnumSet.noneOf(type);
        words.addAll(read);
        return words;
    }

    static void requireDistinct(String name, Collection<?> values) {
        if (new HashSet<>(values).size() != values.size()) {
            throw Checks.refuse(Reason.DUPLICATE_FIELD, "something occurs twice in " + name);
        }
    }

    static String word(DayOfWeek day) {
        return WEEKDAYS.get(day.getValue() - 1);
    }

    static DayOfWeek weekday(String name, JsonNode value) {
        return weekday(name, Fields.text(name, value));
    }

    static DayOfWeek weekday(String name, String word) {
        int index = WEEKDAYS.indexOf(word.toLowerCase(Locale.ROOT));
        if (index < 0 || !WEEKDAYS.get(index).equals(word)) {
            throw Checks.refuse(Reason.WRONG_FORM, name + " holds no day");
        }
        return DayOfWeek.of(index + 1);
    }

    static LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(Checks.form(name, text, DATE));
        } catch (DateTimeException e) {
            throw outsideTheCalendar(name);
        }
    }

    static LocalTime time(String name, String text) {
        return LocalTime.parse(Checks.form(name, text, TIME));
    }

    static LocalDateTime dateTime(String name, String text) {
        try {
            return LocalDateTime.parse(Checks.form(name, text, DATE_TIME));
        } catch (DateTimeException e) {
            throw outsideTheCalendar(name);
        }
    }

    /** To the minute, also on the hour and at midnight. */
    static String text(LocalDateTime moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    static MalformedMessageException outsideTheCalendar(String name) {
        return Checks.refuse(Reason.WRONG_FORM, name + " is not in the calendar");
    }
}
