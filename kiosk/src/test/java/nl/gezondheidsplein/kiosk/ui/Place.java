package nl.gezondheidsplein.kiosk.ui;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.gezondheidsplein.protocol.AgendaEntry;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.Recurrence;
import nl.gezondheidsplein.protocol.Texts;

/** A place with a full day, in the longest words we know of. */
final class Place implements Content {
    static final String DUTCH_NAME = "Buurtkamer De Luyk";

    private static final Texts FREE = texts("gratis", "ücretsiz", "مجانًا", "bezpłatnie", "free");

    @Override
    public Optional<PlaceSheet> place() {
        return Optional.of(
                new PlaceSheet(
                        new PlaceId("de-luyk"),
                        "buurthuis",
                        texts(
                                DUTCH_NAME,
                                "De Luyk mahalle salonu",
                                "غرفة الحي دي لاوك",
                                "Sala sąsiedzka De Luyk",
                                "De Luyk community room"),
                        texts(
                                "Samen eten, samen sterk.",
                                "Birlikte yeriz, birlikte güçlüyüz.",
                                "نأكل معًا فنقوى معًا.",
                                "Razem jemy, razem mamy siłę.",
                                "Eating together makes us strong."),
                        texts(
                                "Vraag het de gastheer of gastvrouw in de zaal.",
                                "Buradaki ev sahibine sorun.",
                                "اسأل المضيف أو المضيفة هنا في القاعة.",
                                "Zapytaj gospodarza tutaj w sali.",
                                "Ask the host, here in the room.")));
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
                        texts(
                                "Samen ontbijten",
                                "Birlikte kahvaltı",
                                "فطور معًا",
                                "Wspólne śniadanie",
                                "Breakfast together"),
                        FREE),
                entry(
                        "verbinders",
                        11,
                        "Heeswijkplein 10, huiskamer van Moerwijk",
                        texts(
                                "Praten met De Verbinders",
                                "Mahalle ekibiyle sohbet",
                                "حديث مع فريق الحي",
                                "Rozmowa z zespołem z okolicy",
                                "Talk with the neighbourhood team"),
                        FREE),
                entry(
                        "samen-eten",
                        12,
                        DUTCH_NAME,
                        texts(
                                "Samen gezond eten",
                                "Birlikte sağlıklı yemek",
                                "نأكل طعامًا صحيًا معًا",
                                "Razem zdrowo jemy",
                                "Healthy eating together"),
                        texts(
                                "€ 2 per persoon",
                                "kişi başı 2 euro",
                                "2 يورو للشخص",
                                "2 euro od osoby",
                                "€ 2 per person")),
                entry(
                        "fietsles",
                        14,
                        "Sportpark Escamp I",
                        texts(
                                "Fietsles voor vrouwen",
                                "Kadınlara bisiklet dersi",
                                "تعليم ركوب الدراجة للنساء",
                                "Nauka jazdy na rowerze dla kobiet",
                                "Cycling lessons for women"),
                        FREE),
                entry(
                        "beweegroute",
                        16,
                        "Sportpark Escamp I",
                        texts(
                                "Wandelen op de Beweegroute",
                                "Hareket yolunda yürüyüş",
                                "المشي على مسار الحركة",
                                "Spacer trasą ruchu",
                                "Walking the activity route"),
                        FREE));
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

    private static Texts texts(String nl, String tr, String ar, String pl, String en) {
        return Texts.of(Map.of("nl", nl, "tr", tr, "ar", ar, "pl", pl, "en", en));
    }
}
