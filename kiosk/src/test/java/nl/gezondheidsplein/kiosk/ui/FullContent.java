package nl.gezondheidsplein.kiosk.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.gezondheidsplein.kiosk.visit.Guide;
import nl.gezondheidsplein.protocol.Block;
import nl.gezondheidsplein.protocol.CareStream;
import nl.gezondheidsplein.protocol.CheckSheet;
import nl.gezondheidsplein.protocol.ClarifySheet;
import nl.gezondheidsplein.protocol.ClarifySheet.Aim;
import nl.gezondheidsplein.protocol.ClarifySheet.Choice;
import nl.gezondheidsplein.protocol.ClarifySheet.Step;
import nl.gezondheidsplein.protocol.ClarifySheet.Wish;
import nl.gezondheidsplein.protocol.Cost;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferFacts;
import nl.gezondheidsplein.protocol.OfferLine;
import nl.gezondheidsplein.protocol.OfferSpot;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.protocol.TimeRule;

/** The check and the clarifying questions of a full content pack, in the longest words we know. */
final class FullContent {
    private FullContent() {}

    static Guide guide(boolean isForChildren) {
        return new Guide(Optional.of(check()), Optional.of(clarify()), isForChildren);
    }

    private static CheckSheet check() {
        return new CheckSheet(
                "set-2026-1",
                List.of(
                        item(
                                1,
                                Domain.LICHAAM,
                                Optional.empty(),
                                texts(
                                        "Mijn lichaam doet wat ik wil.",
                                        "Vücudum istediğimi yapıyor.",
                                        "جسمي يفعل ما أريد.",
                                        "Moje ciało robi to, co chcę.",
                                        "My body does what I want.")),
                        item(
                                2,
                                Domain.LICHAAM,
                                Optional.of(Block.LEEFSTIJL),
                                texts(
                                        "Ik zorg goed voor mijn lichaam.",
                                        "Vücuduma iyi bakıyorum.",
                                        "أعتني بجسمي جيدًا.",
                                        "Dobrze dbam o swoje ciało.",
                                        "I take good care of my body.")),
                        item(
                                3,
                                Domain.GEEST,
                                Optional.of(Block.MENTALE_GESTELDHEID),
                                texts(
                                        "Ik voel me rustig en blij.",
                                        "Kendimi sakin ve mutlu hissediyorum.",
                                        "أشعر بالهدوء والفرح.",
                                        "Czuję spokój i radość.",
                                        "I feel calm and happy.")),
                        item(
                                4,
                                Domain.GEEST,
                                Optional.of(Block.MINDSET),
                                texts(
                                        "Ik kan met problemen omgaan.",
                                        "Sorunlarla başa çıkabiliyorum.",
                                        "أستطيع التعامل مع المشاكل.",
                                        "Umiem radzić sobie z problemami.",
                                        "I can deal with problems.")),
                        item(
                                5,
                                Domain.SOCIAAL,
                                Optional.of(Block.SOCIAAL_NETWERK),
                                texts(
                                        "Iemand helpt mij als het nodig is.",
                                        "Gerektiğinde bana yardım eden biri var.",
                                        "هناك من يساعدني عند الحاجة.",
                                        "Ktoś mi pomaga, gdy tego potrzebuję.",
                                        "Somebody helps me when I need it.")),
                        item(
                                6,
                                Domain.SOCIAAL,
                                Optional.of(Block.SOCIAAL_NETWERK),
                                texts(
                                        "Ik zie genoeg mensen.",
                                        "Yeterince insan görüyorum.",
                                        "أرى ما يكفي من الناس.",
                                        "Widuję dość ludzi.",
                                        "I see enough people.")),
                        item(
                                7,
                                Domain.MAATSCHAPPELIJK,
                                Optional.of(Block.FINANCIELE_BASIS),
                                texts(
                                        "Ik heb genoeg geld voor de maand.",
                                        "Ay için yeterli param var.",
                                        "لدي مال يكفي للشهر.",
                                        "Mam dość pieniędzy na miesiąc.",
                                        "I have enough money for the month.")),
                        item(
                                8,
                                Domain.MAATSCHAPPELIJK,
                                Optional.of(Block.LEEFOMGEVING),
                                texts(
                                        "Ik woon fijn in mijn buurt.",
                                        "Mahallemde iyi yaşıyorum.",
                                        "أسكن في حيّي براحة.",
                                        "Dobrze mi się mieszka w mojej okolicy.",
                                        "I live well in my neighbourhood.")),
                        item(
                                9,
                                Domain.MAATSCHAPPELIJK,
                                Optional.empty(),
                                texts(
                                        "Ik hoor erbij in de buurt.",
                                        "Mahallenin bir parçasıyım.",
                                        "أنا جزء من الحي.",
                                        "Należę do naszej okolicy.",
                                        "I belong in the neighbourhood."))));
    }

