package nl.gezondheidsplein.hub.web.admin;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.events.Event;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.SecondQuestion;

/**
 * The fields of the form of an event, as they are filled in.
 *
 * @param stands usual ones, and those of this event
 * @param own rows for stands of its own
 * @param programme its parts, and rows for more; only once there are stands
 */
public record EventFields(
        TextFields name,
        String where,
        String day,
        String from,
        String to,
        List<Box> stands,
        List<Integer> own,
        List<Box> pictures,
        boolean hasGroups,
        List<Box> questions,
        List<Box> kiosks,
        List<SpotField> spots,
        List<PartField> programme) {
    /** As many as a form shows without growing long; more can be added later. */
    static final int OWN_STANDS = 4;

    private static final int MORE_PARTS = 3;
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** A box or an option. */
    public record Box(String id, String words, boolean isOn) {}

    /** Where a stand is on the plan: a letter and a figure. */
    public record SpotField(String stand, String words, String cell) {}

    /** A part of the programme. */
    public record PartField(int number, String from, String to, String title, String stand) {}

    /** A new event. */
    static EventFields empty(LocalDate day, List<Box> kiosks) {
        return new EventFields(
                TextFields.empty("naam", "Hoe heet het?"),
                "",
                day.toString(),
                "13:00",
                "17:00",
                stands(List.of(), Set.of(StandChoices.REWARD)),
                ownRows(),
                drawings(),
                true,
                questions(Optional.empty()),
                kiosks,
                List.of(),
                List.of());
    }

    /** An event that is there. */
    static EventFields of(Event event, List<Box> kiosks) {
        EventSheet.Event sheet = event.sheet();
        return new EventFields(
                TextFields.of("naam", "Hoe heet het?", Optional.of(sheet.name())),
                sheet.setup().where().orElse(""),
                sheet.start().toLocalDate().toString(),
                CLOCK.format(sheet.start()),
                CLOCK.format(sheet.end()),
                stands(sheet.stands(), sheet.stands().stream().map(PictureChoice::id).toList()),
                ownRows(),
                drawings(),
                sheet.setup().hasGroups(),
                questions(sheet.setup().question()),
                kiosks,
                sheet.stands().stream().map(stand -> spot(stand, sheet.setup())).toList(),
                programme(sheet));
    }

    /** The usual stands in their order, then those of the event alone. */
    private static List<Box> stands(List<PictureChoice> own, Collection<String> chosen) {
        List<Box> boxes = new ArrayList<>();
        StandChoices.USUAL.forEach(stand -> boxes.add(box(stand, chosen)));
        Set<String> usual =
                StandChoices.USUAL.stream().map(PictureChoice::id).collect(Collectors.toSet());
        own.stream()
                .filter(stand -> !usual.contains(stand.id()))
                .forEach(stand -> boxes.add(box(stand, chosen)));
        return boxes;
    }

    private static Box box(PictureChoice stand, Collection<String> chosen) {
        return new Box(stand.id(), stand.words().in("nl"), chosen.contains(stand.id()));
    }

    private static List<Integer> ownRows() {
        List<Integer> rows = new ArrayList<>();
        for (int number = 1; number <= OWN_STANDS; number++) {
            rows.add(number);
        }
        return rows;
    }

    private static List<Box> drawings() {
        return StandChoices.USUAL.stream()
                .map(stand -> new Box(stand.picture(), stand.words().in("nl"), false))
                .toList();
    }

    private static List<Box> questions(Optional<SecondQuestion> chosen) {
        List<Box> boxes = new ArrayList<>();
        boxes.add(new Box("", "Geen: een tik is genoeg", chosen.isEmpty()));
        for (SecondQuestion question : SecondQuestion.values()) {
            boxes.add(
                    new Box(
                            question.id(),
                            EventWords.of(question),
                            chosen.filter(question::equals).isPresent()));
        }
        return boxes;
    }

    private static SpotField spot(PictureChoice stand, EventSheet.Setup setup) {
        return new SpotField(
                stand.id(),
                stand.words().in("nl"),
                setup.spots().stream()
                        .filter(spot -> spot.stand().equals(stand.id()))
                        .map(EventPlan::cell)
                        .findFirst()
                        .orElse(""));
    }

    private static List<PartField> programme(EventSheet.Event sheet) {
        List<PartField> parts = new ArrayList<>();
        for (EventSheet.Part part : sheet.programme()) {
            parts.add(
                    new PartField(
                            parts.size() + 1,
                            CLOCK.format(part.start()),
                            CLOCK.format(part.end()),
                            part.title().in("nl"),
                            part.stand()));
        }
        for (int more = 0; more < MORE_PARTS && !sheet.stands().isEmpty(); more++) {
            parts.add(new PartField(parts.size() + 1, "", "", "", ""));
        }
        return parts;
    }

    static Set<KioskId> kiosks(Collection<String> ids, Collection<KioskId> known) {
        return known.stream()
                .filter(kiosk -> ids.contains(kiosk.value()))
                .collect(Collectors.toSet());
    }
}
