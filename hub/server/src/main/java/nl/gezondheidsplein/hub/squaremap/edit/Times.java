package nl.gezondheidsplein.hub.squaremap.edit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.squaremap.DayPartWord;
import nl.gezondheidsplein.hub.squaremap.HsdsFormatException;
import nl.gezondheidsplein.hub.squaremap.HsdsObject;
import nl.gezondheidsplein.hub.squaremap.Occurrences;
import nl.gezondheidsplein.hub.squaremap.Schedule;
import nl.gezondheidsplein.protocol.Moment;

/** Tells schedules in plain Dutch, and shows them as an editor fills them in. */
public final class Times {
    /** Whatever is not held within two years is no use to anybody at a kiosk. */
    private static final int YEARS_AHEAD = 2;

    private static final int SHOWN = 5;

    private final Occurrences occurrences;

    /** Tells times on the clock of this zone. */
    public Times(ZoneId zone) {
        this.occurrences = new Occurrences(zone);
    }

    /** Returns the schedule that a draft without flaws stands for. */
    public Schedule schedule(TimesDraft draft) {
        var fields = HsdsObject.empty(new UUID(0, 0)).toJson();
        TimesReader.read(draft).writeInto(fields);
        return new Schedule(HsdsObject.of(fields));
    }

    /** Returns the first five times from a day on, each as words. */
    public List<String> next(Schedule schedule, LocalDate today) {
        try {
            return occurrences.between(schedule, today, today.plusYears(YEARS_AHEAD)).stream()
                    .limit(SHOWN)
                    .map(Times::words)
                    .toList();
        } catch (HsdsFormatException e) {
            return List.of();
        }
    }

    private static String words(Moment moment) {
        String day = DutchDays.withWeekday(moment.day());
        return switch (moment) {
            case Moment.Timed timed ->
                    day
                            + ", "
                            + DutchDays.words(timed.start().toLocalTime())
                            + timed.end()
                                    .map(end -> "–" + DutchDays.words(end.toLocalTime()))
                                    .orElse("");
            case Moment.Dated dated ->
                    day + dated.part().map(part -> ", " + DayPartWord.of(part)).orElse("");
        };
    }

    /** Returns a schedule as one sentence without a full stop. */
    public static String sentence(Schedule schedule) {
        try {
            return TimesSentence.of(schedule);
        } catch (HsdsFormatException e) {
            return "onleesbare tijden";
        }
    }

    /** Returns a schedule as the form shows it, unless the form has no words for it. */
    public static Optional<TimesDraft> draft(Schedule schedule) {
        try {
            return cannotBeShown(schedule) ? Optional.empty() : Optional.of(shown(schedule));
        } catch (HsdsFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean cannotBeShown(Schedule schedule) {
        return List.of("bymonthday", "byweekno", "byyearday", "count").stream()
                        .anyMatch(field -> schedule.hsds().text(field).isPresent())
                || positions(schedule).size() > 1;
    }

    private static Set<String> positions(Schedule schedule) {
        return schedule.hsds().text("byday").stream()
                .flatMap(text -> List.of(text.split(",")).stream())
                .map(day -> day.strip().replaceAll("[A-Z]", ""))
                .collect(Collectors.toSet());
    }

    private static TimesDraft shown(Schedule schedule) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(schedule.weekdays());
        TimesDraft.Kind kind =
                schedule.frequency()
                        .map(TimesDraft.Kind::valueOf)
                        .orElse(
                                schedule.firstDay().isPresent()
                                        ? TimesDraft.Kind.ONCE
                                        : TimesDraft.Kind.WORDS);
        return new TimesDraft(
                kind,
                Integer.toString(schedule.hsds().number("interval").orElse(1.0).intValue()),
                days,
                positions(schedule).stream().findFirst().filter(p -> !p.isEmpty()).orElse("1"),
                new TimesDraft.Span(text(schedule.firstDay()), text(schedule.lastDay())),
                new TimesDraft.Hours(
                        schedule.opensAt().map(DutchDays::words).orElse(""),
                        schedule.closesAt().map(DutchDays::words).orElse(""),
                        schedule.dayPart().map(DayPartWord::of).orElse("")),
                schedule.pauses().stream().map(Times::words).collect(Collectors.joining("\n")),
                schedule.cancelledDays().stream()
                        .map(DutchDays::words)
                        .collect(Collectors.joining("\n")),
                schedule.hsds().text("description").orElse(""));
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    static String words(HsdsObject pause) {
        return end(pause, "from") + " t/m " + end(pause, "to");
    }

    private static String end(HsdsObject pause, String field) {
        String text = pause.requiredText(field);
        return text.length() == "07-11".length()
                ? DutchDays.words(MonthDay.parse("--" + text))
                : DutchDays.words(LocalDate.parse(text));
    }
}
