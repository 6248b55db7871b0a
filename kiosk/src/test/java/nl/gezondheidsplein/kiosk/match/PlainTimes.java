package nl.gezondheidsplein.kiosk.match;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.gezondheidsplein.protocol.TimeRule;

/** Knows single days and every week on certain days. */
final class PlainTimes implements Times {
    @Override
    public List<Moment> from(TimeRule rule, LocalDate day, int most) {
        Stream<LocalDate> days =
                rule.repeat().isEmpty()
                        ? rule.from().stream().filter(once -> !once.isBefore(day))
                        : day.datesUntil(day.plusYears(1)).filter(on -> isOn(rule, on));
        return days.filter(rule::isOpenOn)
                .limit(most)
                .map(
                        on ->
                                new Moment(
                                        on,
                                        rule.hours().map(TimeRule.Hours::opens),
                                        rule.hours().flatMap(TimeRule.Hours::closes),
                                        rule.dayPart()))
                .toList();
    }

    private static boolean isOn(TimeRule rule, LocalDate day) {
        return rule.repeat()
                .map(TimeRule.Repeat::byDay)
                .filter(days -> days.contains(day.getDayOfWeek().name().substring(0, 2)))
                .isPresent();
    }
}
