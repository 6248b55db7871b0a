package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.hub.squaremap.hsds.ImportReport;
import nl.gezondheidsplein.hub.squaremap.hsds.PublishedHsds;
import nl.gezondheidsplein.hub.squaremap.hsds.PublishedHsds.Publisher;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport.Gone;
import nl.gezondheidsplein.testing.RepositoryRoot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The HSDS API over the demo's social map and the published examples: every answer is valid by the
 * schemas that HSDS and Open Referral UK publish.
 */
final class HsdsApiTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static HubUnderTest hub;
    private static Browser client;

    @BeforeAll
    static void start() throws Exception {
        hub = new HubUnderTest();
        client = new Browser(hub);
        SocialMapImport imports = new SocialMapImport(hub.socialMap, hub.clock);
        byte[] demo =
                Files.readAllBytes(
                        RepositoryRoot.find()
                                .resolve(
                                        "provisioning/src/main/resources/demo/"
                                                + "denhaag-social-map.json"));
        ImportReport report = imports.run(demo, "demo", Gone.KEEP);
        assertThat(report.rejected()).isEmpty();
        byte[] example = PublishedHsds.file(Publisher.HSDS, "examples/organization_full.json");
        assertThat(imports.run(example, "example", Gone.KEEP).rejected()).isEmpty();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    private static JsonNode json(String path) {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        try {
            return MAPPER.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        json(path).get("contents").forEach(item -> names.add(item.path("name").asText()));
        return names;
    }

    @ParameterizedTest
    @CsvSource({
        "HSDS, services, compiled/service_list.json, compiled/service.json",
        "HSDS, organizations, compiled/organization_list.json, compiled/organization.json",
        "HSDS, service_at_locations, compiled/service_at_location_list.json,"
                + " compiled/service_at_location.json",
        "HSDS, taxonomies, taxonomy.json, taxonomy.json",
        "HSDS, taxonomy_terms, taxonomy_term.json, taxonomy_term.json",
        "OPEN_REFERRAL_UK, services, compiled/service_list.json, compiled/service.json",
        "OPEN_REFERRAL_UK, organizations, compiled/organization_list.json,"
                + " compiled/organization.json",
        "OPEN_REFERRAL_UK, service_at_locations, compiled/service_at_location_list.json,"
                + " compiled/service_at_location.json",
        "OPEN_REFERRAL_UK, taxonomies, taxonomy.json, taxonomy.json",
        "OPEN_REFERRAL_UK, taxonomy_terms, taxonomy_term.json, taxonomy_term.json",
    })
    void answersEveryItemAndDocumentAsPublished(
            Publisher publisher, String list, String itemSchema, String documentSchema) {
        JsonNode page = json("/hsds/" + list + "?per_page=1000");

        assertThat(page.get("total_items").asInt()).isPositive();
        assertThat(page.get("contents")).hasSize(page.get("total_items").asInt());
        for (JsonNode item : page.get("contents")) {
            String path = "/hsds/" + list + "/" + item.get("id").asText();
            assertThat(PublishedHsds.faults(publisher, itemSchema, item)).as(path).isEmpty();
            assertThat(PublishedHsds.faults(publisher, documentSchema, json(path)))
                    .as(path)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Publisher.class)
    void answersFullListsAsPublished(Publisher publisher) {
        for (String list : List.of("service", "organization", "service_at_location")) {
            String path = "/hsds/" + list + "s?full=true&full_service=true&per_page=1000";
            for (JsonNode document : json(path).get("contents")) {
                assertThat(PublishedHsds.faults(publisher, "compiled/" + list + ".json", document))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    @Test
    void saysWhichVersionItSpeaks() {
        JsonNode base = json("/hsds/");

        assertThat(base.get("version").asText()).isEqualTo("3.0");
        assertThat(base.get("profile").asText()).startsWith("https://");
        assertThat(base.get("openapi_url").asText()).isEqualTo("https://localhost:8443/openapi");
        assertThat(json("/hsds")).isEqualTo(base);
    }

    @Test
    void turnsThePagesOfAList() {
        int all = json("/hsds/services").get("total_items").asInt();
        List<String> ids = new ArrayList<>();
        int number = 1;
        JsonNode page;
        do {
            page = json("/hsds/services?per_page=7&page=" + number);
            assertThat(page.get("page_number").asInt()).isEqualTo(number);
            assertThat(page.get("size").asInt()).isEqualTo(page.get("contents").size());
            assertThat(page.get("first_page").asBoolean()).isEqualTo(number == 1);
            page.get("contents").forEach(item -> ids.add(item.get("id").asText()));
            number++;
        } while (!page.get("last_page").asBoolean());

        assertThat(ids).hasSize(all).doesNotHaveDuplicates();
        assertThat(page.get("total_pages").asInt()).isEqualTo(Math.ceilDiv(all, 7));
        JsonNode beyond = json("/hsds/services?per_page=7&page=9999");
        assertThat(beyond.get("empty").asBoolean()).isTrue();
        assertThat(beyond.get("contents")).isEmpty();
    }

    @Test
    void findsByWordsWhateverTheirAccentsAndCapitals() {
        assertThat(names("/hsds/services?search=PEUTERCAF%C3%89")).containsExactly("Peutercafé");
        assertThat(names("/hsds/services?search=peutercafe")).containsExactly("Peutercafé");
        assertThat(names("/hsds/services?search=kookt+luyk")).isNotEmpty();
        assertThat(names("/hsds/services?search=kookt+nergens")).isEmpty();
    }

    @Test
    void addsFiltersUp() {
        String lichaam = term("lichaam");
        String sociaal = term("sociaal");
        List<String> body = names("/hsds/services?per_page=1000&taxonomy_term_id=" + lichaam);
        List<String> onTuesday =
                names("/hsds/services?per_page=1000&day=TU&taxonomy_term_id=" + lichaam);

        assertThat(body).hasSizeGreaterThan(onTuesday.size()).containsAll(onTuesday);
        assertThat(onTuesday).isNotEmpty();
        assertThat(names("/hsds/services?per_page=1000&taxonomy_term_id=" + sociaal))
                .isNotEqualTo(body);
    }

    private static String term(String code) {
        for (JsonNode term : json("/hsds/taxonomy_terms?per_page=1000").get("contents")) {
            if (term.path("code").asText().equals(code)) {
                return term.get("id").asText();
            }
        }
        throw new AssertionError("No term " + code);
    }

    @Test
    void findsByAgeTimeOrganisationAndPlace() {
        JsonNode example = json("/hsds/services?minimum_age=12&maximum_age=100");
        assertThat(example.at("/contents/0/name").asText()).isEqualTo("Community Counselling");
        assertThat(names("/hsds/services?minimum_age=13")).doesNotContain("Community Counselling");
        assertThat(names("/hsds/services?day=TH&start_time=10:00&end_time=18:00"))
                .contains("Community Counselling");
        assertThat(names("/hsds/services?day=TH&start_time=10:01&end_time=18:00"))
                .doesNotContain("Community Counselling");
        String organization = json("/hsds/organizations?search=luyk").at("/contents/0/id").asText();
        assertThat(
                        json("/hsds/services?organization_id=" + organization)
                                .get("total_items")
                                .asInt())
                .isPositive();
        JsonNode near = json("/hsds/service_at_locations?postcode=2533&proximity=1500");
        JsonNode all = json("/hsds/service_at_locations");
        assertThat(near.get("total_items").asInt())
                .isPositive()
                .isLessThan(all.get("total_items").asInt());
        assertThat(json("/hsds/services?modified_after=2999-01-01").get("empty").asBoolean())
                .isTrue();
        assertThat(
                        json("/hsds/taxonomy_terms?top_only=true&search=lichaam")
                                .get("total_items")
                                .asInt())
                .isEqualTo(1);
    }

    @Test
    void givesAHarvesterIdsAloneOrLinesWithoutPages() {
        JsonNode minimal = json("/hsds/services?minimal=true&per_page=1").at("/contents/0");
        assertThat(minimal).hasSize(2);
        assertThat(minimal.has("id") && minimal.has("last_modified")).isTrue();
        String lines = client.get("/hsds/services?format=ndjson").body();
        assertThat(lines.lines().count())
                .isEqualTo(json("/hsds/services").get("total_items").asLong());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "per_page=0",
                "per_page=100000",
                "per_page=x",
                "format=xml",
                "full=maybe",
                "day=zondag",
                "start_time=9am",
                "taxonomy_id=7",
                "modified_after=gisteren",
                "minimum_age=oud",
                "proximity=100",
                "search=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                        + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                        + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            })
    void refusesAQuestionItCannotReadAndLetsEveryOriginReadWhy(String query) {
        HttpResponse<String> answer = client.get("/hsds/services?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void comesBackInWithoutADifference() {
        String page = client.get("/hsds/services?full=true&per_page=1000").body();

        ImportReport report =
                new SocialMapImport(hub.socialMap, hub.clock)
                        .tryOut(page.getBytes(StandardCharsets.UTF_8), "demo");

        assertThat(report.created()).isEmpty();
        assertThat(report.changed()).isEmpty();
    }
}
