package nl.gezondheidsplein.kiosk.ui;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.gezondheidsplein.kiosk.visit.Guide;
import nl.gezondheidsplein.protocol.AgendaEntry;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.Recurrence;
import nl.gezondheidsplein.protocol.Texts;

/** A place with a full day, in the longest words we know of. */
final class Place implements Content {
    static final String DUTCH_NAME = "Buurtkamer De Luyk";

    @Override
    public Optional<PlaceSheet> place() {
        return Optional.of(
                new PlaceSheet(
                        new PlaceId("de-luyk"),
                        "buurthuis",
                        texts(DUTCH_NAME, "De Luyk community room", "غرفة الحي دي لاوك"),
                        texts(
                                "Samen eten, samen sterk.",
                                "Eating together makes us strong.",
                                "نأكل معًا فنقوى معًا."),
                        texts(
                                "Vraag het aan de gastheer of gastvrouw hier in de zaal.",
                                "Ask the host, here in the room.",
                                "اسأل المضيف أو المضيفة هنا في القاعة.")));
    }

    @Override
    public Guide guide() {
        return Guide.NONE;
    }

    @Override
    public String covenant() {
        return "2026-1";
    }

    @Override
    public List<AgendaEntry> agenda() {
        return List.of(
                entry(
                        "ontbijt",
                        9,
                        "Heeswijkplein 10",
                        texts("Samen ontbijten", "Breakfast together", "فطور معًا"),
                        texts("gratis", "free", "مجانًا")),
                entry(
                        "verbinders",
                        11,
                        "Heeswijkplein 10, huiskamer van Moerwijk",
                        texts(
                                "Praten met De Verbinders",
                                "Talk with De Verbinders",
                                "حديث مع فريق الحي"),
                        texts("gratis", "free", "مجانًا")),
                entry(
                        "samen-eten",
                        12,
                        DUTCH_NAME,
                        texts(
                                "Samen gezond eten",
                                "Healthy eating together",
                                "نأكل طعامًا صحيًا معًا"),
                        texts("€ 2 per persoon", "€ 2 per person", "2 يورو للشخص")),
                entry(
                        "fietsles",
                        14,
                        "Sportpark Escamp I",
                        texts(
                                "Fietsles voor vrouwen",
                                "Cycling lessons for women",
                                "تعليم ركوب الدراجة للنساء"),
                        texts("gratis", "free", "مجانًا")),
                entry(
                        "beweegroute",
                        16,
                        "Sportpark Escamp I",
                        texts(
                                "Wandelen op de Beweegroute",
                                "Walking the Beweegroute",
                                "المشي على مسار الحركة"),
                        texts("gratis", "free", "مجانًا")));
    }

    private static AgendaEntry entry(String id, int hour, String where, Texts title, Texts cost) {
        return new AgendaEntry(
                id,
                title,
                where,
                LocalTime.of(hour, 30),
                new Recurrence.Weekly(new TreeSet<>(EnumSet.allOf(DayOfWeek.class))),
                cost,
                true);
    }

    private static Texts texts(String nl, String en, String ar) {
        return Texts.of(Map.of("nl", nl, "en", en, "ar", ar));
    }
}
