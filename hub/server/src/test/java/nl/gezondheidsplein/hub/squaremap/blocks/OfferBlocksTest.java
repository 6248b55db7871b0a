package nl.gezondheidsplein.hub.squaremap.blocks;

import static nl.gezondheidsplein.hub.squaremap.Samples.id;
import static nl.gezondheidsplein.hub.squaremap.Samples.stored;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.Price;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.protocol.Access;
import nl.gezondheidsplein.protocol.CareStream;
import nl.gezondheidsplein.protocol.Cost;
import nl.gezondheidsplein.protocol.DayPart;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.GeoPoint;
import nl.gezondheidsplein.protocol.LifeStage;
import nl.gezondheidsplein.protocol.NoticeSheet;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferFacts;
import nl.gezondheidsplein.protocol.OfferLine;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.Test;

final class OfferBlocksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final OfferBlocks blocks =
            new OfferBlocks(ZoneId.of("Europe/Amsterdam"), PatternChoice.AS_WRITTEN);

    private static Blocks lesson() {
        return new Blocks(
                Optional.of("fietsles"),
                Set.of(LifeStage.VOLWASSEN),
                true,
                new Price(Cost.CONTRIBUTION, Optional.of(2.5)),
                new TreeSet<>(Set.of("tr")),
                Set.of(Access.TOILET),
                Optional.of("balie"),
                Optional.of("niet-nodig"),
                Optional.of(new Blocks.Note("tr", "Bisikletler hazır.")),
                true);
    }

    private static Gathering familyday(boolean isCancelled, Blocks told) {
        return new Gathering(
                "familyday-2026-06-20",
                Texts.of(Map.of("nl", "Familyday", "ar", "يوم العائلة")),
                LocalDateTime.parse("2026-06-20T13:00"),
                LocalDateTime.parse("2026-06-20T17:00"),
                Optional.of("Het plein"),
                isCancelled,
                told);
    }

    @Test
    void sayOfAnEventWhatTheySayOfAnOfferInEveryLanguage() {
        Offer event = blocks.render(familyday(false, lesson()));

        assertThat(said(event, "nl"))
                .containsExactly(
                        "Het is op zaterdag 20 juni, van 13:00 tot 17:00 uur.",
                        "U leert rustig fietsen.",
                        "Voor volwassenen.",
                        "Alleen voor vrouwen.",
                        "Het kost €\u00a02,50.",
                        "Hier spreken mensen Turks.",
                        "Er is een toilet voor rolstoelen.",
                        "Vraag het aan de balie.",
                        "U kunt zo binnenlopen.",
                        "Bisikletler hazır.");
        assertThat(event.title().in("nl")).isEqualTo("Familyday");
        assertThat(event.title().in("ar")).isEqualTo("يوم العائلة");
        assertThat(event.title().in("en")).isEqualTo("Learning to cycle");
        assertThat(event.facts().is(OfferFacts.Mark.DEMO)).isTrue();
        for (OfferLine line : event.lines()) {
            if (line.kind() != OfferLine.Kind.NOTE) {
                assertThat(line.text().byLanguage()).containsOnlyKeys("nl", "en", "tr", "ar", "pl");
            }
        }
    }

    @Test
    void tellOfAnEventWithoutBlocksWhenAndWhereItIs() {
        Offer event = blocks.render(familyday(false, Blocks.NONE));

        assertThat(said(event, "nl"))
                .startsWith("Het is op zaterdag 20 juni, van 13:00 tot 17:00 uur.");
        assertThat(event.spot().orElseThrow().name()).isEqualTo("Het plein");
        assertThat(event.times()).singleElement().matches(rule -> rule.isOpenOn(day()));
    }

    private static LocalDate day() {
        return LocalDate.of(2026, 6, 20);
    }

    @Test
    void keepAnEventThatIsCalledOffOutOfTheAgenda() {
        Offer event = blocks.render(familyday(true, Blocks.NONE));

        assertThat(event.times()).singleElement().matches(rule -> !rule.isOpenOn(day()));
        assertThat(said(event, "nl")).startsWith("Dit gaat niet door op zaterdag 20 juni.");
    }

    private static Announcement announcement(
            Announcement.Kind kind, String about, LocalDate until, Blocks told) {
        return new Announcement(
                kind,
                about.isEmpty() ? Optional.empty() : Optional.of(Texts.of(Map.of("nl", about))),
                Optional.of("De Luyk"),
                day(),
                until,
                Optional.of("De Wijkplaats"),
                told);
    }

    @Test
    void sayOfANoticeOnlyWhatSomebodyToldInEveryLanguage() {
        NoticeSheet.Notice notice =
                blocks.render(
                        "n-1",
                        announcement(
                                Announcement.Kind.CLOSED, "De buurtkamer", day(), Blocks.NONE));

        assertThat(notice.text().in("nl"))
                .isEqualTo("\u2068De buurtkamer\u2069 is dicht op zaterdag 20 juni.");
        assertThat(notice.text().in("en"))
                .isEqualTo("\u2068De buurtkamer\u2069 is closed on Saturday 20 June.");
        assertThat(notice.lines())
                .extracting(line -> line.text().in("nl"))
                .containsExactly("Dit is van \u2068De Luyk\u2069.");
        assertThat(notice.until()).isEqualTo(day());
    }

    @Test
    void sayEveryKindOfNoticeInEveryLanguage() {
        for (Announcement.Kind kind : Announcement.Kind.values()) {
            for (LocalDate until : List.of(day(), day().plusDays(3))) {
                assertThat(
                                blocks.render("n-1", announcement(kind, "De kas", until, lesson()))
                                        .text()
                                        .byLanguage())
                        .containsOnlyKeys("nl", "en", "tr", "ar", "pl")
                        .allSatisfy(
                                (language, text) ->
                                        assertThat(text).contains("De kas").doesNotContain("{"));
            }
        }
    }

    @Test
    void callWhatIsNewByWhatOneDoesThereInEveryLanguage() {
        Texts text =
                blocks.render("n-1", announcement(Announcement.Kind.NEW, "", day(), lesson()))
                        .text();

        assertThat(text.in("nl")).isEqualTo("Nieuw vanaf zaterdag 20 juni: Leren fietsen.");
        assertThat(text.in("en")).isEqualTo("New from Saturday 20 June: Learning to cycle.");
    }

    @Test
    void sayEveryBlockInEveryLanguage() {
        Offer offer =
                render(
                                terms(
                                        "Domeinen/lichaam",
                                        "Domeinen/sociaal",
                                        "Stromen/gezondheid",
                                        "Activiteiten/samen-eten",
                                        "Kenmerken/alleen-vrouwen",
                                        "Levensfasen/volwassen",
                                        "Levensfasen/ouder",
                                        "Tijden/vraag-na",
                                        "Aanmelden/niet-nodig",
                                        "Toegang/rolstoel"),
                                "'languages':[{'id':'"
                                        + id("ar")
                                        + "','code':'ar'},{'id':'"
                                        + id("tr")
                                        + "','code':'tr'}],"
                                        + "'cost_options':[{'id':'"
                                        + id("cost")
                                        + "','option':'gratis'}],"
                                        + "'contacts':[{'id':'"
                                        + id("contact")
                                        + "','title':'gastvrouw','role':'gastheer'}],")
                        .orElseThrow();

        assertThat(said(offer, "nl"))
                .containsExactly(
                        "We koken en eten samen.",
                        "Dit is van \u2068De Luyk\u2069.",
                        "Voor volwassenen en mensen vanaf 65 jaar.",
                        "Alleen voor vrouwen.",
                        "Vraag daar wanneer het is.",
                        "Het is gratis.",
                        "Hier spreken mensen Arabisch en Turks.",
                        "U kunt er in met een rolstoel.",
                        "Vraag naar de gastheer of gastvrouw.",
                        "U kunt zo binnenlopen.",
                        "Een tiental vrijwilligers kookt.");
        for (String language : List.of("en", "tr", "ar", "pl")) {
            for (OfferLine line : offer.lines()) {
                assertThat(line.text().byLanguage().containsKey(language))
                        .as(line.toString())
                        .isEqualTo(line.kind() != OfferLine.Kind.NOTE);
            }
        }
        assertThat(offer.title().in("nl")).isEqualTo("Samen gezond eten");
        assertThat(offer.title().in("pl")).isEqualTo("Wspólny posiłek");
    }

    @Test
    void readTheFactsOfAMatch() {
        Offer offer =
                render(
                                terms(
                                        "Domeinen/geest",
                                        "Domeinen/lichaam",
                                        "Stromen/zorg",
                                        "Thema’s/praten",
                                        "Kenmerken/gevoelig",
                                        "Kenmerken/verbinder",
                                        "Toegang/toilet"),
                                "'demo':true,'assured_date':'2026-05-01','cost_options':[{'id':'"
                                        + id("cost")
                                        + "','amount':2.5}],")
                        .orElseThrow();

        OfferFacts facts = offer.facts();
        assertThat(facts.stream()).isEqualTo(CareStream.ZORG);
        assertThat(facts.domains()).containsExactly(Domain.GEEST, Domain.LICHAAM);
        assertThat(facts.themes()).containsExactly("praten");
        assertThat(facts.category()).isEqualTo("geest");
        assertThat(facts.cost()).isEqualTo(Cost.CONTRIBUTION);
        assertThat(facts.access()).containsExactly(Access.TOILET);
        assertThat(facts.marks())
                .containsExactlyInAnyOrder(
                        OfferFacts.Mark.SENSITIVE, OfferFacts.Mark.CONNECTOR, OfferFacts.Mark.DEMO);
        assertThat(offer.verified()).contains(LocalDate.of(2026, 5, 1));
        assertThat(offer.spot().orElseThrow().point())
                .contains(new GeoPoint(52_055_300, 4_301_200));
        assertThat(offer.times())
                .singleElement()
                .satisfies(rule -> assertThat(rule.dayPart()).contains(DayPart.AFTERNOON));
        assertThat(offer.code()).matches("[2-9A-HJ-NP-Z]{6}");
    }

    @Test
    void leaveOutWhatNoResidentCouldBeLedTo() {
        assertThat(render(terms("Domeinen/geest"), "")).isEmpty();
        assertThat(render(terms("Stromen/zorg"), "")).isEmpty();
    }

    @Test
    void keepTheNameWhereNobodyKnowsTheActivity() {
        Offer offer =
                render(terms("Domeinen/geest", "Stromen/zorg", "Activiteiten/iets-nieuws"), "")
                        .orElseThrow();

        assertThat(offer.title().in("tr")).isEqualTo("Samen gezond eten");
        assertThat(offer.lines(OfferLine.Kind.ACTIVITY)).hasSize(1);
    }

    private static List<String> said(Offer offer, String language) {
        return offer.lines().stream().map(line -> line.text().in(language)).toList();
    }

    private static List<String> terms(String... terms) {
        return Arrays.asList(terms);
    }

    private Optional<Offer> render(List<String> terms, String more) {
        List<MapRecord> records = new ArrayList<>();
        StringBuilder attributes = new StringBuilder();
        for (String term : terms) {
            String[] parts = term.split("/", -1);
            records.add(
                    stored(
                            RecordKind.TAXONOMY_TERM,
                            "{'id':'%s','taxonomy':'%s','code':'%s','name':'%s'}"
                                    .formatted(id(term), parts[0], parts[1], parts[1])));
            attributes.append(
                    "%s{'id':'%s','link_id':'%s','taxonomy_term_id':'%s'}"
                            .formatted(
                                    attributes.isEmpty() ? "" : ",",
                                    id("attribute " + term),
                                    id("service"),
                                    id(term)));
        }
        records.add(
                stored(
                        RecordKind.ORGANIZATION,
                        "{'id':'%s','name':'De Luyk','description':'x'}".formatted(id("luyk"))));
        records.add(
                stored(
                        RecordKind.LOCATION,
                        "{'id':'%s','location_type':'physical','name':'De Luyk','latitude':52.0553,'longitude':4.3012}"
                                .formatted(id("location"))));
        records.add(
                stored(
                        RecordKind.SERVICE_AT_LOCATION,
                        "{'id':'%s','service_id':'%s','location_id':'%s'}"
                                .formatted(id("link"), id("service"), id("location"))));
        records.add(
                stored(
                        RecordKind.SERVICE,
                        ("{'id':'%s','organization_id':'%s','name':'Samen gezond eten',"
                                        + "'description':'Een tiental vrijwilligers kookt.',"
                                        + "'status':'active',%s'schedules':[{'id':'%s',"
                                        + "'freq':'WEEKLY','byday':'TU','day_part':'middag'},"
                                        + "{'id':'%s','dtstart':'2026-05-01'}],'attributes':[%s]}")
                                .formatted(
                                        id("service"),
                                        id("luyk"),
                                        more,
                                        id("weekly"),
                                        id("over"),
                                        attributes)));
        return blocks.render(SocialMap.of(1, records).offer(id("service")).orElseThrow(), TODAY);
    }
}
