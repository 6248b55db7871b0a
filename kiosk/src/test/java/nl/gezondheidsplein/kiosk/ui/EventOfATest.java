package nl.gezondheidsplein.kiosk.ui;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.event.EventMode;
import nl.gezondheidsplein.kiosk.event.EventPort;
import nl.gezondheidsplein.kiosk.event.HeadCount;
import nl.gezondheidsplein.kiosk.event.Running;
import nl.gezondheidsplein.protocol.EventSheet.Event;
import nl.gezondheidsplein.protocol.EventSheet.Part;
import nl.gezondheidsplein.protocol.EventSheet.Setup;
import nl.gezondheidsplein.protocol.EventSheet.Spot;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.SecondQuestion;
import nl.gezondheidsplein.protocol.Texts;

/** A Familyday in the longest words we know, which a test turns on; it counts in memory. */
final class EventOfATest implements EventPort {
    final List<HeadCount> counted = new ArrayList<>();
    int takenBack;
    boolean isStayOver;
    CompletableFuture<Boolean> storing = CompletableFuture.completedFuture(true);
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<Running> running = Optional.empty();

    /** An event in the morning of {@link Resident#MORNING}. */
    static Event familyday(Optional<SecondQuestion> question) {
        return new Event(
                "familyday",
                texts(
                        "Familyday Mariahoeve",
                        "Mariahoeve aile günü",
                        "يوم العائلة في ماريا هوفه",
                        "Dzień rodziny w Mariahoeve",
                        "Mariahoeve family day"),
                LocalDateTime.of(2026, 11, 23, 7, 0),
                LocalDateTime.of(2026, 11, 23, 17, 0),
                List.of(
                        stand(
                                "soep",
                                "eat",
                                "Soep van de buurt",
                                "Mahalle çorbası",
                                "حساء الحي",
                                "Sąsiedzka zupa",
                                "Soup of the neighbourhood"),
                        stand(
                                "sport",
                                "move",
                                "Samen bewegen",
                                "Birlikte spor",
                                "نتحرك معًا",
                                "Ruszamy się razem",
                                "Moving together"),
                        stand(
                                "muziek",
                                "muziek",
                                "Muziek en dans",
                                "Müzik ve dans",
                                "موسيقى ورقص",
                                "Muzyka i taniec",
                                "Music and dance"),
                        stand(
                                "prijs",
                                "free",
                                "Prijzentafel",
                                "Ödül masası",
                                "طاولة الجوائز",
                                "Stół z nagrodami",
                                "Prize table")),
                List.of(
                        part(
                                8,
                                0,
                                9,
                                30,
                                "soep",
                                "Soep proeven",
                                "Çorba tadımı",
                                "تذوق الحساء",
                                "Próbujemy zupy",
                                "Tasting soup"),
                        part(
                                10,
                                0,
                                11,
                                0,
                                "soep",
                                "Samen soep koken",
                                "Birlikte çorba yapıyoruz",
                                "نطبخ الحساء معًا",
                                "Razem gotujemy zupę",
                                "Cooking soup together"),
                        part(
                                9,
                                15,
                                10,
                                0,
                                "muziek",
                                "Dansen voor iedereen",
                                "Herkes için dans",
                                "رقص للجميع",
                                "Taniec dla wszystkich",
                                "Dancing for everybody")),
                new Setup(
                        Optional.of("Het plein"),
                        question,
                        true,
                        Optional.of("prijs"),
                        false,
                        List.of(
                                new Spot("soep", 2, 2),
                                new Spot("sport", 6, 1),
                                new Spot("muziek", 4, 4),
                                new Spot("prijs", 8, 6))));
    }

    void turnOn(Desk desk, SecondQuestion question, int total) {
        running =
                Optional.of(
                        new Running(
                                familyday(Optional.of(question)), desk, total, true, total > 0));
        listeners.forEach(Runnable::run);
    }

    void turnOn(Desk desk, int total) {
        running = Optional.of(new Running(familyday(Optional.empty()), desk, total, true, false));
        listeners.forEach(Runnable::run);
    }

    void turnOff() {
        running = Optional.empty();
        listeners.forEach(Runnable::run);
    }

    @Override
    public void whenSwitched(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public Optional<Running> running() {
        return running;
    }

    @Override
    public List<Event> offered() {
        return List.of(familyday(Optional.empty()));
    }

    @Override
    public CompletionStage<EventMode.Started> start(String event, Desk desk) {
        turnOn(desk, 0);
        return CompletableFuture.completedStage(EventMode.Started.ON);
    }

    @Override
    public boolean isStayOver() {
        return isStayOver;
    }

    @Override
    public CompletionStage<?> stop() {
        turnOff();
        return CompletableFuture.completedStage(true);
    }

    @Override
    public CompletionStage<Boolean> count(HeadCount count) {
        counted.add(count);
        return storing.whenComplete(
                (_, failure) -> {
                    if (failure == null) {
                        running = running.map(on -> grown(on, count.people()));
                    }
                });
    }

    private static Running grown(Running on, int people) {
        return new Running(on.event(), on.desk(), on.total() + people, on.isAsking(), people > 0);
    }

    @Override
    public CompletionStage<Integer> takeBack() {
        takenBack++;
        return CompletableFuture.completedStage(0);
    }

    private static PictureChoice stand(
            String id, String picture, String nl, String tr, String ar, String pl, String en) {
        return new PictureChoice(id, texts(nl, tr, ar, pl, en), picture);
    }

    private static Part part(
            int hour,
            int minute,
            int endHour,
            int endMinute,
            String stand,
            String nl,
            String tr,
            String ar,
            String pl,
            String en) {
        return new Part(
                LocalDateTime.of(2026, 11, 23, hour, minute),
                LocalDateTime.of(2026, 11, 23, endHour, endMinute),
                texts(nl, tr, ar, pl, en),
                stand);
    }

    private static Texts texts(String nl, String tr, String ar, String pl, String en) {
        return Texts.of(Map.of("nl", nl, "tr", tr, "ar", ar, "pl", pl, "en", en));
    }
}
