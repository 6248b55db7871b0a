package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport.Gone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The agenda as calendars read it, with ical4j as the reader; it is Saturday 20 June 2026. */
final class CalendarApiTest {
    private static final String KITCHEN = "a0000000-0000-4000-8000-000000000001";
    private static final String PARTY = "a0000000-0000-4000-8000-000000000002";

    private static final String MAP =
            """
            [{'id':'%s','name':'Koken, eten; en\\nBEGIN:VEVENT','status':'active',
              'description':'%s',
              'assured_date':'2026-06-01',
              'cost_options':[{'id':'c0000000-0000-4000-8000-000000000001',
                               'amount_description':'eigen bijdrage'}],
              'schedules':[{'id':'d0000000-0000-4000-8000-000000000001','freq':'WEEKLY',
                            'byday':'TU','day_part':'middag','pauses':[{'from':'07-11','to':'08-23'}]}],
              'service_at_locations':[{'id':'e0000000-0000-4000-8000-000000000001',
                'location':{'id':'f0000000-0000-4000-8000-000000000001','location_type':'physical',
                            'name':'De Luyk'}}]},
             {'id':'%s','name':'Nachtfeest','status':'active','demo':true,
              'schedules':[{'id':'d0000000-0000-4000-8000-000000000002','freq':'WEEKLY',
                            'byday':'SA','opens_at':'22:00','closes_at':'03:30'}]},
             {'id':'a0000000-0000-4000-8000-000000000003','name':'Gestopt','status':'inactive',
              'schedules':[{'id':'d0000000-0000-4000-8000-000000000003','freq':'WEEKLY',
                            'byday':'SA'}]}]
            """
                    .formatted(KITCHEN, "Samen koken – gezond en gezéllig. ".repeat(6), PARTY)
                    .replace('\'', '"');

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser client = new Browser(hub);

    @BeforeEach
    void fillTheMap() {
        assertThat(
                        new SocialMapImport(hub.socialMap, hub.clock)
                                .run(MAP.getBytes(StandardCharsets.UTF_8), "stad", Gone.KEEP)
                                .rejected())
                .isEmpty();
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private HttpResponse<String> calendar(String path) {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("text/calendar; charset=utf-8");
        return answer;
    }

    private List<VEvent> events(String path) throws Exception {
        Calendar read = new CalendarBuilder().build(new StringReader(calendar(path).body()));
        assertThat(read.validate().getEntries()).isEmpty();
        return read.getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    void tellsWhatTakesPlaceInTheNextEightWeeksInOrder() throws Exception {
        assertThat(events("/agenda.ics"))
                .extracting(event -> value(event, "DTSTART"))
                .containsExactly(
                        "20260620T200000Z",
                        "20260623",
                        "20260627T200000Z",
                        "20260630",
                        "20260704T200000Z",
                        "20260707",
                        "20260711T200000Z",
                        "20260718T200000Z",
                        "20260725T200000Z",
                        "20260801T200000Z",
                        "20260808T200000Z");
    }

    @Test
    void tellsOneOfferForAYearAcrossTheChangeOfTheClock() throws Exception {
        List<VEvent> events = events("/offers/" + PARTY + ".ics");

        assertThat(events).hasSize(53);
        assertThat(events)
                .extracting(event -> value(event, "DTSTART") + " " + value(event, "DTEND"))
                .contains(
                        "20261017T200000Z 20261018T013000Z",
                        "20261024T200000Z 20261025T023000Z",
                        "20261031T210000Z 20261101T023000Z");
        assertThat(events).extracting(event -> value(event, "UID")).doesNotHaveDuplicates();
    }

    @Test
    void keepsAnOffersTextFromBecomingCalendar() throws Exception {
        VEvent event = events("/offers/" + KITCHEN + ".ics").getFirst();

        assertThat(value(event, "SUMMARY")).isEqualTo("Koken, eten; en\nBEGIN:VEVENT – middag");
        assertThat(value(event, "LOCATION")).isEqualTo("De Luyk");
        assertThat(value(event, "DESCRIPTION"))
                .startsWith("Samen koken – gezond en gezéllig.")
                .endsWith("Kosten: eigen bijdrage");
    }

    @Test
    void foldsLinesAsTheStandardAsks() {
        String body = calendar("/agenda.ics").body();

        assertThat(body).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
        assertThat(body.split("\r\n", -1))
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8))
                                        .hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void asksToCheckWhatNobodyVerifiedAndMarksExamples() throws Exception {
        assertThat(value(events("/offers/" + PARTY + ".ics").getFirst(), "SUMMARY"))
                .isEqualTo("Nachtfeest (vraag het na) (voorbeeld)");
    }

    @Test
    void dropsWhatHasNotBeenVerifiedForHalfAYear() {
        hub.clock.forward(Duration.ofDays(180));

        assertThat(calendar("/agenda.ics").body())
                .contains("BEGIN:VCALENDAR")
                .doesNotContain("SUMMARY");
    }

    @Test
    void knowsNoOfferThatIsNotThere() {
        assertThat(client.get("/offers/" + KITCHEN.replace('1', '9') + ".ics").statusCode())
                .isEqualTo(404);
        assertThat(client.get("/offers/" + KITCHEN).statusCode()).isEqualTo(404);
    }
}
