package nl.gezondheidsplein.kiosk.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gezondheidsplein.kiosk.match.SocialMap;
import nl.gezondheidsplein.protocol.Access;
import nl.gezondheidsplein.protocol.CareStream;
import nl.gezondheidsplein.protocol.Cost;
import nl.gezondheidsplein.protocol.DayPart;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.JoinSheet.Question;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;
import nl.gezondheidsplein.protocol.JoinSheet.Theme;
import nl.gezondheidsplein.protocol.LifeStage;
import nl.gezondheidsplein.protocol.MapSheet;
import nl.gezondheidsplein.protocol.Moment;
import nl.gezondheidsplein.protocol.NoticeSheet;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferFacts;
import nl.gezondheidsplein.protocol.OfferFacts.Mark;
import nl.gezondheidsplein.protocol.OfferLine;
import nl.gezondheidsplein.protocol.OfferSpot;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.PictureSheet;
import nl.gezondheidsplein.protocol.ReceivedSheet;
import nl.gezondheidsplein.protocol.TextSheet;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.protocol.TimeRule;

/** Offers, things to join in and feedback of a full content pack, in the longest words we know. */
final class FullSquare {
    private static final GeoPoint HERE = GeoPoint.ofDegrees(52.0545, 4.2970);
    private static final List<Theme> THEMES =
            List.of(
                    theme(
                            "samen-eten",
                            Theme.State.OPEN,
                            2,
                            "Samen eten",
                            "Birlikte yemek",
                            "نأكل معًا",
                            "Wspólne jedzenie",
                            "Eating together"),
                    theme(
                            "bewegen",
                            Theme.State.STARTED,
                            14,
                            "Samen bewegen",
                            "Yürüyüş, bisiklet ve spor",
                            "مشي ودراجات ورياضة",
                            "Spacery, rowery i sport",
                            "Walking, cycling and sports"),
                    theme(
                            "ontmoeten",
                            Theme.State.OPEN,
                            0,
                            "Mensen ontmoeten",
                            "İnsanlarla tanışmak",
                            "لقاء الناس",
                            "Spotkania z ludźmi",
                            "Meeting people"),
                    theme(
                            "groen-en-buiten",
                            Theme.State.DONE,
                            5,
                            "Groen en buiten zijn",
                            "Yeşillik ve dışarısı",
                            "خضرة وهواء",
                            "Zieleń i dwór",
                            "Green and outside"),
                    theme(
                            "opvoeden",
                            Theme.State.OPEN,
                            1,
                            "Kinderen opvoeden",
                            "Çocuk yetiştirmek",
                            "تربية الأطفال",
                            "Wychowanie dzieci",
                            "Raising children"),
                    theme(
                            "geld-en-papieren",
                            Theme.State.OPEN,
                            1,
                            "Geld en papieren",
                            "Para ve evrak",
                            "المال والأوراق",
                            "Pieniądze i papiery",
                            "Money and papers"),
                    theme(
                            "praten",
                            Theme.State.OPEN,
                            1,
                            "Praten en luisteren",
                            "Konuşmak ve dinlemek",
                            "حديث واستماع",
                            "Rozmowa i słuchanie",
                            "Talking and listening"));

    private FullSquare() {}

    /** Every offer takes place every day at its hour. */
    static SocialMap socialMap() {
        return new SocialMap(
                Stream.concat(offers().stream(), FullContent.offers().stream()).toList(),
                ReceivedSheet.EMPTY,
                Optional.of(HERE),
                (rule, day, most) ->
                        IntStream.range(0, most)
                                .mapToObj(
                                        i ->
                                                moment(
                                                        day.plusDays(i),
                                                        rule.hours().map(TimeRule.Hours::opens),
                                                        rule.dayPart()))
                                .toList());
    }

    private static Moment moment(LocalDate day, Optional<LocalTime> opens, Optional<DayPart> part) {
        return opens.<Moment>map(
                        time ->
                                new Moment.Timed(
                                        day.atTime(time).atZone(Resident.MORNING.getZone()),
                                        Optional.empty()))
                .orElseGet(() -> new Moment.Dated(day, part));
    }

