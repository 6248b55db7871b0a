package nl.gezondheidsplein.hub.squaremap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.model.Recur;
import nl.gezondheidsplein.protocol.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the demo towns tell of their times, written out by ical4j as well, for five years with their
 * ten changes of the clock. Pauses and cancelled days are read here from the file, not by our code.
 */
final class DemoSchedulesAgreeWithIcal4jTest {
    private static final Path DEMO = Path.of("../../provisioning/src/main/resources/demo");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2031, 1, 5);

    private final Occurrences occurrences = new Occurrences(AMSTERDAM);

    @ParameterizedTest
    @ValueSource(strings = {"denhaag", "elzerveen"})
    void takesPlaceAtTheSameMoments(String town) throws IOException {
        for (ObjectNode schedule : schedules(town)) {
            assertThat(ours(schedule))
                    .as(schedule.toString())
                    .isNotEmpty()
                    .isEqualTo(theirs(schedule));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"denhaag", "elzerveen"})
    void leavesTheSameDaysOutWhenTheyAreCancelled(String town) throws IOException {
        for (ObjectNode schedule : schedules(town)) {
            List<String> whole = ours(schedule);
            Set<LocalDate> days = cancelledDays(whole);
            days.forEach(day -> schedule.withArray("cancelled_dates").add(day.toString()));

            List<String> left = ours(schedule);

            assertThat(left).as(schedule.toString()).isEqualTo(theirs(schedule));
            assertThat(left).hasSize(whole.size() - days.size());
        }
    }

    /** Of each year the first day on or after either change of the clock, and one day of forty. */
    private static Set<LocalDate> cancelledDays(List<String> moments) {
        List<LocalDate> days =
                moments.stream().map(moment -> LocalDate.parse(moment.substring(0, 10))).toList();
        Set<LocalDate> cancelled = new HashSet<>();
        for (int index = 0; index < days.size(); index += 40) {
            cancelled.add(days.get(index));
        }
        ZonedDateTime from = FIRST.atStartOfDay(AMSTERDAM);
        for (var change = AMSTERDAM.getRules().nextTransition(from.toInstant());
                change.getInstant().isBefore(LAST.atStartOfDay(AMSTERDAM).toInstant());
                change = AMSTERDAM.getRules().nextTransition(change.getInstant())) {
            LocalDate night = change.getDateTimeBefore().toLocalDate();
            days.stream().filter(day -> !day.isBefore(night)).findFirst().ifPresent(cancelled::add);
        }
        return cancelled;
    }

    private static List<ObjectNode> schedules(String town) throws IOException {
        JsonNode map = HsdsJson.mapper().readTree(DEMO.resolve(town + "-social-map.json").toFile());
        List<ObjectNode> found = new ArrayList<>();
        map.findValues("schedules")
                .forEach(list -> list.forEach(schedule -> found.add((ObjectNode) schedule)));
        // What tells its times only in words has nothing to write out.
        found.removeIf(schedule -> !schedule.has("freq") && !schedule.has("dtstart"));
        assertThat(found).hasSizeGreaterThan(5);
        return found;
    }

    private List<String> ours(ObjectNode schedule) {
        return occurrences
                .between(new Schedule(HsdsObject.of(schedule.deepCopy())), FIRST, LAST)
                .stream()
                .map(DemoSchedulesAgreeWithIcal4jTest::said)
                .toList();
    }

    private static String said(Moment moment) {
        return switch (moment) {
            case Moment.Timed timed -> timed.start().toString();
            case Moment.Dated dated -> dated.day().toString();
        };
    }

    private static List<String> theirs(ObjectNode schedule) {
        LocalDate from = LocalDate.parse(schedule.path("dtstart").asText(FIRST.toString()));
        boolean isTimed = schedule.has("opens_at");
        LocalTime time = LocalTime.parse(schedule.path("opens_at").asText("12:00"));
        ZonedDateTime first = from.atTime(time).atZone(AMSTERDAM);
        List<ZonedDateTime> all =
                schedule.has("freq")
                        ? new Recur<ZonedDateTime>(rule(schedule))
                                .getDates(
                                        first, first, LAST.atTime(LocalTime.MAX).atZone(AMSTERDAM))
                        : List.of(first);
        return all.stream()
                .filter(moment -> takesPlace(schedule, moment.toLocalDate()))
                .map(moment -> isTimed ? moment.toString() : moment.toLocalDate().toString())
                .toList();
    }

    private static String rule(JsonNode schedule) {
        return "FREQ="
                + schedule.path("freq").asText()
                + ";INTERVAL="
                + schedule.path("interval").asInt(1)
                + ";BYDAY="
                + schedule.path("byday").asText()
                + ";WKST=MO";
    }

    private static boolean takesPlace(JsonNode schedule, LocalDate day) {
        for (JsonNode cancelled : schedule.path("cancelled_dates")) {
            if (cancelled.asText().equals(day.toString())) {
                return false;
            }
        }
        for (JsonNode pause : schedule.path("pauses")) {
            MonthDay from = MonthDay.parse("--" + pause.path("from").asText());
            MonthDay to = MonthDay.parse("--" + pause.path("to").asText());
            MonthDay today = MonthDay.from(day);
            boolean isAfterBegin = !today.isBefore(from);
            boolean isBeforeEnd = !today.isAfter(to);
            if (from.isAfter(to) ? isAfterBegin || isBeforeEnd : isAfterBegin && isBeforeEnd) {
                return false;
            }
        }
        return true;
    }
}
