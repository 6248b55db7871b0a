package nl.gezondheidsplein.hub.squaremap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Recur;
import nl.gezondheidsplein.protocol.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two recurrence libraries that share no code give the same moments for five years, which hold ten
 * changes of the clock in Amsterdam. Where a week begins is said wherever it matters: left unsaid,
 * ical4j does not take Monday, as RFC 5545 does.
 */
final class OccurrencesAgreeWithIcal4jTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2031, 1, 5);

    private final Occurrences occurrences = new Occurrences(AMSTERDAM);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=WEEKLY;BYDAY=TU",
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU",
                "FREQ=WEEKLY;BYDAY=SU",
                "FREQ=WEEKLY",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=MO",
                "FREQ=WEEKLY;INTERVAL=6;BYDAY=TH",
                "FREQ=WEEKLY;INTERVAL=3;BYDAY=SU;COUNT=40;WKST=MO",
                "FREQ=MONTHLY;BYDAY=2TU",
                "FREQ=MONTHLY;BYDAY=-1SU",
                "FREQ=MONTHLY;BYMONTHDAY=31",
                "FREQ=MONTHLY;BYMONTHDAY=1,15,-1",
                "FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO,3MO",
                "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13"
            })
    void givesTheSameMomentsAtEveryTimeThatEveryDayHas(String rule) {
        // Not between 02:00 and 03:00: after the night that skips that hour, ical4j stays an hour
        // late.
        for (String time : List.of("14:00", "00:30", "01:59", "03:00")) {
            assertThat(ours(rule, time))
                    .as(rule + " at " + time)
                    .isNotEmpty()
                    .isEqualTo(theirs(rule, time));
        }
    }

    private List<ZonedDateTime> ours(String rule, String time) {
        Map<String, String> fields = new TreeMap<>();
        for (String part : rule.split(";", -1)) {
            String[] sides = part.split("=", -1);
            boolean isNumber = sides[0].equals("INTERVAL") || sides[0].equals("COUNT");
            fields.put(
                    sides[0].toLowerCase(Locale.ROOT), isNumber ? sides[1] : "'" + sides[1] + "'");
        }
        fields.put("dtstart", "'" + FIRST + "'");
        fields.put("opens_at", "'" + time + "'");
        return occurrences.between(Samples.schedule(fields), FIRST, LAST).stream()
                .map(occurrence -> ((Moment.Timed) occurrence).start())
                .toList();
    }

    private static List<ZonedDateTime> theirs(String rule, String time) {
        ZonedDateTime first = FIRST.atTime(LocalTime.parse(time)).atZone(AMSTERDAM);
        Recur<ZonedDateTime> recur = new Recur<>(rule);
        return recur.getDates(first, first, LAST.atTime(LocalTime.MAX).atZone(AMSTERDAM));
    }
}