    /** Streets in a grid, a canal beside a park: invented. */
    static MapSheet map() {
        List<MapSheet.Shape> shapes = new ArrayList<>();
        shapes.add(area(MapSheet.Kind.WATER, -900, 300, 900, 360));
        shapes.add(area(MapSheet.Kind.GREEN, 120, -420, 520, -120));
        for (int along = -900; along <= 900; along += 150) {
            shapes.add(street(along, -900, along + 60, 900));
            shapes.add(street(-900, along, 900, along - 40));
        }
        return new MapSheet(HERE, "© OpenStreetMap", shapes);
    }

    private static MapSheet.Shape area(
            MapSheet.Kind kind, int west, int south, int east, int north) {
        return new MapSheet.Shape(
                kind,
                List.of(
                        new MapSheet.Point(west, south),
                        new MapSheet.Point(east, south),
                        new MapSheet.Point(east, north),
                        new MapSheet.Point(west, north)));
    }

    private static MapSheet.Shape street(int fromEast, int fromNorth, int east, int north) {
        return new MapSheet.Shape(
                MapSheet.Kind.STREET,
                List.of(new MapSheet.Point(fromEast, fromNorth), new MapSheet.Point(east, north)));
    }

    static List<Offer> offers() {
        return List.of(
                offer(
                        1,
                        "samen-eten",
                        9,
                        "Heeswijkplein 10",
                        .002,
                        .001,
                        "Samen ontbijten",
                        "Birlikte kahvaltı",
                        "فطور معًا",
                        "Wspólne śniadanie",
                        "Breakfast together"),
                offer(
                        2,
                        "praten",
                        11,
                        "Heeswijkplein 10, huiskamer van Moerwijk",
                        .002,
                        .001,
                        "Praten met De Verbinders",
                        "Mahalle ekibiyle sohbet",
                        "حديث مع فريق الحي",
                        "Rozmowa z zespołem z okolicy",
                        "Talk with the neighbourhood team"),
                offer(
                        3,
                        "samen-eten",
                        12,
                        Place.DUTCH_NAME,
                        0,
                        0,
                        "Samen gezond eten",
                        "Birlikte sağlıklı yemek",
                        "نأكل طعامًا صحيًا معًا",
                        "Razem zdrowo jemy",
                        "Healthy eating together"),
                offer(
                        4,
                        "bewegen",
                        14,
                        "Sportpark Escamp I",
                        -.006,
                        -.009,
                        "Fietsles voor vrouwen",
                        "Kadınlara bisiklet dersi",
                        "تعليم ركوب الدراجة للنساء",
                        "Nauka jazdy na rowerze dla kobiet",
                        "Cycling lessons for women"),
                offer(
                        5,
                        "bewegen",
                        16,
                        "Sportpark Escamp I",
                        -.006,
                        -.009,
                        "Wandelen op de Beweegroute",
                        "Hareket yolunda yürüyüş",
                        "المشي على مسار الحركة",
                        "Spacer trasą ruchu",
                        "Walking the activity route"));
    }

    static JoinSheet join() {
        return new JoinSheet(
                THEMES,
                List.of(
                        new Question(
                                "lente",
                                Purpose.SEASON,
                                texts(
                                        "Wat moet er eerst komen in de wijk?",
                                        "Mahallede önce ne olmalı?",
                                        "ما الذي يجب أن يأتي أولًا؟",
                                        "Co powinno być najpierw?",
                                        "What should come first?"),
                                THEMES.stream().limit(5).map(Theme::words).toList()),
                        question(
                                "week-1",
                                Purpose.WEEK,
                                "Voelt u zich hier veilig op straat?",
                                "Burada sokakta güvende misiniz?",
                                "هل تشعر بالأمان في الشارع؟",
                                "Czy czujesz się tu bezpiecznie?",
                                "Do you feel safe here?"),
                        question(
                                "kring",
                                Purpose.CIRCLE,
                                "Hoe wilt u meedoen met groen?",
                                "Yeşil için nasıl katılırsınız?",
                                "كيف تشارك في الخضرة؟",
                                "Jak chcesz pomóc zieleni?",
                                "How do you join in for green?"),
                        question(
                                "speeltuin",
                                Purpose.PLACE,
                                "De speeltuin in de wijk",
                                "Mahalledeki oyun parkı",
                                "ملعب الأطفال في الحي",
                                "Plac zabaw w okolicy",
                                "The playground here"),
                        question(
                                "plein",
                                Purpose.PLACE,
                                "Het plein",
                                "Meydan",
                                "الساحة",
                                "Plac",
                                "The square"),
                        question(
                                "glijbaan",
                                Purpose.CHILDREN,
                                "Wat wil jij op het plein?",
                                "Meydanda ne istersin?",
                                "ماذا تريد في الساحة؟",
                                "Co chcesz na placu?",
                                "What do you want on the square?")),
                choices(),
                choices(),
                choices(),
                true);
    }

