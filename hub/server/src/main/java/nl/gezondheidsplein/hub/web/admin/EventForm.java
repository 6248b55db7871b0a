package nl.gezondheidsplein.hub.web.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.hub.squaremap.blocks.Blocks;
import nl.gezondheidsplein.hub.voices.VoiceRefusedException;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.SecondQuestion;
import nl.gezondheidsplein.protocol.Texts;

/** Reads the form of an event once; what is wrong is said of each field. */
final class EventForm {
    static final int MOST_PARTS = 60;

    private static final int LONGEST_WHERE = 120;
    private static final int LONGEST_TITLE = 60;

    private final Form form;
    private final Optional<EventSheet.Event> before;
    private final Map<String, String> flaws = new LinkedHashMap<>();
    private final Blocks blocks;

    EventForm(Form form, Optional<EventSheet.Event> before) {
        this.form = form;
        this.before = before;
        this.blocks = TellingFields.read(form, flaws);
    }

    /** A sentence for each field that is wrong, after reading. */
    Map<String, String> flaws() {
        return Map.copyOf(flaws);
    }

    /** What is told of it in the agenda; reads its fields once. */
    Blocks told() {
        return blocks;
    }

    /** The event as it was filled in; empty when that is no event. */
    Optional<EventSheet.Event> read() {
        Optional<Texts> name = name();
        Optional<LocalDate> day = day(form.text("dag"));
        Optional<LocalTime> from = time("van");
        Optional<LocalTime> to = time("tot");
        if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
            flaws.put("tot", "Kies een einde dat na het begin komt.");
        }
        String where = form.text("waar").strip();
        if (where.length() > LONGEST_WHERE) {
            flaws.put("waar", "Zeg korter waar het is.");
        }
        List<PictureChoice> stands = new StandFields(form, before, flaws).read();
        List<EventSheet.Spot> spots = spots(stands);
        List<EventSheet.Part> programme = programme(day, stands);
        if (!flaws.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new EventSheet.Event(
                            before.map(EventSheet.Event::id).orElse("nieuw"),
                            name.orElseThrow(),
                            day.orElseThrow().atTime(from.orElseThrow()),
                            day.orElseThrow().atTime(to.orElseThrow()),
                            stands,
                            programme,
                            setup(where, stands, spots)));
        } catch (MalformedMessageException e) {
            flaws.put("", "Iets is te lang of klopt niet. Kijk de velden nog eens na.");
            return Optional.empty();
        }
    }

    private EventSheet.Setup setup(
            String where, List<PictureChoice> stands, List<EventSheet.Spot> spots) {
        return new EventSheet.Setup(
                where.isEmpty() ? Optional.empty() : Optional.of(where),
                Arrays.stream(SecondQuestion.values())
                        .filter(one -> one.id().equals(form.text("vraag")))
                        .findFirst(),
                form.text("groepen").equals("ja"),
                stands.stream()
                        .map(PictureChoice::id)
                        .filter(StandChoices.REWARD::equals)
                        .findFirst(),
                before.filter(known -> known.setup().isCancelled()).isPresent(),
                spots);
    }

    private Optional<Texts> name() {
        try {
            return Optional.of(TextFields.read(form, "naam"));
        } catch (VoiceRefusedException e) {
            flaws.put("naam-nl", e.sentence());
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            flaws.put("dag", "Kies een dag uit de kalender.");
            return Optional.empty();
        }
    }

    private Optional<LocalTime> time(String field) {
        Optional<LocalTime> time = clock(form.text(field));
        if (time.isEmpty()) {
            flaws.put(field, "Vul een tijd in als 13:30.");
        }
        return time;
    }

    private static Optional<LocalTime> clock(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private List<EventSheet.Spot> spots(List<PictureChoice> stands) {
        List<EventSheet.Spot> said = new ArrayList<>();
        for (PictureChoice stand : stands) {
            String field = "vak-" + stand.id();
            Optional<EventSheet.Spot> spot = EventPlan.read(stand.id(), form.text(field));
            if (spot.isEmpty() && !form.text(field).isBlank()) {
                flaws.put(
                        field, "Schrijf een vak als B2: een letter A tot H en een cijfer 1 tot 6.");
            }
            spot.ifPresent(said::add);
        }
        return said.isEmpty() ? EventPlan.spread(stands) : said;
    }

    private List<EventSheet.Part> programme(Optional<LocalDate> day, List<PictureChoice> stands) {
        List<EventSheet.Part> parts = new ArrayList<>();
        for (int number = 1; number <= MOST_PARTS; number++) {
            String field = "deel" + number;
            String title = form.text(field + "-wat").strip();
            if (!title.isEmpty()) {
                String flaw = flaw(field, title, stands);
                if (!flaw.isEmpty()) {
                    flaws.put(field, flaw);
                } else if (day.isPresent()) {
                    parts.add(part(day.get(), number, title));
                }
            } else if (!form.text(field + "-van").isEmpty()
                    || !form.text(field + "-tot").isEmpty()) {
                flaws.put(field, "Vul in wat er dan is, of maak de tijden leeg.");
            }
        }
        parts.sort(Comparator.comparing(EventSheet.Part::start));
        return parts;
    }

    private String flaw(String field, String title, List<PictureChoice> stands) {
        Optional<LocalTime> from = clock(form.text(field + "-van"));
        Optional<LocalTime> to = clock(form.text(field + "-tot"));
        if (title.length() > LONGEST_TITLE) {
            return "Zeg het in hooguit " + LONGEST_TITLE + " tekens.";
        }
        if (from.isEmpty() || to.isEmpty()) {
            return "Vul in van wanneer tot wanneer, als 13:30.";
        }
        if (!to.get().isAfter(from.get())) {
            return "Kies een einde dat na het begin komt.";
        }
        return StandFields.isTaken(stands, form.text(field + "-stand"))
                ? ""
                : "Kies een stand die er is.";
    }

    private EventSheet.Part part(LocalDate day, int number, String title) {
        String field = "deel" + number;
        return new EventSheet.Part(
                day.atTime(clock(form.text(field + "-van")).orElseThrow()),
                day.atTime(clock(form.text(field + "-tot")).orElseThrow()),
                title(number, title),
                form.text(field + "-stand"));
    }

    /** Other languages of a title stay while its Dutch does. */
    private Texts title(int number, String dutch) {
        return before.map(EventSheet.Event::programme).orElse(List.of()).stream()
                .skip(number - 1L)
                .findFirst()
                .map(EventSheet.Part::title)
                .filter(known -> known.in("nl").equals(dutch))
                .orElseGet(() -> Texts.of(Map.of("nl", dutch)));
    }
}
