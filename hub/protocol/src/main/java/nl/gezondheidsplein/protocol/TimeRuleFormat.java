package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A rule of times as JSON. A yearly pause has no year in its days: {@code 07-11}. */
final class TimeRuleFormat {
    private static final Pattern MONTH_DAY =
            Pattern.compile("(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");
    private static final int MONTH_DAY_LENGTH = "07-11".length();

    private TimeRuleFormat() {}

    static void write(ObjectNode node, TimeRule rule) {
        rule.from().ifPresent(day -> node.put("from", day.toString()));
        rule.until().ifPresent(day -> node.put("until", day.toString()));
        rule.repeat().ifPresent(repeat -> write(node.putObject("repeat"), repeat));
        rule.hours().ifPresent(hours -> write(node.putObject("hours"), hours));
        rule.dayPart().ifPresent(part -> node.put("dayPart", part.id()));
        var pauses = node.putArray("pauses");
        for (TimeRule.Pause pause : rule.pauses()) {
            switch (pause) {
                case TimeRule.Pause.Once once ->
                        pauses.addObject()
                                .put("from", once.from().toString())
                                .put("to", once.to().toString());
                case TimeRule.Pause.Yearly yearly ->
                        pauses.addObject()
                                .put("from", text(yearly.from()))
                                .put("to", text(yearly.to()));
            }
        }
        var cancelled = node.putArray("cancelled");
        rule.cancelled().forEach(day -> cancelled.add(day.toString()));
    }

    private static void write(ObjectNode node, TimeRule.Repeat repeat) {
        node.put("frequency", repeat.frequency().id()).put("interval", repeat.interval());
        repeat.count().ifPresent(count -> node.put("count", count));
        var byDay = node.putArray("byDay");
        repeat.byDay().forEach(byDay::add);
        var byMonthDay = node.putArray("byMonthDay");
        repeat.byMonthDay().forEach(byMonthDay::add);
        node.put("weekStart", SheetParts.word(repeat.weekStart()));
    }

    private static void write(ObjectNode node, TimeRule.Hours hours) {
        node.put("opens", hours.opens().toString());
        hours.closes().ifPresent(time -> node.put("closes", time.toString()));
    }

    private static String text(MonthDay day) {
        return day.toString().substring("--".length());
    }

    static TimeRule read(Fields fields) {
        fields.only("from", "until", "repeat", "hours", "dayPart", "pauses", "cancelled");
        List<LocalDate> cancelled =
                fields.list("cancelled", TimeRule.MAX_CANCELLED, TimeRuleFormat::day);
        SheetParts.requireDistinct("cancelled", cancelled);
        return new TimeRule(
                fields.optional("from", name -> SheetParts.date(name, fields.text(name))),
                fields.optional("until", name -> SheetParts.date(name, fields.text(name))),
                fields.optional("repeat", name -> repeat(fields.object(name))),
                fields.optional("hours", name -> hours(fields.object(name))),
                fields.optional("dayPart", name -> fields.word(name, DayPart.values())),
                fields.list("pauses", TimeRule.MAX_PAUSES, Fields.objects(TimeRuleFormat::pause)),
                new TreeSet<>(cancelled));
    }

    private static LocalDate day(String name, JsonNode value) {
        return SheetParts.date(name, Fields.text(name, value));
    }

    private static TimeRule.Repeat repeat(Fields fields) {
        fields.only("frequency", "interval", "count", "byDay", "byMonthDay", "weekStart");
        return new TimeRule.Repeat(
                fields.word("frequency", TimeRule.Frequency.values()),
                fields.integer("interval", 1, TimeRule.Repeat.MAX_INTERVAL),
                fields.optionalInteger("count", 1, TimeRule.Repeat.MAX_COUNT),
                fields.list("byDay", TimeRule.Repeat.MAX_DAYS, Fields::text),
                fields.list(
                        "byMonthDay",
                        TimeRule.Repeat.MAX_DAYS,
                        (name, value) ->
                                (int) Checks.range(name, Fields.integer(name, value), -31, 31)),
                SheetParts.weekday("weekStart", fields.text("weekStart")));
    }

    private static TimeRule.Hours hours(Fields fields) {
        fields.only("opens", "closes");
        return new TimeRule.Hours(
                SheetParts.time("opens", fields.text("opens")),
                fields.optional("closes", name -> SheetParts.time(name, fields.text(name))));
    }

    private static TimeRule.Pause pause(Fields fields) {
        fields.only("from", "to");
        String from = fields.text("from");
        String to = fields.text("to");
        return from.length() == MONTH_DAY_LENGTH
                ? new TimeRule.Pause.Yearly(monthDay("from", from), monthDay("to", to))
                : new TimeRule.Pause.Once(SheetParts.date("from", from), SheetParts.date("to", to));
    }

    private static MonthDay monthDay(String name, String text) {
        try {
            return MonthDay.parse("--" + Checks.form(name, text, MONTH_DAY));
        } catch (DateTimeException e) {
            throw SheetParts.outsideTheCalendar(name);
        }
    }
}