    private static CheckSheet.Item item(
            int number, Domain domain, Optional<Block> block, Texts statement) {
        return new CheckSheet.Item("q" + number, domain, block, statement);
    }

    private static ClarifySheet clarify() {
        var starts = new TreeMap<String, String>();
        starts.put("change", "change");
        starts.put("mind", "mind");
        starts.put("sociaal", "people");
        starts.put("lichaam", "body");
        return new ClarifySheet(starts, List.of(change(), mind(), people(), how(), body()));
    }

    private static Step change() {
        return new Step(
                "change",
                texts(
                        "Wat is er veranderd?",
                        "Ne değişti?",
                        "ما الذي تغيّر؟",
                        "Co się zmieniło?",
                        "What has changed?"),
                List.of(
                        choice(
                                "baby",
                                texts(
                                        "Er is een baby",
                                        "Bir bebek var",
                                        "وُلد طفل",
                                        "Jest dziecko",
                                        "There is a baby"),
                                Optional.of("how"),
                                wish(CareStream.WELBEVINDEN, Domain.SOCIAAL, "peuters")),
                        choice(
                                "hospital",
                                texts(
                                        "Terug uit het ziekenhuis",
                                        "Hastaneden döndüm",
                                        "عدت من المستشفى",
                                        "Powrót ze szpitala",
                                        "Back from hospital"),
                                Optional.empty(),
                                wish(CareStream.ZORG, Domain.LICHAAM, "herstel")),
                        choice(
                                "loss",
                                texts(
                                        "Iemand is overleden",
                                        "Biri vefat etti",
                                        "توفي شخص عزيز",
                                        "Ktoś zmarł",
                                        "Somebody has died"),
                                Optional.of("how"),
                                wish(CareStream.WELBEVINDEN, Domain.GEEST, "rouw")),
                        choice(
                                "moving",
                                texts(
                                        "Ik ben verhuisd",
                                        "Taşındım",
                                        "انتقلت إلى بيت جديد",
                                        "Przeprowadzka",
                                        "I have moved house"),
                                Optional.empty(),
                                wish(CareStream.WELBEVINDEN, Domain.MAATSCHAPPELIJK, "buurt"))));
    }

    private static Step mind() {
        return new Step(
                "mind",
                texts(
                        "Wat houdt u bezig?",
                        "Aklınızda ne var?",
                        "ما الذي يشغلك؟",
                        "Co Cię zajmuje?",
                        "What is on your mind?"),
                List.of(
                        choice(
                                "money",
                                texts(
                                        "Geld en brieven",
                                        "Para ve mektuplar",
                                        "المال والرسائل",
                                        "Pieniądze i listy",
                                        "Money and letters"),
                                Optional.empty(),
                                wish(CareStream.WELBEVINDEN, Domain.MAATSCHAPPELIJK, "geld")),
                        choice(
                                "people",
                                texts(
                                        "Ik wil mensen zien",
                                        "İnsan görmek istiyorum",
                                        "أريد أن أرى الناس",
                                        "Chcę widzieć ludzi",
                                        "I want to see people"),
                                Optional.of("how"),
                                wish(CareStream.WELBEVINDEN, Domain.SOCIAAL, "ontmoeten")),
                        choice(
                                "sleep",
                                texts(
                                        "Ik slaap niet goed",
                                        "İyi uyuyamıyorum",
                                        "لا أنام جيدًا",
                                        "Źle śpię",
                                        "I do not sleep well"),
                                Optional.empty(),
                                wish(CareStream.GEZONDHEID, Domain.LICHAAM, "slapen")),
                        choice(
                                "worry",
                                texts(
                                        "Ik maak me zorgen",
                                        "Endişeliyim",
                                        "عندي هموم",
                                        "Martwię się",
                                        "I worry"),
                                Optional.of("how"),
                                wish(CareStream.WELBEVINDEN, Domain.GEEST, "zorgen")),
                        choice(
                                "move",
                                texts(
                                        "Ik wil meer bewegen",
                                        "Daha çok hareket etmek istiyorum",
                                        "أريد أن أتحرك أكثر",
                                        "Chcę się więcej ruszać",
                                        "I want to move more"),
                                Optional.empty(),
                                wish(CareStream.GEZONDHEID, Domain.LICHAAM, "bewegen")),
                        choice(
                                "home",
                                texts(
                                        "Mijn huis en mijn straat",
                                        "Evim ve sokağım",
                                        "بيتي وشارعي",
                                        "Mój dom i moja ulica",
                                        "My home and my street"),
                                Optional.empty(),
                                wish(CareStream.WELBEVINDEN, Domain.MAATSCHAPPELIJK, "wonen"))));
    }

