package nl.gezondheidsplein.hub.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;

/**
 * Reads the stands of the form of an event: the usual ones, those the event had, and new ones.
 *
 * @param flaws gets a sentence for each field that is wrong
 */
record StandFields(Form form, Optional<EventSheet.Event> before, Map<String, String> flaws) {
    private static final int MOST_STANDS = 24;

    /** What still fits a tile of a kiosk in large letters. */
    private static final int LONGEST_NAME = 30;

    List<PictureChoice> read() {
        List<String> chosen = form.all("stand");
        List<PictureChoice> known = known(before);
        List<PictureChoice> stands =
                Stream.concat(
                                known.stream()
                                        .filter(stand -> chosen.contains(stand.id()))
                                        .map(this::drawn),
                                own(known).stream())
                        .toList();
        if (stands.size() > MOST_STANDS) {
            flaws.put("stand", "Kies hooguit " + MOST_STANDS + " standen.");
        }
        return stands;
    }

    /** The usual stands in their order, then those of the event alone. */
    static List<PictureChoice> known(Optional<EventSheet.Event> event) {
        List<PictureChoice> known = new ArrayList<>(StandChoices.USUAL);
        event.map(EventSheet.Event::stands).orElse(List.of()).stream()
                .filter(stand -> !isUsual(stand))
                .forEach(known::add);
        return known;
    }

    /** Whether a stand is one that most events have, with the drawing that belongs to it. */
    static boolean isUsual(PictureChoice stand) {
        return isTaken(StandChoices.USUAL, stand.id());
    }

    /** A stand of the event alone may get another drawing. */
    private PictureChoice drawn(PictureChoice stand) {
        String picture = form.text("plaatje-" + stand.id());
        return isUsual(stand) || picture.isEmpty()
                ? stand
                : new PictureChoice(stand.id(), stand.words(), picture(picture));
    }

    private List<PictureChoice> own(List<PictureChoice> known) {
        List<PictureChoice> own = new ArrayList<>();
        int number = 1;
        for (int row = 1; row <= EventFields.OWN_STANDS; row++) {
            String name = form.text("eigen" + row).strip();
            if (name.length() > LONGEST_NAME) {
                flaws.put("eigen" + row, "Houd de naam onder de " + LONGEST_NAME + " tekens.");
            } else if (!name.isEmpty()) {
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

    static boolean isTaken(List<PictureChoice> known, String id) {
        return known.stream().anyMatch(stand -> stand.id().equals(id));
    }

    private static String picture(String chosen) {
        return StandChoices.USUAL.stream()
                .map(PictureChoice::picture)
                .filter(chosen::equals)
                .findFirst()
                .orElse("blad");
    }
}
