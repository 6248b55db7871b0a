package nl.gezondheidsplein.hub.squaremap.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Schedules as people read and write them. */
final class TimesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-25");

    private final Times times = new Times(ZoneId.of("Europe/Amsterdam"));

    private static TimesDraft draft(TimesDraft.Kind kind, String every, String position) {
        return new TimesDraft(
                kind,
                every,
                Set.of(DayOfWeek.TUESDAY),
                position,
                new TimesDraft.Span("2026-03-24", ""),
                new TimesDraft.Hours("14:00", "16:00", ""),
                "",
                "",
                "");
    }

    private static TimesDraft with(TimesDraft draft, String pauses, String cancelled) {
        return new TimesDraft(
                draft.kind(),
                draft.every(),
                draft.days(),
                draft.position(),
                new TimesDraft.Span(draft.span().start(), "2027-06-30"),
                new TimesDraft.Hours("", "", "middag"),
                pauses,
                cancelled,
                "neem een beker mee");
    }

    private String sentence(TimesDraft draft) {
        assertThat(draft.flaws()).isEmpty();
        return Times.sentence(times.schedule(draft));
    }

    @Test
    void tellsEachKindInOneSentence() {
        assertThat(sentence(draft(TimesDraft.Kind.WEEKLY, "1", "1")))
                .isEqualTo("elke week op dinsdag, 14:00–16:00, vanaf 24 maart 2026");
        assertThat(sentence(draft(TimesDraft.Kind.WEEKLY, "6", "1")))
                .startsWith("om de 6 weken op dinsdag");
        assertThat(sentence(draft(TimesDraft.Kind.MONTHLY, "1", "2")))
                .startsWith("elke maand op de tweede dinsdag");
        assertThat(sentence(draft(TimesDraft.Kind.MONTHLY, "1", "-1")))
                .startsWith("elke maand op de laatste dinsdag");
        assertThat(sentence(draft(TimesDraft.Kind.ONCE, "1", "1")))
                .isEqualTo("op dinsdag 24 maart 2026, 14:00–16:00");
    }

    @Test
    void tellsPausesCancelledDaysAndTheLastDay() {
        TimesDraft draft =
                with(
                        draft(TimesDraft.Kind.WEEKLY, "1", "1"),
                        "11 juli t/m 23-08\n21-12-2026 tot en met 3 januari 2027",
                        "24-11-2026\n2026-12-01");

        assertThat(sentence(draft))
                .isEqualTo(
                        "elke week op dinsdag, in de middag, vanaf 24 maart 2026, tot en met"
                                + " 30 juni 2027, niet van 11 juli t/m 23 augustus, niet van"
                                + " 21 december 2026 t/m 3 januari 2027, niet op 24 november 2026"
                                + " en 1 december 2026 (neem een beker mee)");
    }

    @Test
    void showsTheNextFiveOnTheClockOfTheWallAcrossTheChangeToSummerTime() {
        assertThat(times.next(times.schedule(draft(TimesDraft.Kind.WEEKLY, "2", "1")), TODAY))
                .containsExactly(
                        "dinsdag 7 april 2026, 14:00–16:00",
                        "dinsdag 21 april 2026, 14:00–16:00",
                        "dinsdag 5 mei 2026, 14:00–16:00",
                        "dinsdag 19 mei 2026, 14:00–16:00",
                        "dinsdag 2 juni 2026, 14:00–16:00");
    }

    @Test
    void showsAScheduleAsItWasFilledIn() {
        for (TimesDraft draft :
                List.of(
                        draft(TimesDraft.Kind.MONTHLY, "1", "-1"),
                        draft(TimesDraft.Kind.WEEKLY, "3", "1"),
                        with(
                                draft(TimesDraft.Kind.WEEKLY, "1", "1"),
                                "11 juli t/m 23 augustus",
                                "24 november 2026"))) {
            assertThat(Times.draft(times.schedule(draft))).contains(draft);
        }
    }

    @Test
    void saysWhatToDoAboutWhatItCannotRead() {
        TimesDraft bad =
                new TimesDraft(
                        TimesDraft.Kind.WEEKLY,
                        "twee",
                        Set.of(),
                        "1",
                        new TimesDraft.Span("morgen", "gisteren"),
                        new TimesDraft.Hours("2 uur", "", ""),
                        "in de zomer",
                        "kerst",
                        "");

        assertThat(bad.flaws())
                .containsEntry(TimesField.EVERY, "Vul een getal in van 1 tot en met 52.")
                .containsEntry(TimesField.DAYS, "Kies minstens één dag.")
                .containsEntry(TimesField.START, "Schrijf een dag als 24-12-2026.")
                .containsEntry(TimesField.HOURS, "Schrijf een tijd als 14:00.")
                .containsEntry(
                        TimesField.PAUSES,
                        "Schrijf een pauze als 11 juli t/m 23 augustus, of met een jaar erbij.")
                .containsEntry(
                        TimesField.CANCELLED, "Schrijf elke dag als 24-12-2026, één per regel.");
        assertThat(draft(TimesDraft.Kind.ONCE, "1", "1").flaws()).isEmpty();
    }

    @Test
    void asksForTheFirstTimeWhenNotEveryWeekCounts() {
        TimesDraft draft =
                new TimesDraft(
                        TimesDraft.Kind.WEEKLY,
                        "2",
                        Set.of(DayOfWeek.MONDAY),
                        "1",
                        new TimesDraft.Span("", ""),
                        new TimesDraft.Hours("14:00", "", "middag"),
                        "",
                        "",
                        "");

        assertThat(draft.flaws())
                .containsEntry(
                        TimesField.START, "Kies de eerste keer, dan weten wij welke week telt.")
                .containsEntry(TimesField.HOURS, "Kies een tijd of een dagdeel, niet allebei.");
    }
}
