package nl.gezondheidsplein.hub.web.admin;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.events.Event;
import nl.gezondheidsplein.hub.events.EventFigures;
import nl.gezondheidsplein.hub.events.EventFigures.KioskFigure;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.SecondQuestion;

/** Events in the words of their pages. */
final class EventWords {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.of("nl"));

    /** What the last group of parties means. */
    private static final String MOST = "p6";

    private EventWords() {}

    static String of(SecondQuestion question) {
        return switch (question) {
            case DISTANCE -> "Komt u van ver of van dichtbij?";
            case HEARD_THROUGH -> "Van wie hoorde u hiervan?";
        };
    }

    static String when(EventSheet.Event event) {
        return DAY.format(event.start())
                + ", "
                + CLOCK.format(event.start())
                + " tot "
                + CLOCK.format(event.end())
                + " uur";
    }

    static String state(Event event, LocalDateTime now) {
        if (event.isCancelled()) {
            return "gaat niet door";
        }
        if (event.isOn(now)) {
            return "nu bezig";
        }
        return now.isBefore(event.sheet().start()) ? "komt nog" : "voorbij";
    }

    static String clock(Instant instant) {
        return CLOCK.format(LocalDateTime.ofInstant(instant, HERE));
    }

    static String people(long count) {
        return DutchTime.counted(count, "mens", "mensen");
    }

    static String crowd(EventFigures figures) {
        return switch (figures.crowd()) {
            case UNKNOWN -> "niet bekend";
            case CALM -> "rustig";
            case LIVELY -> "gezellig";
            case BUSY -> "druk";
            case FULL -> "heel druk";
        };
    }

    static String crowdDetail(EventFigures figures) {
        return switch (figures.crowd()) {
            case UNKNOWN -> "Er is nu geen kiosk die meetelt met netwerk.";
            case FULL -> lately(figures) + " Zet er een kiosk bij, of tel mee op papier.";
            case CALM, LIVELY, BUSY -> lately(figures);
        };
    }

    private static String lately(EventFigures figures) {
        return figures.lately() == 1
                ? "In de laatste 5 minuten kwam 1 mens binnen."
                : "In de laatste 5 minuten kwamen " + figures.lately() + " mensen binnen.";
    }

    static String state(KioskFigure kiosk) {
        if (kiosk.isLive()) {
            return "telt nu mee";
        }
        String since =
                kiosk.heard() == null ? "" : ", laatst gehoord om " + clock(kiosk.heard()) + " uur";
        return kiosk.people() > kiosk.settled()
                ? "geen verbinding" + since + "; de kiosk bewaart alles"
                : "telt nu niet" + since;
    }

    static String name(KioskId kiosk, Map<KioskId, String> names) {
        return names.getOrDefault(kiosk, kiosk.value());
    }

    static String size(String party) {
        return switch (party) {
            case "p1" -> "alleen";
            case MOST -> "6 of meer";
            default -> "met " + party.substring(1);
        };
    }

    /** The stands of an event in their order, then what was counted at others. */
    static List<EventView.Row> stands(Event event, EventFigures figures) {
        Map<String, String> names =
                event.sheet().stands().stream()
                        .collect(
                                Collectors.toMap(
                                        PictureChoice::id,
                                        stand -> stand.words().in("nl"),
                                        (one, other) -> one));
        List<EventView.Row> rows =
                new ArrayList<>(
                        event.sheet().stands().stream()
                                .map(
                                        stand ->
                                                new EventView.Row(
                                                        stand.id(),
                                                        stand.words().in("nl"),
                                                        figures.stands()
                                                                .getOrDefault(stand.id(), 0L)))
                                .toList());
        figures.stands()
                .forEach(
                        (stand, visits) -> {
                            if (!names.containsKey(stand)) {
                                rows.add(new EventView.Row(stand, stand, visits));
                            }
                        });
        return rows;
    }
}
