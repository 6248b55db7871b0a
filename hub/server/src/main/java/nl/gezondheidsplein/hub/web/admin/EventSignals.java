package nl.gezondheidsplein.hub.web.admin;

import java.time.LocalDateTime;
import java.util.List;
import nl.gezondheidsplein.hub.events.Event;
import nl.gezondheidsplein.hub.events.Events;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** The events that run or come, for the page of this week. */
record EventSignals(Events events) {
    /** A week ahead; of what is later only the first. */
    private static final int DAYS = 7;

    List<WeekSignals.Signal> of(NeighbourhoodId neighbourhood, String here) {
        LocalDateTime now = events.now();
        List<Event> coming = events.coming(neighbourhood);
        List<Event> soon =
                coming.stream()
                        .filter(event -> event.sheet().start().isBefore(now.plusDays(DAYS)))
                        .toList();
        return (soon.isEmpty() ? coming.stream().limit(1).toList() : soon)
                .stream().map(event -> signal(event, now, here)).toList();
    }

    private WeekSignals.Signal signal(Event event, LocalDateTime now, String here) {
        WeekSignals.Signal signal =
                new WeekSignals.Signal(
                        Task.Kind.EVENT.id(),
                        event.id(),
                        event.name(),
                        detail(event, now),
                        task(event),
                        here + "/evenementen/" + event.id());
        return event.isOn(now) ? signal.of(people(event)) : signal;
    }

    private String people(Event event) {
        return EventWords.people(events.figures(event).people());
    }

    private static String task(Event event) {
        return (event.isCancelled() ? "Vertel dat dit niet doorgaat: " : "Maak klaar: ")
                + event.name();
    }

    private String detail(Event event, LocalDateTime now) {
        if (event.isOn(now)) {
            return "Nu bezig: " + people(event) + " tot nu toe.";
        }
        String when = EventWords.when(event.sheet());
        return event.isCancelled() ? "Gaat niet door: " + when + "." : upper(when) + ".";
    }

    private static String upper(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
