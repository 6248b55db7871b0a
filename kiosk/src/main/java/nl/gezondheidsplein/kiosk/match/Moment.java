package nl.gezondheidsplein.kiosk.match;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import nl.gezondheidsplein.protocol.DayPart;

/**
 * One time that something takes place, on the clock of the place.
 *
 * @param opens absent when it has no clock time
 * @param closes absent when nobody said; earlier than {@code opens} means on the next day
 * @param part for what has no clock time
 */
public record Moment(
        LocalDate day,
        Optional<LocalTime> opens,
        Optional<LocalTime> closes,
        Optional<DayPart> part)
        implements Comparable<Moment> {
    private static final Comparator<Moment> ORDER =
            Comparator.comparing(Moment::begin)
                    .thenComparing(Moment::end)
                    .thenComparing(moment -> moment.opens.isEmpty());

    /** One may still walk in for a while when nobody said how long it lasts. */
    private static final int LATE_MINUTES = 30;

    /** When it begins; without a clock time the beginning of its part of the day, or of the day. */
    public LocalDateTime begin() {
        return day.atTime(opens.or(() -> part.map(DayPart::begins)).orElse(LocalTime.MIN));
    }

    /** From when on nobody needs to go there any more. */
    LocalDateTime end() {
        if (opens.isPresent()) {
            LocalDateTime begin = day.atTime(opens.get());
            return closes.map(
                            closing ->
                                    closing.isBefore(opens.get())
                                            ? day.plusDays(1).atTime(closing)
                                            : day.atTime(closing))
                    .orElse(begin.plusMinutes(LATE_MINUTES));
        }
        return part.flatMap(Moment::following)
                .map(next -> day.atTime(next.begins()))
                .orElse(day.plusDays(1).atStartOfDay());
    }

    private static Optional<DayPart> following(DayPart part) {
        return switch (part) {
            case MORNING -> Optional.of(DayPart.AFTERNOON);
            case AFTERNOON -> Optional.of(DayPart.EVENING);
            case EVENING -> Optional.empty();
        };
    }

    boolean isOverAt(LocalDateTime now) {
        return !end().isAfter(now);
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