    static PictureSheet pictures() {
        var pictures = new TreeMap<String, PictureSheet.Picture>();
        Stream.concat(offers().stream(), FullContent.offers().stream())
                .forEach(
                        offer ->
                                pictures.put(
                                        offer.id(),
                                        new PictureSheet.Picture(
                                                PictureSheet.path(TextSheet.source(offer.id())),
                                                Texts.of(
                                                        Map.of(
                                                                "nl",
                                                                "Een pan soep op een fornuis.")))));
        return new PictureSheet(pictures);
    }

    static NoticeSheet notices() {
        return new NoticeSheet(
                List.of(
                        new NoticeSheet.Notice(
                                "n-1",
                                texts(
                                        "\u2068De buurtkamer van De Luyk\u2069 is dicht van"
                                                + " woensdag 23 december tot en met maandag 28"
                                                + " december.",
                                        "\u2068De buurtkamer van De Luyk\u2069 şu günler arasında"
                                                + " kapalı: Çarşamba 23 Aralık ile Pazartesi 28"
                                                + " Aralık.",
                                        "مغلق من الأربعاء 23 ديسمبر إلى الاثنين 28 ديسمبر:"
                                                + " \u2068De buurtkamer van De Luyk\u2069.",
                                        "Nieczynne w tych dniach (środa 23 grudnia – poniedziałek"
                                                + " 28 grudnia): \u2068De buurtkamer van De"
                                                + " Luyk\u2069.",
                                        "\u2068De buurtkamer van De Luyk\u2069 is closed from"
                                                + " Wednesday 23 December up to and including"
                                                + " Monday 28 December."),
                                List.of(
                                        new OfferLine(
                                                OfferLine.Kind.ASK,
                                                texts(
                                                        "Vraag naar de gastheer of gastvrouw.",
                                                        "Ev sahibini sorun.",
                                                        "اسأل عن المضيف أو المضيفة.",
                                                        "Proszę zapytać o gospodarza.",
                                                        "Ask for the host."))),
                                LocalDate.of(2036, 12, 28),
                                true)));
    }

    static FeedbackSheet feedback() {
        return new FeedbackSheet(
                IntStream.rangeClosed(1, 3)
                        .mapToObj(
                                i ->
                                        new FeedbackSheet.Item(
                                                "item-" + i,
                                                YearMonth.of(2026, 12 - i),
                                                texts(
                                                        "Er zijn te weinig bankjes in het park.",
                                                        "Parkta çok az bank var.",
                                                        "المقاعد في الحديقة قليلة.",
                                                        "W parku jest za mało ławek.",
                                                        "There are too few benches in the park."),
                                                texts(
                                                        "Er staan nu drie bankjes bij de vijver.",
                                                        "Artık havuzun yanında üç bank var.",
                                                        "توجد الآن ثلاثة مقاعد عند البركة.",
                                                        "Przy stawie stoją trzy ławki.",
                                                        "Three benches stand by the pond now."),
                                                "bench",
                                                true))
                        .toList(),
                List.of(
                        texts(
                                "Wat wilt u op het plein? Er antwoordden 150 mensen bij de kiosk."
                                        + " Bijna iedereen koos: Iets om te spelen.",
                                "Meydanda ne istersiniz? Kioskta 150 kişi cevap verdi."
                                        + " Neredeyse herkes şunu seçti: Oyun için bir şey.",
                                "ماذا تريد في الساحة؟ أجاب 150 شخص عند الشاشة."
                                        + " اختار الجميع تقريبًا: شيء للعب.",
                                "Czego chcesz na placu? Przy kiosku odpowiedziało 150 osób."
                                        + " Prawie wszyscy wybrali: Coś do zabawy.",
                                "What do you want on the square? 150 people answered at the kiosk."
                                        + " Almost everyone chose: Something to play with.")));
    }

