package nl.gezondheidsplein.hub.events;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import nl.gezondheidsplein.protocol.EventSheet;

/** Ids of events: a name and a day that a person can read back. */
final class EventIds {
    /** Leaves room for the day and a number in the forty characters of an id. */
    private static final int LONGEST_NAME = 25;

    private EventIds() {}

    static String of(String name, LocalDate day) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^[^a-z]+", "");
        String cut =
                plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).replaceAll("-+$", "");
        return (cut.isEmpty() ? "evenement" : cut) + "-" + day;
    }

    /** The same sheet under an id; the second of a name gets a number. */
    static EventSheet.Event named(EventSheet.Event sheet, String name, int number) {
        return new EventSheet.Event(
                number == 1 ? name : name + "-" + number,
                sheet.name(),
                sheet.start(),
                sheet.end(),
                sheet.stands(),
                sheet.programme(),
                sheet.setup());
    }
}
