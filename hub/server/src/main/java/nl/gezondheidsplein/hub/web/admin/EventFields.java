package nl.gezondheidsplein.hub.web.admin;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gezondheidsplein.hub.events.Event;
import nl.gezondheidsplein.hub.squaremap.blocks.Blocks;
import nl.gezondheidsplein.hub.web.Assets;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.SecondQuestion;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the form of an event, as they are filled in.
 *
 * @param stands usual ones, and those of this event
 * @param own rows for stands of its own
 * @param spots where the stands are and how they are drawn; only once there are stands
 * @param programme its parts, and rows for more; only once there are stands
 * @param telling what is told of it in the agenda
 * @param notes what is wrong, by the name of the field
 */
public record EventFields(
        TextFields name,
        String where,
        String day,
        String from,
        String to,
        List<StandBox> stands,
        List<OwnStand> own,
        List<Box> pictures,
        boolean hasGroups,
        List<Box> questions,
        List<Box> kiosks,
        List<SpotField> spots,
        List<PartField> programme,
        TellingFields telling,
        Map<String, String> notes) {
    /** As many as a form shows without growing long; more can be added later. */
    static final int OWN_STANDS = 4;

    private static final String NAME = "Hoe heet het?";
    private static final int MORE_PARTS = 6;
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** A box or an option. */
    public record Box(String id, String words, boolean isOn) {}

    /** The box of a stand, with the address of its drawing. */
    public record StandBox(String id, String words, String picture, boolean isOn) {}

    /** A row for a stand that is not usual. */
    public record OwnStand(int number, String name, String picture) {}

    /**
     * Where a stand is on the plan: a letter and a figure.
     *
     * @param picture id of its drawing
     * @param address of its drawing
     * @param isOwn whether another drawing can be chosen
     */
    public record SpotField(
            String stand,
            String words,
            String cell,
            String picture,
            String address,
            boolean isOwn) {}

    /** A part of the programme. */
    public record PartField(int number, String from, String to, String title, String stand) {}

    /** Returns what is wrong with a field, or nothing. */
    public String at(String field) {
        return notes.getOrDefault(field, "");
    }

    /** Returns the id of what is said of a field, or null when nothing is. */
    public @Nullable String noteId(String field) {
        return notes.containsKey(field) ? "bij-" + field : null;
    }

    /** Returns whether somebody began to name a stand of their own. */
    public boolean hasOwn() {
        return own.stream().anyMatch(stand -> !stand.name().isEmpty());
    }

    /** A new event. */
    static EventFields empty(LocalDate day, List<Box> kiosks) {
        return new EventFields(
                TextFields.empty("naam", NAME),
                "",
                day.toString(),
                "13:00",
                "17:00",
                stands(Optional.empty(), Set.of(StandChoices.REWARD)),
                ownRows(row -> new OwnStand(row, "", "")),
                drawings(),
                true,
                questions(""),
                kiosks,
                List.of(),
                List.of(),
                TellingFields.of(Blocks.NONE),
                Map.of());
    }

    /** An event that is there. */
    static EventFields of(Event event, List<Box> kiosks) {
        EventSheet.Event sheet = event.sheet();
        return new EventFields(
                TextFields.of("naam", NAME, Optional.of(sheet.name())),
                sheet.setup().where().orElse(""),
                sheet.start().toLocalDate().toString(),
                CLOCK.format(sheet.start()),
                CLOCK.format(sheet.end()),
                stands(Optional.of(sheet), sheet.stands().stream().map(PictureChoice::id).toList()),
                ownRows(row -> new OwnStand(row, "", "")),
                drawings(),
                sheet.setup().hasGroups(),
                questions(sheet.setup().question().map(SecondQuestion::id).orElse("")),
                kiosks,
                sheet.stands().stream()
                        .map(stand -> spot(stand, cell(stand, sheet.setup()), stand.picture()))
                        .toList(),
                programme(sheet),
                TellingFields.of(event.blocks()),
                Map.of());
    }

    /** What somebody filled in who was refused: nothing of it is lost. */
    static EventFields filled(
            Form form,
            Optional<EventSheet.Event> before,
            List<Box> kiosks,
            Map<String, String> notes) {
        return new EventFields(
                TextFields.filled(form, "naam", NAME),
                form.text("waar"),
                form.text("dag"),
                form.text("van"),
                form.text("tot"),
                stands(before, form.all("stand")),
                ownRows(
                        row ->
                                new OwnStand(
                                        row,
                                        form.text("eigen" + row),
                                        form.text("eigen" + row + "-plaatje"))),
                drawings(),
                form.text("groepen").equals("ja"),
                questions(form.text("vraag")),
                kiosks.stream()
                        .map(
                                box ->
                                        new Box(
                                                box.id(),
                                                box.words(),
                                                form.all("kiosk").contains(box.id())))
                        .toList(),
                before.map(EventSheet.Event::stands).orElse(List.of()).stream()
                        .map(
                                stand ->
                                        spot(
                                                stand,
                                                form.text("vak-" + stand.id()),
                                                picture(form, stand)))
                        .toList(),
                before.isPresent() ? programme(form) : List.of(),
                TellingFields.filled(form, notes),
                notes);
    }

    private static String picture(Form form, PictureChoice stand) {
        String chosen = form.text("plaatje-" + stand.id());
        return chosen.isEmpty() ? stand.picture() : chosen;
    }

    private static List<StandBox> stands(
            Optional<EventSheet.Event> event, Collection<String> chosen) {
        return StandFields.known(event).stream()
                .map(
                        stand ->
                                new StandBox(
                                        stand.id(),
                                        stand.words().in("nl"),
                                        Assets.standAddress(stand.picture()),
                                        chosen.contains(stand.id())))
                .toList();
    }

    private static List<OwnStand> ownRows(IntFunction<OwnStand> row) {
        return IntStream.rangeClosed(1, OWN_STANDS).mapToObj(row).toList();
    }

    private static List<Box> drawings() {
        return StandChoices.USUAL.stream()
                .map(stand -> new Box(stand.picture(), stand.words().in("nl"), false))
                .toList();
    }

    private static List<Box> questions(String chosen) {
        List<Box> boxes = new ArrayList<>();
        boxes.add(new Box("", "Geen: een tik is genoeg", chosen.isEmpty()));
        for (SecondQuestion question : SecondQuestion.values()) {
            boxes.add(
                    new Box(question.id(), EventWords.of(question), question.id().equals(chosen)));
        }
        return boxes;
    }

    private static SpotField spot(PictureChoice stand, String cell, String picture) {
        return new SpotField(
                stand.id(),
                stand.words().in("nl"),
                cell,
                picture,
                Assets.standAddress(picture),
                !StandFields.isUsual(stand));
    }

    private static String cell(PictureChoice stand, EventSheet.Setup setup) {
        return setup.spots().stream()
                .filter(spot -> spot.stand().equals(stand.id()))
                .map(EventPlan::cell)
                .findFirst()
                .orElse("");
    }

    /** As many rows as the form had. */
    private static List<PartField> programme(Form form) {
        List<PartField> parts = new ArrayList<>();
        for (int number = 1; number <= EventForm.MOST_PARTS; number++) {
            String field = "deel" + number;
            if (form.has(field + "-wat")) {
                parts.add(
                        new PartField(
                                number,
                                form.text(field + "-van"),
                                form.text(field + "-tot"),
                                form.text(field + "-wat"),
                                form.text(field + "-stand")));
            }
        }
        return parts;
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
        for (int more = 0;
                more < MORE_PARTS
                        && parts.size() < EventForm.MOST_PARTS
                        && !sheet.stands().isEmpty();
                more++) {
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
