package nl.gezondheidsplein.protocol;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last span that a window includes: an ISO week, a five-minute slot of an event in UTC, or
 * {@code unsynced} while the kiosk's clock is not trusted.
 *
 * @param label {@code 2026-W47}, {@code 2026-06-20T13:05} or {@code unsynced}
 */
public record Window(String label) {
    /** The label of a kiosk whose clock is not trusted; the hub books such a window on arrival. */
    public static final Window UNSYNCED = new Window("unsynced");

    private static final Pattern WEEK = Pattern.compile("20[0-9]{2}-W(0[1-9]|[1-4][0-9]|5[0-3])");
    private static final Pattern SLOT =
            Pattern.compile("20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-5][05]");
    private static final DateTimeFormatter SLOT_LABEL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final int SLOT_SECONDS = 300;

    public Window {
        if (!label.equals("unsynced")) {
            try {
                lastDayOf(label);
            } catch (DateTimeException e) {
                throw wrong();
            }
        }
    }

    /** The ISO week that holds this day. */
    public static Window ofWeek(LocalDate day) {
        return new Window(
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }

    /** The five-minute slot that holds this instant. */
    public static Window ofSlot(Instant instant) {
        long start = Math.floorDiv(instant.getEpochSecond(), SLOT_SECONDS) * SLOT_SECONDS;
        return new Window(SLOT_LABEL.format(LocalDateTime.ofEpochSecond(start, 0, ZoneOffset.UTC)));
    }

    /** Whether the kiosk did not trust its clock. */
    public boolean isUnsynced() {
        return label.equals("unsynced");
    }

    /** The Sunday of the week, or the day of the slot in UTC; empty when unsynced. */
    public Optional<LocalDate> lastDay() {
        return isUnsynced() ? Optional.empty() : Optional.of(lastDayOf(label));
    }

    boolean fits(Kind kind) {
        return isUnsynced()
                || switch (kind.span()) {
                    case WEEK -> WEEK.matcher(label).matches();
                    case SLOT -> SLOT.matcher(label).matches();
                };
    }

    private static LocalDate lastDayOf(String label) {
        if (WEEK.matcher(label).matches()) {
            int year = Integer.parseInt(label.substring(0, 4));
            int week = Integer.parseInt(label.substring(6));
            LocalDate fourthOfJanuary = LocalDate.of(year, 1, 4);
            LocalDate sunday =
                    fourthOfJanuary
                            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                            .with(DayOfWeek.SUNDAY);
            if (sunday.get(IsoFields.WEEK_BASED_YEAR) != year) {
                throw wrong();
            }
            return sunday;
        }
        if (SLOT.matcher(label).matches()) {
            return LocalDateTime.parse(label, DateTimeFormatter.ISO_LOCAL_DATE_TIME).toLocalDate();
        }
        throw wrong();
    }

    private static MalformedMessageException wrong() {
        return Checks.refuse(Reason.WRONG_WINDOW, "window is no week, slot or unsynced");
    }
}