    private static Step people() {
        return new Step(
                "people",
                texts(
                        "Wat zou u het liefst willen?",
                        "En çok ne istersiniz?",
                        "ما الذي تفضّله أكثر؟",
                        "Czego chcesz najbardziej?",
                        "What would you like most?"),
                List.of(
                        choice(
                                "eat",
                                texts(
                                        "Samen eten",
                                        "Birlikte yemek",
                                        "نأكل معًا",
                                        "Jeść razem",
                                        "Eat together"),
                                Optional.empty(),
                                wish(CareStream.WELBEVINDEN, Domain.SOCIAAL, "samen-eten")),
                        choice(
                                "language",
                                texts(
                                        "Beter Nederlands leren",
                                        "Daha iyi Hollandaca",
                                        "تعلّم الهولندية أفضل",
                                        "Lepiej mówić po niderlandzku",
                                        "Learn better Dutch"),
                                Optional.empty(),
                                wish(CareStream.WELBEVINDEN, Domain.SOCIAAL, "taal")),
                        choice(
                                "help",
                                texts(
                                        "Iets doen voor een ander",
                                        "Başkası için bir şey yapmak",
                                        "أن أفعل شيئًا لغيري",
                                        "Zrobić coś dla innych",
                                        "Do something for others"),
                                Optional.empty(),
                                wish(CareStream.WELBEVINDEN, Domain.MAATSCHAPPELIJK, "helpen"))));
    }

    private static Step how() {
        return new Step(
                "how",
                texts(
                        "Hoe wilt u dat het liefst?",
                        "Nasıl istersiniz?",
                        "كيف تفضّل ذلك؟",
                        "Jak chcesz to zrobić?",
                        "How would you like that?"),
                List.of(
                        aim(
                                "together",
                                texts(
                                        "Met anderen",
                                        "Başkalarıyla",
                                        "مع آخرين",
                                        "Z innymi",
                                        "With others"),
                                Aim.TOGETHER),
                        aim(
                                "alone",
                                texts(
                                        "Liever alleen",
                                        "Yalnız",
                                        "وحدي أفضل",
                                        "Wolę sam",
                                        "Rather alone"),
                                Aim.ALONE),
                        aim(
                                "women",
                                texts(
                                        "Alleen met vrouwen",
                                        "Yalnızca kadınlarla",
                                        "مع نساء فقط",
                                        "Tylko z kobietami",
                                        "With women only"),
                                Aim.WOMEN),
                        aim(
                                "children",
                                texts(
                                        "Met mijn kinderen",
                                        "Çocuklarımla",
                                        "مع أطفالي",
                                        "Z moimi dziećmi",
                                        "With my children"),
                                Aim.WITH_CHILDREN)));
    }

    private static Step body() {
        return new Step(
                "body",
                texts(
                        "Wat past het beste?",
                        "Hangisi uygun?",
                        "ما الأنسب لك؟",
                        "Co pasuje?",
                        "What fits best?"),
                List.of(
                        choice(
                                "pain",
                                texts(
                                        "Ik heb pijn of een klacht",
                                        "Ağrım var",
                                        "عندي ألم أو شكوى",
                                        "Coś mnie boli",
                                        "I have a pain"),
                                Optional.empty(),
                                wish(CareStream.ZORG, Domain.LICHAAM, "klacht")),
                        choice(
                                "move",
                                texts(
                                        "Ik wil meer bewegen",
                                        "Daha çok hareket etmek istiyorum",
                                        "أريد أن أتحرك أكثر",
                                        "Chcę się więcej ruszać",
                                        "I want to move more"),
                                Optional.empty(),
                                wish(CareStream.GEZONDHEID, Domain.LICHAAM, "bewegen"))));
    }

    private static Choice choice(String id, Texts words, Optional<String> next, Wish wish) {
        return new Choice(new PictureChoice(id, words, id), next, wish);
    }

    private static Choice aim(String id, Texts words, Aim aim) {
        return choice(
                id,
                words,
                Optional.empty(),
                new Wish(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(aim)));
    }

    private static Wish wish(CareStream stream, Domain domain, String theme) {
        return new Wish(Optional.of(stream), Optional.of(domain), Optional.of(theme), Set.of());
    }

    /** An offer of which everything is known, and somebody who goes along. */
    static List<Offer> offers() {
        return List.of(
                offer(
                        21,
                        "samen-eten",
                        texts(
                                "Samen gezond koken en eten",
                                "Birlikte sağlıklı yemek pişirip yemek",
                                "نطبخ ونأكل معًا طعامًا صحيًا",
                                "Wspólne zdrowe gotowanie i jedzenie",
                                "Cooking and eating healthily together"),
                        EnumSet.noneOf(OfferFacts.Mark.class)),
                offer(
                        22,
                        "praten",
                        texts(
                                "De welzijnscoach van de wijk",
                                "Mahallenin yaşam koçu",
                                "مرافق الرفاه في الحي",
                                "Doradca dobrego życia w okolicy",
                                "The wellbeing coach of the neighbourhood"),
                        EnumSet.of(OfferFacts.Mark.CONNECTOR, OfferFacts.Mark.DEMO)));
    }

