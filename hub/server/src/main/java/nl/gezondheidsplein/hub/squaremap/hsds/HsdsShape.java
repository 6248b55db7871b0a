package nl.gezondheidsplein.hub.squaremap.hsds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.squaremap.HsdsFormatException;
import nl.gezondheidsplein.hub.squaremap.HsdsObject;
import nl.gezondheidsplein.hub.squaremap.Occurrences;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.Schedule;

/**
 * What HSDS 3.0 asks of each field, so that whatever passes is answered as valid HSDS later, and
 * what we ask of text that will be shown to people. Fields that HSDS does not know may hold
 * anything.
 */
public final class HsdsShape {
    /** A long description is a tenth of this. */
    private static final int LONGEST_TEXT = 20_000;

    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+");

    /** What a spreadsheet would run; a telephone number or a list with dashes it would not. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s]*(?:[=@]|[+-].*(?:\\p{Alpha}\\(|\\|)).*", Pattern.DOTALL);

    private static final Pattern SCRIPT_ADDRESS =
            Pattern.compile("^\\s*(?:javascript|vbscript|data)\\s*:.*", Pattern.CASE_INSENSITIVE);

    private final List<String> flaws = new ArrayList<>();

    private HsdsShape() {}

    /** Returns what is wrong with a record, in Dutch sentences that name the field. */
    public static List<String> flaws(RecordKind kind, ObjectNode body) {
        HsdsShape shape = new HsdsShape();
        shape.object(kind.id(), "", body);
        return List.copyOf(shape.flaws);
    }

    private void object(String container, String path, ObjectNode object) {
        for (String field : HsdsFields.REQUIRED.getOrDefault(container, List.of("id"))) {
            if (!object.has(field)) {
                flaws.add(path + field + " ontbreekt");
            }
        }
        object.properties()
                .forEach(
                        field ->
                                field(
                                        container,
                                        path + field.getKey(),
                                        field.getKey(),
                                        field.getValue()));
        if (container.equals("schedules")) {
            schedule(path, object);
        }
    }

    private void field(String container, String path, String name, JsonNode value) {
        if (name.isEmpty() || name.length() > 100) {
            flaws.add("een veld heeft een onbruikbare naam");
        }
        // Open Referral UK gives a part of this list a text field of the same name.
        boolean isPartOfItself = container.equals(name);
        if (HsdsFields.PARTS.contains(name) && !isPartOfItself) {
            parts(path, name, value);
            return;
        }
        if (name.equals("program") && value instanceof ObjectNode program) {
            object(name, path + ".", program);
            return;
        }
        known(container, path, name, value);
        texts(path, value);
    }

    private void parts(String path, String name, JsonNode value) {
        if (!value.isArray()) {
            flaws.add(path + " is geen lijst");
            return;
        }
        List<String> ids = new ArrayList<>();
        int position = 0;
        for (JsonNode part : value) {
            if (part instanceof ObjectNode object) {
                object(name, path + "[" + position + "].", object);
                ids.add(object.path("id").asText());
            } else {
                flaws.add(path + "[" + position + "] is geen object");
            }
            position++;
        }
        if (Set.copyOf(ids).size() < ids.size()) {
            flaws.add(path + " bevat twee keer hetzelfde id");
        }
    }

    private void known(String container, String path, String name, JsonNode value) {
        if (HsdsFields.NUMBERS.contains(name)) {
            check(value.isNumber(), path, "is geen getal", value);
            return;
        }
        boolean isText =
                HsdsFields.IDS.contains(name)
                        || HsdsFields.TEXTS.contains(name)
                        || HsdsFields.DAYS.contains(name)
                        || HsdsFields.ADDRESSES_ON_THE_WEB.contains(name)
                        || HsdsFields.CHOICES.containsKey(name)
                        || name.endsWith("email")
                        || name.equals("last_modified");
        if (!isText) {
            return;
        }
        if (!value.isTextual()) {
            flaws.add(path + " is geen tekst");
            return;
        }
        String text = value.asText();
        if (HsdsFields.IDS.contains(name)) {
            check(isUuid(text), path, "is geen UUID", value);
        } else if (HsdsFields.DAYS.contains(name)) {
            check(isDay(text), path, "is geen dag zoals 2026-11-22", value);
        } else if (name.equals("last_modified")) {
            check(isMoment(text), path, "is geen tijdstip zoals 2026-11-22T10:00:00Z", value);
        } else if (HsdsFields.CHOICES.containsKey(name)) {
            Set<String> choices = HsdsFields.CHOICES.getOrDefault(name, Set.of());
            check(
                    choices.contains(text),
                    path,
                    "is geen van " + choices.stream().sorted().toList(),
                    value);
        } else if (HsdsFields.ADDRESSES_ON_THE_WEB.contains(name)
                && !container.equals("service_areas")) {
            check(isWebAddress(text), path, "is geen webadres met http of https", value);
        } else if (name.endsWith("email")) {
            check(EMAIL.matcher(text).matches(), path, "is geen e-mailadres", value);
        }
    }

    private void check(boolean holds, String path, String otherwise, JsonNode value) {
        if (!holds) {
            String shown = value.isValueNode() ? value.asText() : value.getNodeType().name();
            flaws.add(path + " " + otherwise + ": " + shortened(shown));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isMoment(String text) {
        try {
            return OffsetDateTime.parse(text).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return ("http".equalsIgnoreCase(uri.getScheme())
                            || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Looks at every text below a field, known to HSDS or not. */
    private void texts(String path, JsonNode value) {
        if (value.isTextual()) {
            text(path, value.asText());
        } else if (value instanceof ObjectNode object) {
            object.properties()
                    .forEach(field -> texts(path + "." + field.getKey(), field.getValue()));
        } else {
            value.forEach(item -> texts(path + "[]", item));
        }
    }

    private void text(String path, String text) {
        if (text.length() > LONGEST_TEXT) {
            flaws.add(path + " is langer dan " + LONGEST_TEXT + " tekens");
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)) {
            flaws.add(path + " bevat stuurtekens");
        }
        if (FORMULA.matcher(text).matches()) {
            flaws.add(path + " begint als een formule: " + shortened(text));
        }
        if (SCRIPT_ADDRESS.matcher(text).matches()) {
            flaws.add(path + " is een adres dat iets uitvoert: " + shortened(text));
        }
    }

    private void schedule(String path, ObjectNode object) {
        Schedule schedule = new Schedule(HsdsObject.of(object));
        try {
            LocalDate from = schedule.firstDay().or(schedule::validFrom).orElse(LocalDate.EPOCH);
            new Occurrences(ZoneOffset.UTC).between(schedule, from, from.plusYears(1));
            schedule.weekdays();
            schedule.cancelledDays();
            schedule.opensAt();
            schedule.closesAt();
            schedule.dayPart();
        } catch (HsdsFormatException e) {
            flaws.add(path + e.getMessage());
        } catch (ArithmeticException | DateTimeException e) {
            flaws.add(path + "het schema is niet te lezen");
        }
    }
}
