package nl.gezondheidsplein.hub.squaremap.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.gezondheidsplein.hub.squaremap.HsdsJson;
import nl.gezondheidsplein.hub.squaremap.HsdsObject;
import nl.gezondheidsplein.hub.squaremap.InMemorySocialMapStore;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.Samples;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport.Gone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the map holds, its tables tell a hub that knows it nothing new, and another all of it.
 */
final class TablesComeInAgainWithoutADifferenceTest {
    private static final Path DEMO = Path.of("../../provisioning/src/main/resources/demo");
    private static final String ID = "a0000000-0000-4000-8000-00000000000";

    private final InMemorySocialMapStore store = new InMemorySocialMapStore();
    private final SocialMapImport imports =
            new SocialMapImport(store, InstantSource.fixed(Samples.RECEIVED));

    private void fill(String json) {
        ImportReport report =
                imports.run(
                        json.replace('\'', '"').getBytes(StandardCharsets.UTF_8),
                        "stad",
                        Gone.KEEP);
        assertThat(report.rejected()).isEmpty();
    }

    private void comesInAgain() {
        byte[] zip = TabularExport.write(store.load());

        ImportReport again = imports.tryOut(zip, "stad");
        assertThat(again.rejected()).isEmpty();
        assertThat(again.created()).isEmpty();
        assertThat(again.changed()).isEmpty();
        assertThat(again.gone()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(store.load().all().size());

        InMemorySocialMapStore elsewhere = new InMemorySocialMapStore();
        new SocialMapImport(elsewhere, InstantSource.fixed(Samples.RECEIVED))
                .run(zip, "stad", Gone.KEEP);
        assertThat(told(elsewhere.load())).isEqualTo(told(store.load()));
    }

    /** What each record tells, whether or not its parts repeat where they stand. */
    private static Map<String, HsdsObject> told(SocialMap map) {
        return map.all().stream()
                .collect(
                        Collectors.toMap(
                                stored -> stored.key().toString(),
                                (MapRecord stored) ->
                                        HsdsObject.of(Nesting.bare(stored.hsds().toJson())),
                                (one, other) -> one,
                                TreeMap::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"denhaag", "elzerveen"})
    void holdsForADemoTown(String town) throws IOException {
        imports.run(Files.readAllBytes(DEMO.resolve(town + "-social-map.json")), "stad", Gone.KEEP);

        assertThat(store.load().all()).isNotEmpty();
        comesInAgain();
    }

    @Test
    void holdsForAnEmptyMap() {
        assertThat(tables(TabularExport.write(SocialMap.EMPTY))).containsOnlyKeys(DataPackage.NAME);
    }

    @Test
    void holdsForTextsThatLookLikeSomethingElse() {
        fill(
                """
                {'services':[
                {'id':'%1$s1','name':' 07 ','description':'','status':'active','alert':'true',
                 'fees':'{}','licenses':'één, \\"twee\\"\\n drie','x-empty':'','x-truth':false,
                 'x-mixed':'12','x-deep':{'a':['',{'b':null}]},'x-list':[],'minimum_age':4},
                {'id':'%1$s2','name':'Wandelen','status':'active','x-mixed':12.50,
                 'x-big':123456789012345678901234567890,'x-long':12345678901,'maximum_age':9.0}]}
                """
                        .formatted(ID));

        comesInAgain();
    }

    @Test
    void holdsForPartsThatShareAnId() {
        fill(
                """
                {'services':[
                {'id':'%1$s1','name':'Koken','status':'active','phones':[
                  {'id':'%1$s5','number':'1','languages':[{'id':'%1$s6','code':'nl'}]},
                  {'id':'%1$s7','number':'2'}]},
                {'id':'%1$s2','name':'Wandelen','status':'active','phones':[
                  {'id':'%1$s5','number':'3','languages':[{'id':'%1$s6','code':'tr'}]}]}],
                'locations':[
                {'id':'%1$s3','location_type':'physical','phones':[
                  {'id':'%1$s7','number':'2'},{'id':'%1$s5','number':'1'}]},
                {'id':'%1$s4','location_type':'physical','phones':[{'id':'%1$s7','number':'2'}]}]}
                """
                        .formatted(ID));

        comesInAgain();
    }

    @Test
    void holdsForPartsThatNameAnotherThanTheyStandIn() {
        fill(
                """
                {'services':[
                {'id':'%1$s1','name':'Koken','status':'active',
                 'phones':[{'id':'%1$s5','number':'1','service_id':'%1$s2'},
                           {'id':'%1$s6','number':'1','location_id':'%1$s3'}],
                 'attributes':[{'id':'%1$s7','value':'x','link_id':'%1$s1'},
                               {'id':'%1$s8','value':'y'},
                               {'id':'%1$s9','value':'z','link_id':'%1$s2'}]},
                {'id':'%1$s2','name':'Wandelen','status':'active'}],
                'locations':[{'id':'%1$s3','location_type':'physical'}]}
                """
                        .formatted(ID));

        comesInAgain();
    }

    @Test
    void isTheSameFileForTheSameMap() throws IOException {
        imports.run(
                Files.readAllBytes(DEMO.resolve("elzerveen-social-map.json")), "stad", Gone.KEEP);

        assertThat(TabularExport.write(store.load())).isEqualTo(TabularExport.write(store.load()));
    }

    @Test
    void describesEveryColumnOfEveryTableAndWhatItNames() throws IOException {
        imports.run(
                Files.readAllBytes(DEMO.resolve("elzerveen-social-map.json")), "stad", Gone.KEEP);

        Map<String, String> tables = tables(TabularExport.write(store.load()));

        JsonNode description = HsdsJson.mapper().readTree(tables.remove(DataPackage.NAME));
        assertThat(description.path("profile").asText()).isEqualTo("tabular-data-package");
        assertThat(description.path("resources"))
                .extracting(resource -> resource.path("path").asText())
                .containsExactlyInAnyOrderElementsOf(tables.keySet());
        for (JsonNode resource : description.path("resources")) {
            String csv = tables.get(resource.path("path").asText());
            String header =
                    resource.path("schema").findValuesAsText("name").stream()
                            .map(name -> '"' + name + '"')
                            .collect(Collectors.joining(","));
            assertThat(csv).startsWith(header + "\r\n");
        }
        JsonNode schedules =
                description
                        .path("resources")
                        .findParents("path")
                        .get(
                                description
                                        .path("resources")
                                        .findValuesAsText("path")
                                        .indexOf("schedules.csv"));
        assertThat(schedules.at("/schema/foreignKeys").toString())
                .contains(
                        "{\"fields\":\"service_id\",\"reference\":{\"resource\":\"services\","
                                + "\"fields\":\"id\"}}");
    }

    private static Map<String, String> tables(byte[] zip) {
        Map<String, String> tables = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                tables.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }
}