    private static Offer offer(int number, String theme, Texts title, Set<OfferFacts.Mark> marks) {
        return new Offer(
                "%08d-0000-4000-8000-000000000000".formatted(number),
                "KEET",
                title,
                new OfferFacts(
                        CareStream.WELBEVINDEN,
                        List.of(Domain.SOCIAAL),
                        new TreeSet<>(Set.of(theme)),
                        Set.of(),
                        new TreeSet<>(Set.of("ar", "tr", "pl", "en")),
                        Cost.CONTRIBUTION,
                        Set.of(),
                        marks),
                lines(),
                Optional.of(
                        new OfferSpot(
                                "Huiskamer van Moerwijk",
                                "Heeswijkplein 10",
                                Optional.of(GeoPoint.ofDegrees(52.0560, 4.2985)))),
                List.of(
                        new TimeRule(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(TimeRule.Repeat.weekly("TU", "WE")),
                                Optional.of(
                                        new TimeRule.Hours(LocalTime.of(17, 30), Optional.empty())),
                                Optional.empty(),
                                List.of(),
                                new TreeSet<>())),
                Optional.of(LocalDate.of(2026, 11, 1)));
    }

    private static List<OfferLine> lines() {
        return List.of(
                line(
                        OfferLine.Kind.ACTIVITY,
                        texts(
                                "U kookt en eet samen met tien andere mensen.",
                                "On kişiyle birlikte yemek pişirip yersiniz.",
                                "تطبخ وتأكل مع عشرة أشخاص آخرين.",
                                "Gotujesz i jesz razem z dziesięcioma osobami.",
                                "You cook and eat with ten other people.")),
                line(
                        OfferLine.Kind.FOR_WHOM,
                        texts(
                                "Voor iedereen die in de buurt woont.",
                                "Mahallede oturan herkes için.",
                                "لكل من يسكن في الحي.",
                                "Dla wszystkich, którzy mieszkają w okolicy.",
                                "For everybody who lives nearby.")),
                line(
                        OfferLine.Kind.COST,
                        texts(
                                "Het kost € 2 per persoon.",
                                "Kişi başı 2 avro.",
                                "التكلفة 2 يورو للشخص.",
                                "Koszt to 2 euro od osoby.",
                                "It costs € 2 per person.")),
                line(
                        OfferLine.Kind.LANGUAGES,
                        texts(
                                "Er spreekt iemand Nederlands, Turks, Arabisch, Pools en Engels.",
                                "Hollandaca, Türkçe, Arapça, Lehçe ve İngilizce bilen biri var.",
                                "هناك من يتحدث الهولندية والتركية والعربية والبولندية والإنجليزية.",
                                "Ktoś mówi po niderlandzku, turecku, arabsku, polsku i angielsku.",
                                "Somebody speaks Dutch, Turkish, Arabic, Polish and English.")),
                line(
                        OfferLine.Kind.ACCESS,
                        texts(
                                "Er is een lift en een toilet voor een rolstoel.",
                                "Asansör ve tekerlekli sandalye tuvaleti var.",
                                "يوجد مصعد ومرحاض للكرسي المتحرك.",
                                "Jest winda i toaleta dla osób na wózku.",
                                "There is a lift and a toilet for a wheelchair.")),
                line(
                        OfferLine.Kind.ASK,
                        texts(
                                "Vraag naar de gastheer of gastvrouw van de keuken.",
                                "Mutfağın ev sahibini sorun.",
                                "اسأل عن مضيف المطبخ أو مضيفته.",
                                "Zapytaj o gospodarza kuchni.",
                                "Ask for the host of the kitchen.")),
                line(
                        OfferLine.Kind.SIGN_UP,
                        texts(
                                "Kom langs. U hoeft zich niet op te geven.",
                                "Gelin. Kayıt gerekmez.",
                                "تعال مباشرة. لا حاجة للتسجيل.",
                                "Przyjdź. Nie trzeba się zapisywać.",
                                "Just come. There is no need to sign up.")),
                line(
                        OfferLine.Kind.NOTE,
                        Texts.of(Map.of("nl", "Vrijwilligers koken gezond voor de wijk."))));
    }

    private static OfferLine line(OfferLine.Kind kind, Texts text) {
        return new OfferLine(kind, text);
    }

    static Texts texts(String nl, String tr, String ar, String pl, String en) {
        return Texts.of(Map.of("nl", nl, "tr", tr, "ar", ar, "pl", pl, "en", en));
    }
}
