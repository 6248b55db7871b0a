package nl.gezondheidsplein.hub.web.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.squaremap.Accessibility;
import nl.gezondheidsplein.hub.squaremap.Agenda;
import nl.gezondheidsplein.hub.squaremap.Contact;
import nl.gezondheidsplein.hub.squaremap.CostOption;
import nl.gezondheidsplein.hub.squaremap.DayPartWord;
import nl.gezondheidsplein.hub.squaremap.Language;
import nl.gezondheidsplein.hub.squaremap.Location;
import nl.gezondheidsplein.hub.squaremap.Organization;
import nl.gezondheidsplein.hub.squaremap.Service;
import nl.gezondheidsplein.protocol.Freshness;
import nl.gezondheidsplein.protocol.Moment;

/**
 * Writes an agenda as iCalendar (RFC 5545). Each time is an event of its own with its moment in
 * UTC, so no reader has to know our pauses, cancelled days or time zone.
 */
final class CalendarText {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /** RFC 5545, 3.1: no line is longer than 75 octets. */
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /** Returns the calendar; what changed is told by a later moment of writing. */
    static String of(String name, List<Agenda.Entry> entries, Instant written) {
        CalendarText calendar = new CalendarText();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Gezondheidsplein//Agenda//NL");
        calendar.line("X-WR-CALNAME", escaped(name));
        entries.forEach(entry -> calendar.event(entry, written));
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Agenda.Entry entry, Instant written) {
        line("BEGIN", "VEVENT");
        line("UID", entry.schedule().id() + "-" + entry.occurrence().day() + "@gezondheidsplein");
        line("DTSTAMP", MOMENT.format(written));
        switch (entry.occurrence()) {
            case Moment.Timed timed -> {
                line("DTSTART", MOMENT.format(timed.start()));
                timed.end()
                        .filter(timed.start()::isBefore)
                        .map(ZonedDateTime::toInstant)
                        .ifPresent(end -> line("DTEND", MOMENT.format(end)));
            }
            case Moment.Dated dated -> line("DTSTART;VALUE=DATE", day(dated.day()));
        }
        line("SUMMARY", escaped(summary(entry)));
        entry.location().flatMap(Location::line).ifPresent(at -> line("LOCATION", escaped(at)));
        line("DESCRIPTION", escaped(description(entry)));
        line("END", "VEVENT");
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String summary(Agenda.Entry entry) {
        StringBuilder summary = new StringBuilder(entry.offer().service().name());
        if (entry.occurrence() instanceof Moment.Dated dated) {
            dated.part().map(DayPartWord::of).ifPresent(part -> summary.append(" – ").append(part));
        }
        if (entry.freshness() == Freshness.ASK) {
            summary.append(" (vraag het na)");
        }
        if (entry.offer().isDemo()) {
            summary.append(" (voorbeeld)");
        }
        return summary.toString();
    }

    private static String description(Agenda.Entry entry) {
        Service service = entry.offer().service();
        List<String> lines = new ArrayList<>();
        service.description().ifPresent(lines::add);
        entry.offer().organization().map(Organization::name).ifPresent(lines::add);
        told(lines, "Kosten", service.costOptions().stream().map(CostOption::words));
        told(lines, "Talen", service.languages().stream().map(Language::name));
        told(lines, "Vraag naar", service.contacts().stream().map(Contact::role));
        told(
                lines,
                "Toegang",
                entry.location().stream()
                        .flatMap(place -> place.accessibility().stream())
                        .map(Accessibility::description));
        return String.join("\n", lines);
    }

    private static void told(List<String> lines, String label, Stream<Optional<String>> values) {
        String joined = values.flatMap(Optional::stream).collect(Collectors.joining(", "));
        if (!joined.isEmpty()) {
            lines.add(label + ": " + joined);
        }
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** Folds without cutting a character in two. */
    private void line(String name, String value) {
        String rest = name + ":" + value;
        int room = LONGEST_LINE;
        while (octets(rest) > room) {
            int end = 0;
            int used = 0;
            while (true) {
                int next = rest.offsetByCodePoints(end, 1);
                used += octets(rest.substring(end, next));
                if (used > room) {
                    break;
                }
                end = next;
            }
            text.append(rest, 0, end).append("\r\n ");
            rest = rest.substring(end);
            room = LONGEST_LINE - 1;
        }
        text.append(rest).append("\r\n");
    }

    private static int octets(String part) {
        return part.getBytes(StandardCharsets.UTF_8).length;
    }
}
