package nl.gezondheidsplein.hub.web.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.events.EventRefusedException;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.SecondQuestion;
import nl.gezondheidsplein.protocol.Texts;

/** Reads the form of an event. */
record EventForm(Form form, Optional<EventSheet.Event> before) {
    private static final int MOST_STANDS = 24;
    private static final int MOST_PARTS = 60;
    private static final int LONGEST_WHERE = 120;

    /**
     * The event as it was filled in.
     *
     * @throws EventRefusedException when that is no event
     */
    EventSheet.Event read() {
        LocalDate day = day(form.text("dag"));
        LocalDateTime start = day.atTime(time(form.text("van")));
        LocalDateTime end = day.atTime(time(form.text("tot")));
        if (!end.isAfter(start)) {
            throw new EventRefusedException("Kies een einde dat na het begin komt.");
        }
        String where = form.text("waar").strip();
        if (where.length() > LONGEST_WHERE) {
            throw new EventRefusedException("Zeg korter waar het is.");
        }
        List<PictureChoice> stands = stands();
        return new EventSheet.Event(
                before.map(EventSheet.Event::id).orElse("nieuw"),
                TextFields.read(form, "naam"),
                start,
                end,
                stands,
                programme(day, stands),
                new EventSheet.Setup(
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
                        spots(stands)));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new EventRefusedException("Kies een dag uit de kalender.");
        }
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw new EventRefusedException("Vul tijden in als 13:30.");
        }
    }

    private List<PictureChoice> stands() {
        List<String> chosen = form.all("stand");
        List<PictureChoice> known = new ArrayList<>(StandChoices.USUAL);
        before.map(EventSheet.Event::stands).orElse(List.of()).stream()
                .filter(stand -> known.stream().noneMatch(one -> one.id().equals(stand.id())))
                .toList()
                .forEach(known::add);
        List<PictureChoice> stands =
                Stream.concat(
                                known.stream().filter(stand -> chosen.contains(stand.id())),
                                own(known).stream())
                        .toList();
        if (stands.size() > MOST_STANDS) {
            throw new EventRefusedException("Kies hooguit " + MOST_STANDS + " standen.");
        }
        return stands;
    }

    private List<PictureChoice> own(List<PictureChoice> known) {
        List<PictureChoice> own = new ArrayList<>();
        int number = 1;
        for (int row = 1; row <= EventFields.OWN_STANDS; row++) {
            String name = form.text("eigen" + row).strip();
            if (!name.isEmpty()) {
                while (isTaken(known, "stand-" + number)) {
                    number++;
                }
                own.add(
                        new PictureChoice(
                                "stand-" + number++,
                                Texts.of(Map.of("nl", name)),
                                picture(form.text("eigen" + row + "-plaatje"))));
            }
        }
        return own;
    }

    private static boolean isTaken(List<PictureChoice> known, String id) {
        return known.stream().anyMatch(stand -> stand.id().equals(id));
    }

    private static String picture(String chosen) {
        return StandChoices.USUAL.stream()
                .map(PictureChoice::picture)
                .filter(chosen::equals)
                .findFirst()
                .orElse("blad");
    }

    private List<EventSheet.Spot> spots(List<PictureChoice> stands) {
        List<EventSheet.Spot> said = new ArrayList<>();
        for (PictureChoice stand : stands) {
            String cell = form.text("vak-" + stand.id());
            EventPlan.read(stand.id(), cell).ifPresent(said::add);
        }
        return said.isEmpty() ? EventPlan.spread(stands) : said;
    }

    private List<EventSheet.Part> programme(LocalDate day, List<PictureChoice> stands) {
        List<EventSheet.Part> parts = new ArrayList<>();
        for (int number = 1; number <= MOST_PARTS; number++) {
            String field = "deel" + number;
            String title = form.text(field + "-wat").strip();
            String stand = form.text(field + "-stand");
            if (!title.isEmpty() && isTaken(stands, stand)) {
                LocalTime from = time(form.text(field + "-van"));
                LocalTime to = time(form.text(field + "-tot"));
                parts.add(
                        new EventSheet.Part(
                                day.atTime(from), day.atTime(to), title(number, title), stand));
            }
        }
        parts.sort(Comparator.comparing(EventSheet.Part::start));
        return parts;
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
