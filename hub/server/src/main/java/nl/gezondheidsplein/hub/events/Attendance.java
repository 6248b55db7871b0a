package nl.gezondheidsplein.hub.events;

import java.util.Optional;
import nl.gezondheidsplein.protocol.Count;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.SealedWindow;

/**
 * Takes head counts in, in the transaction that settles their window. A slot counts once, whenever
 * it comes: a kiosk that was without network for hours fills the minutes it speaks of.
 */
public final class Attendance {
    private static final String EVENT = "event.";
    private static final String STAND = "stand.";

    private Attendance() {}

    /** Returns the event that a window speaks of; old windows may name none. */
    public static Optional<String> eventOf(SealedWindow window) {
        if (window.kind() != Kind.ATTENDANCE && window.kind() != Kind.ATTENDANCE_DETAIL) {
            return Optional.empty();
        }
        return window.counts().entries().keySet().stream()
                .filter(item -> item.startsWith(EVENT))
                .map(item -> item.substring(EVENT.length(), item.lastIndexOf('.')))
                .findFirst();
    }

    /** Takes in a window that counts. */
    public static void take(
            SealedWindow window, AttendanceBook.Hearing hearing, AttendanceBook book) {
        if (window.kind() == Kind.ATTENDANCE) {
            eventOf(window).ifPresent(event -> take(event, window, hearing, book));
        }
    }

    private static void take(
            String event,
            SealedWindow window,
            AttendanceBook.Hearing hearing,
            AttendanceBook book) {
        book.add(
                event,
                new Attended.Slot(
                        hearing.kiosk(),
                        window.window().label(),
                        parties(event, window).map(Attendance::people).orElse(0L)
                                + single(window, EVENT + event + ".group"),
                        single(window, EVENT + event + ".paper"),
                        single(window, "undone"),
                        hearing.at()));
        parties(event, window)
                .ifPresent(
                        parties ->
                                parties.byId()
                                        .forEach(
                                                (size, times) ->
                                                        book.addParties(event, size, times)));
        window.counts()
                .entries()
                .forEach(
                        (item, count) -> {
                            if (item.startsWith(STAND)) {
                                book.addVisits(event, item.substring(STAND.length()), count.sum());
                            }
                        });
    }

    private static Optional<Count.Choices> parties(String event, SealedWindow window) {
        return window.counts().get(EVENT + event + ".party").map(Count.Choices.class::cast);
    }

    /** A party of six or more counts as six. */
    private static long people(Count.Choices parties) {
        return parties.byId().entrySet().stream()
                .mapToLong(party -> (long) size(party.getKey()) * party.getValue())
                .sum();
    }

    static int size(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private static long single(SealedWindow window, String item) {
        return window.counts().get(item).map(Count::sum).orElse(0L);
    }
}
