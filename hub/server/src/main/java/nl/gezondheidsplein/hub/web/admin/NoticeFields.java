package nl.gezondheidsplein.hub.web.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.notices.Notice;
import nl.gezondheidsplein.hub.squaremap.blocks.Announcement;
import nl.gezondheidsplein.hub.squaremap.blocks.Blocks;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.editor.Choice;
import nl.gezondheidsplein.protocol.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the form of a notice, as they are filled in.
 *
 * @param about what it is about
 * @param where the other place of what moved
 * @param notes what is wrong, by the name of the field
 */
public record NoticeFields(
        List<Choice> spots,
        List<Choice> kinds,
        String about,
        String organisation,
        String from,
        String until,
        String where,
        TellingFields telling,
        Map<String, String> notes) {
    private static final String PLACE = "plek:";

    /**
     * Where a notice can be shown.
     *
     * @param id in the form
     */
    record Spot(String id, String words, String area, Optional<PlaceId> place) {}

    static List<Spot> spots(List<Area> areas, Area here, List<Place> places) {
        List<Spot> spots = new ArrayList<>();
        areas.forEach(
                area -> spots.add(new Spot(area.id(), area.name(), area.id(), Optional.empty())));
        places.forEach(
                place ->
                        spots.add(
                                new Spot(
                                        PLACE + place.id().value(),
                                        "alleen " + place.sheet().names().in("nl"),
                                        here.id(),
                                        Optional.of(place.id()))));
        return spots;
    }

    /** Returns what is wrong with a field, or nothing. */
    public String at(String field) {
        return notes.getOrDefault(field, "");
    }

    /** Returns the id of what is said of a field, or null when nothing is. */
    public @Nullable String noteId(String field) {
        return notes.containsKey(field) ? "bij-" + field : null;
    }

    static NoticeFields empty(List<Spot> spots, LocalDate today) {
        return new NoticeFields(
                choices(spots, spots.isEmpty() ? "" : spots.getFirst().id()),
                kinds(""),
                "",
                "",
                today.toString(),
                today.toString(),
                "",
                TellingFields.of(Blocks.NONE),
                Map.of());
    }

    static NoticeFields of(Notice notice, List<Spot> spots) {
        Announcement said = notice.said();
        return new NoticeFields(
                choices(
                        spots,
                        notice.place().map(place -> PLACE + place.value()).orElse(notice.area())),
                kinds(said.kind().id()),
                said.about().map(name -> name.in("nl")).orElse(""),
                said.organisation().orElse(""),
                said.from().toString(),
                said.until().toString(),
                said.where().orElse(""),
                TellingFields.of(said.blocks()),
                Map.of());
    }

    /** What somebody filled in who was refused: nothing of it is lost. */
    static NoticeFields filled(Form form, List<Spot> spots, Map<String, String> notes) {
        return new NoticeFields(
                choices(spots, form.text("waar")),
                kinds(form.text("soort")),
                form.text("over"),
                form.text("organisatie"),
                form.text("van"),
                form.text("tot"),
                form.text("plek"),
                TellingFields.filled(form, notes),
                notes);
    }

    private static List<Choice> choices(List<Spot> spots, String chosen) {
        return spots.stream()
                .map(spot -> new Choice(spot.id(), spot.words(), spot.id().equals(chosen)))
                .toList();
    }

    private static List<Choice> kinds(String chosen) {
        return Arrays.stream(Announcement.Kind.values())
                .map(kind -> new Choice(kind.id(), words(kind), kind.id().equals(chosen)))
                .toList();
    }

    private static String words(Announcement.Kind kind) {
        return switch (kind) {
            case CLOSED -> "iets is dicht";
            case OPEN -> "iets is extra open";
            case NEW -> "er is iets nieuws";
            case CANCELLED -> "iets gaat niet door";
            case MOVED -> "iets is op een andere plek";
        };
    }
}
