package nl.gezondheidsplein.hub.web.editor;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.squaremap.edit.DutchDays;
import nl.gezondheidsplein.protocol.PlaceProfile.Span;

/** Spans of the week as people write them: "maandag t/m vrijdag 09:00–17:00", one a line. */
final class WeekSpans {
    private static final Pattern LINE =
            Pattern.compile(
                    "(\\p{L}+)(?:\\s+(?:t/m|tot en met)\\s+(\\p{L}+))?\\s+"
                            + "(\\d{1,2}[:.]\\d{2})\\s*(?:–|-|tot)\\s*(\\d{1,2}[:.]\\d{2})");

    private WeekSpans() {}

    /** Returns the spans, or nothing when a line cannot be read. */
    static Optional<List<Span>> read(String text) {
        List<Span> spans = new ArrayList<>();
        for (String line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            Optional<List<Span>> read = line(line);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            spans.addAll(read.get());
        }
        return Optional.of(spans);
    }

    private static Optional<List<Span>> line(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<DayOfWeek> first = day(matcher.group(1));
        Optional<DayOfWeek> last = matcher.group(2) == null ? first : day(matcher.group(2));
        Optional<LocalTime> from = DutchDays.time(matcher.group(3));
        Optional<LocalTime> to = DutchDays.time(matcher.group(4));
        if (first.isEmpty()
                || last.isEmpty()
                || last.get().compareTo(first.get()) < 0
                || from.isEmpty()
                || to.isEmpty()
                || !to.get().isAfter(from.get())) {
            return Optional.empty();
        }
        return Optional.of(
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.compareTo(first.get()) >= 0)
                        .filter(day -> day.compareTo(last.get()) <= 0)
                        .map(day -> new Span(day, from.get(), to.get()))
                        .toList());
    }

    private static Optional<DayOfWeek> day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> DutchDays.words(day).equalsIgnoreCase(word))
                .findFirst();
    }

    /** Returns the spans, one a line. */
    static String words(List<Span> spans) {
        return spans.stream()
                .map(
                        span ->
                                DutchDays.words(span.day())
                                        + " "
                                        + DutchDays.words(span.from())
                                        + "–"
                                        + DutchDays.words(span.to()))
                .collect(Collectors.joining("\n"));
    }
}
