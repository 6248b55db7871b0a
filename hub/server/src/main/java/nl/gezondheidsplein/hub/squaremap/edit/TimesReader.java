package nl.gezondheidsplein.hub.squaremap.edit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.squaremap.DayPartWord;

/**
 * Reads what an editor filled in for a schedule into the fields of HSDS, or says per field what to
 * do about it.
 */
final class TimesReader {
    /** The fields that the form speaks for; what it leaves empty is taken away. */
    private static final List<String> SPOKEN_FOR =
            List.of(
                    "freq",
                    "interval",
                    "byday",
                    "dtstart",
                    "until",
                    "opens_at",
                    "closes_at",
                    "day_part",
                    "pauses",
                    "cancelled_dates",
                    "description");

    private static final int LONGEST_WORDS = 300;
    private static final int MOST_EVERY = 52;

    private final TimesDraft draft;
    private final Map<TimesField, String> flaws = new EnumMap<>(TimesField.class);
    private final ObjectNode fields = JsonNodeFactory.instance.objectNode();

    private TimesReader(TimesDraft draft) {
        this.draft = draft;
    }

    static TimesReader read(TimesDraft draft) {
        TimesReader reader = new TimesReader(draft);
        reader.words();
        if (draft.kind() != TimesDraft.Kind.WORDS) {
            reader.rule();
            reader.hours();
            reader.pauses();
            reader.cancelled();
        }
        return reader;
    }

    Map<TimesField, String> flaws() {
        return flaws;
    }

    /** Writes the fields into a schedule and leaves those that no form shows. */
    void writeInto(ObjectNode schedule) {
        schedule.remove(SPOKEN_FOR);
        schedule.setAll(fields);
    }

    private void words() {
        Fields.text(fields, "description", draft.words());
        check(
                draft.kind() != TimesDraft.Kind.WORDS || !draft.words().isBlank(),
                TimesField.WORDS,
                "Schrijf op wanneer het is.");
        check(
                draft.words().length() <= LONGEST_WORDS,
                TimesField.WORDS,
                "Maak dit korter dan " + LONGEST_WORDS + " tekens.");
    }

    private void rule() {
        Optional<LocalDate> start = day(TimesField.START, draft.span().start());
        start.ifPresent(day -> fields.put("dtstart", day.toString()));
        if (draft.kind() == TimesDraft.Kind.ONCE) {
            check(start.isPresent(), TimesField.START, "Kies de dag waarop het is.");
            return;
        }
        int every = every();
        fields.put("freq", draft.kind().name()).put("interval", every);
        check(!draft.days().isEmpty(), TimesField.DAYS, "Kies minstens één dag.");
        check(
                every == 1 || start.isPresent(),
                TimesField.START,
                "Kies de eerste keer, dan weten wij welke week telt.");
        String prefix = draft.kind() == TimesDraft.Kind.MONTHLY ? position() : "";
        fields.put(
                "byday",
                draft.days().stream()
                        .map(day -> prefix + day.name().substring(0, 2))
                        .collect(Collectors.joining(",")));
        Optional<LocalDate> until = day(TimesField.UNTIL, draft.span().until());
        until.ifPresent(day -> fields.put("until", day.toString()));
        check(
                until.isEmpty() || start.isEmpty() || !until.get().isBefore(start.get()),
                TimesField.UNTIL,
                "Kies een laatste dag na de eerste.");
    }

    private int every() {
        try {
            int every = draft.every().isBlank() ? 1 : Integer.parseInt(draft.every().strip());
            if (every >= 1 && every <= MOST_EVERY) {
                return every;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        flaws.put(TimesField.EVERY, "Vul een getal in van 1 tot en met " + MOST_EVERY + ".");
        return 1;
    }

    private String position() {
        if (List.of("1", "2", "3", "4", "-1").contains(draft.position())) {
            return draft.position();
        }
        flaws.putIfAbsent(TimesField.DAYS, "Kies de hoeveelste dag van de maand het is.");
        return "1";
    }

    private void hours() {
        TimesDraft.Hours hours = draft.hours();
        Optional<LocalTime> from = time(hours.from());
        Optional<LocalTime> to = time(hours.to());
        check(
                hours.to().isBlank() || !hours.from().isBlank(),
                TimesField.HOURS,
                "Vul ook in hoe laat het begint.");
        if (!hours.dayPart().isEmpty()) {
            check(
                    hours.from().isBlank(),
                    TimesField.HOURS,
                    "Kies een tijd of een dagdeel, niet allebei.");
            check(
                    DayPartWord.part(hours.dayPart()).isPresent(),
                    TimesField.HOURS,
                    "Kies een dagdeel uit de lijst.");
            fields.put("day_part", hours.dayPart());
        }
        from.ifPresent(time -> fields.put("opens_at", DutchDays.words(time)));
        to.ifPresent(time -> fields.put("closes_at", DutchDays.words(time)));
        check(from.isEmpty() || !from.equals(to), TimesField.HOURS, "Kies een later einde.");
    }

    private Optional<LocalTime> time(String text) {
        Optional<LocalTime> time = DutchDays.time(text);
        check(time.isPresent() || text.isBlank(), TimesField.HOURS, "Schrijf een tijd als 14:00.");
        return time;
    }

    private Optional<LocalDate> day(TimesField field, String text) {
        Optional<LocalDate> day = DutchDays.day(text);
        check(day.isPresent() || text.isBlank(), field, "Schrijf een dag als 24-12-2026.");
        return day;
    }

    private void pauses() {
        for (String line : lines(draft.pauses())) {
            String[] ends = line.split("\\s+(?:t/m|tot en met|–|tot)\\s+|\\s*–\\s*", -1);
            Optional<String[]> pause = ends.length == 2 ? pause(ends) : Optional.empty();
            if (pause.isEmpty()) {
                flaws.put(
                        TimesField.PAUSES,
                        "Schrijf een pauze als 11 juli t/m 23 augustus, of met een jaar erbij.");
                return;
            }
            Fields.list(fields, "pauses")
                    .addObject()
                    .put("from", pause.get()[0])
                    .put("to", pause.get()[1]);
        }
    }

    private static Optional<String[]> pause(String[] ends) {
        Optional<LocalDate> from = DutchDays.day(ends[0]);
        Optional<LocalDate> to = DutchDays.day(ends[1]);
        if (from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())) {
            return Optional.of(new String[] {from.get().toString(), to.get().toString()});
        }
        Optional<MonthDay> first = DutchDays.monthDay(ends[0]);
        Optional<MonthDay> last = DutchDays.monthDay(ends[1]);
        return first.isPresent() && last.isPresent()
                ? Optional.of(new String[] {yearly(first.get()), yearly(last.get())})
                : Optional.empty();
    }

    private static String yearly(MonthDay day) {
        return day.toString().substring("--".length());
    }

    private void cancelled() {
        List<String> days = new ArrayList<>();
        for (String line : lines(draft.cancelled())) {
            Optional<LocalDate> day = DutchDays.day(line);
            if (day.isEmpty()) {
                flaws.put(TimesField.CANCELLED, "Schrijf elke dag als 24-12-2026, één per regel.");
                return;
            }
            days.add(day.get().toString());
        }
        Fields.texts(fields, "cancelled_dates", days);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void check(boolean holds, TimesField field, String sentence) {
        if (!holds) {
            flaws.putIfAbsent(field, sentence);
        }
    }
}