    private static List<PictureChoice> choices() {
        return List.of(
                choice(
                        "koken",
                        "eat",
                        "Koken en samen eten",
                        "Yemek yapmak",
                        "طبخ وأكل معًا",
                        "Gotowanie",
                        "Cooking and eating together"),
                choice(
                        "taal",
                        "language",
                        "De taal oefenen",
                        "Dil çalışmak",
                        "ممارسة اللغة",
                        "Ćwiczenie języka",
                        "Practising the language"),
                choice(
                        "klussen",
                        "home",
                        "Klussen in huis",
                        "Evde tamir",
                        "إصلاحات في البيت",
                        "Naprawy w domu",
                        "Repairs at home"),
                choice("bankje", "bench", "Een bankje", "Bir bank", "مقعد", "Ławka", "A bench"),
                choice(
                        "licht",
                        "lamp",
                        "Meer licht",
                        "Daha çok ışık",
                        "إضاءة أكثر",
                        "Więcej światła",
                        "More light"),
                choice(
                        "schoon",
                        "clean",
                        "Een schone straat",
                        "Temiz bir sokak",
                        "شارع نظيف",
                        "Czysta ulica",
                        "A clean street"),
                choice(
                        "spelen",
                        "swing",
                        "Iets om te spelen",
                        "Oyun için bir şey",
                        "شيء للعب",
                        "Coś do zabawy",
                        "Something to play with"));
    }

    private static Question question(
            String id, Purpose purpose, String nl, String tr, String ar, String pl, String en) {
        return new Question(
                id, purpose, texts(nl, tr, ar, pl, en), choices().stream().limit(4).toList());
    }

    private static Theme theme(
            String id,
            Theme.State state,
            int believers,
            String nl,
            String tr,
            String ar,
            String pl,
            String en) {
        return new Theme(
                choice(id, id, nl, tr, ar, pl, en),
                false,
                state,
                believers,
                state == Theme.State.DONE
                        ? Optional.of(
                                texts(
                                        "De tuin is klaar. Kom kijken.",
                                        "Bahçe hazır. Gelin görün.",
                                        "الحديقة جاهزة. تعال وانظر.",
                                        "Ogród gotowy. Przyjdź.",
                                        "The garden is ready. Come and see."))
                        : Optional.empty());
    }

    private static PictureChoice choice(
            String id, String picture, String nl, String tr, String ar, String pl, String en) {
        return new PictureChoice(id, texts(nl, tr, ar, pl, en), picture);
    }

    private static Offer offer(
            int number,
            String theme,
            int hour,
            String where,
            double north,
            double east,
            String nl,
            String tr,
            String ar,
            String pl,
            String en) {
        return new Offer(
                "%08d-0000-4000-8000-000000000000".formatted(number),
                "AB" + (number + 1) + "D",
                texts(nl, tr, ar, pl, en),
                new OfferFacts(
                        CareStream.WELBEVINDEN,
                        List.of(Domain.SOCIAAL, Domain.LICHAAM),
                        new TreeSet<>(Set.of(theme)),
                        EnumSet.allOf(LifeStage.class),
                        new TreeSet<>(Set.of("ar", "tr")),
                        Cost.FREE,
                        EnumSet.of(Access.WHEELCHAIR),
                        EnumSet.of(Mark.DEMO)),
                List.of(
                        new OfferLine(
                                OfferLine.Kind.COST,
                                texts(
                                        "Het is gratis.",
                                        "Ücretsizdir.",
                                        "مجانًا.",
                                        "Jest bezpłatne.",
                                        "It is free."))),
                Optional.of(
                        new OfferSpot(
                                where,
                                "",
                                Optional.of(
                                        GeoPoint.ofDegrees(
                                                HERE.latitudeDegrees() + north,
                                                HERE.longitudeDegrees() + east)))),
                List.of(
                        new TimeRule(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(
                                        TimeRule.Repeat.weekly(
                                                "MO", "TU", "WE", "TH", "FR", "SA", "SU")),
                                Optional.of(
                                        new TimeRule.Hours(
                                                LocalTime.of(hour, 30), Optional.empty())),
                                Optional.empty(),
                                List.of(),
                                new TreeSet<>())),
                Optional.empty());
    }

    private static Texts texts(String nl, String tr, String ar, String pl, String en) {
        return Texts.of(Map.of("nl", nl, "tr", tr, "ar", ar, "pl", pl, "en", en));
    }
}
