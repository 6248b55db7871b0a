package nl.gezondheidsplein.hub.squaremap.edit;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.squaremap.DayPartWord;
import nl.gezondheidsplein.hub.squaremap.Schedule;

/** Tells one schedule, as in "elke week op dinsdag en donderdag, 14:00–16:00". */
final class TimesSentence {
    private static final Map<String, String> POSITIONS =
            Map.of(
                    "1", "eerste", "2", "tweede", "3", "derde", "4", "vierde", "5", "vijfde", "-1",
                    "laatste");

    private final Schedule schedule;
    private final StringBuilder sentence = new StringBuilder();

    private TimesSentence(Schedule schedule) {
        this.schedule = schedule;
    }

    static String of(Schedule schedule) {
        TimesSentence told = new TimesSentence(schedule);
        told.rule();
        return told.sentence.toString();
    }

    private void rule() {
        if (schedule.frequency().isEmpty() && schedule.firstDay().isEmpty()) {
            sentence.append(schedule.hsds().text("description").orElse("tijden onbekend"));
            return;
        }
        if (schedule.frequency().isEmpty()) {
            sentence.append(
                    schedule.firstDay().map(day -> "op " + DutchDays.withWeekday(day)).orElse(""));
        } else {
            repeat();
        }
        hours();
        schedule.frequency()
                .flatMap(frequency -> schedule.firstDay())
                .ifPresent(day -> sentence.append(", vanaf ").append(DutchDays.words(day)));
        schedule.lastDay()
                .ifPresent(day -> sentence.append(", tot en met ").append(DutchDays.words(day)));
        schedule.pauses()
                .forEach(pause -> sentence.append(", niet van ").append(Times.words(pause)));
        if (!schedule.cancelledDays().isEmpty()) {
            sentence.append(", niet op ")
                    .append(list(schedule.cancelledDays().stream().map(DutchDays::words)));
        }
        schedule.hsds()
                .text("description")
                .ifPresent(words -> sentence.append(" (").append(words).append(')'));
    }

    private void repeat() {
        boolean monthly = schedule.frequency().filter("MONTHLY"::equals).isPresent();
        int every = schedule.hsds().number("interval").orElse(1.0).intValue();
        String one = monthly ? "maand" : "week";
        String more = monthly ? "maanden" : "weken";
        sentence.append(every == 1 ? "elke " + one : "om de " + every + " " + more);
        List<String> days =
                schedule.hsds().text("byday").stream()
                        .flatMap(text -> Stream.of(text.split(",")))
                        .map(String::strip)
                        .toList();
        if (days.size() == DayOfWeek.values().length && every == 1 && !monthly) {
            sentence.setLength(0);
            sentence.append("elke dag");
        } else if (!days.isEmpty()) {
            sentence.append(" op ").append(list(days.stream().map(TimesSentence::day)));
        }
        schedule.hsds()
                .text("bymonthday")
                .ifPresent(day -> sentence.append(" op dag ").append(day));
    }

    private static String day(String byDay) {
        String position = byDay.substring(0, byDay.length() - 2);
        String day = DutchDays.words(Schedule.weekdayOf(byDay));
        return position.isEmpty()
                ? day
                : "de " + POSITIONS.getOrDefault(position, position + "e") + " " + day;
    }

    private void hours() {
        if (schedule.opensAt().isPresent()) {
            LocalTime from = schedule.opensAt().get();
            sentence.append(schedule.closesAt().isEmpty() ? ", vanaf " : ", ")
                    .append(DutchDays.words(from));
            schedule.closesAt().ifPresent(to -> sentence.append('–').append(DutchDays.words(to)));
        }
        schedule.dayPart()
                .ifPresent(part -> sentence.append(", in de ").append(DayPartWord.of(part)));
    }

    private static String list(Stream<String> words) {
        List<String> all = words.toList();
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " en " + all.getLast();
    }
}
