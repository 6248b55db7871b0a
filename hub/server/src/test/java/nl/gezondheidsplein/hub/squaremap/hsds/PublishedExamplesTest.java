package nl.gezondheidsplein.hub.squaremap.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.gezondheidsplein.hub.squaremap.HsdsJson;
import nl.gezondheidsplein.hub.squaremap.InMemorySocialMapStore;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.Samples;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.squaremap.hsds.PublishedHsds.Publisher;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example that HSDS and Open Referral UK publish comes in and goes out without a loss. */
final class PublishedExamplesTest {
    private final InMemorySocialMapStore store = new InMemorySocialMapStore();
    private final SocialMapImport imports =
            new SocialMapImport(store, InstantSource.fixed(Samples.RECEIVED));

    static Stream<Arguments> examples() {
        return Stream.of(
                        "service_full",
                        "organization_full",
                        "service_at_location_full",
                        "service_list",
                        "organization_list",
                        "service_at_location_list",
                        "taxonomy",
                        "taxonomy_list",
                        "taxonomy_term",
                        "taxonomy_term_list",
                        "location")
                .flatMap(
                        name ->
                                Stream.of(Publisher.values())
                                        .map(publisher -> Arguments.of(publisher, name)))
                .filter(
                        example ->
                                PublishedHsds.files((Publisher) example.get()[0], "examples")
                                        .contains(example.get()[1] + ".json"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comesInAndGoesOutWithEveryField(Publisher publisher, String name) throws IOException {
        byte[] file = PublishedHsds.file(publisher, "examples/" + name + ".json");

        ImportReport report = imports.run(file, "published", SocialMapImport.Gone.KEEP);

        assertThat(report.rejected()).isEmpty();
        JsonNode root = HsdsJson.mapper().readTree(file);
        Iterable<JsonNode> originals = root.has("contents") ? root.get("contents") : List.of(root);
        for (JsonNode original : originals) {
            assertThat(missing("", original, document(original))).isEmpty();
        }
    }

    private JsonNode document(JsonNode original) {
        SocialMap map = store.load();
        MapRecord stored =
                map.all().stream()
                        .filter(
                                candidate ->
                                        candidate
                                                .key()
                                                .id()
                                                .toString()
                                                .equals(original.path("id").asText()))
                        .findFirst()
                        .orElseThrow();
        HsdsDocuments documents = new HsdsDocuments(map);
        return stored.key().kind() == RecordKind.ORGANIZATION
                ? documents.organizationWithFullServices(stored)
                : documents.full(stored);
    }

    /** What the original tells and the copy does not; parts of lists are matched by id. */
    private static List<String> missing(String path, JsonNode original, JsonNode copy) {
        List<String> missing = new ArrayList<>();
        if (original instanceof ObjectNode object) {
            object.properties()
                    .forEach(
                            field ->
                                    missing.addAll(
                                            missing(
                                                    path + "/" + field.getKey(),
                                                    field.getValue(),
                                                    copy.path(field.getKey()))));
        } else if (original.isArray()) {
            for (JsonNode item : original) {
                String id = item.path("id").asText();
                missing.addAll(missing(path + "/" + id, item, withId(copy, id)));
            }
        } else if (!original.equals(copy)) {
            missing.add(path + ": " + original + " became " + copy);
        }
        return missing;
    }

    private static JsonNode withId(JsonNode list, String id) {
        for (JsonNode item : list) {
            if (item.path("id").asText().equals(id)) {
                return item;
            }
        }
        return HsdsJson.mapper().missingNode();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exportsAFileThatImportsWithoutADifference(Publisher publisher, String name) {
        imports.run(
                PublishedHsds.file(publisher, "examples/" + name + ".json"),
                "published",
                SocialMapImport.Gone.KEEP);
        SocialMap map = store.load();

        ImportReport again = imports.tryOut(SocialMapExport.write(map), "published");

        assertThat(again).isEqualTo(nothingButUnchanged());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exportsTablesThatImportWithoutADifference(Publisher publisher, String name) {
        imports.run(
                PublishedHsds.file(publisher, "examples/" + name + ".json"),
                "published",
                SocialMapImport.Gone.KEEP);

        assertThat(importedAgain()).isEqualTo(nothingButUnchanged());
    }

    private ImportReport importedAgain() {
        return imports.tryOut(TabularExport.write(store.load()), "published");
    }

    private ImportReport nothingButUnchanged() {
        return new ImportReport(
                List.of(), List.of(), List.of(), List.of(), List.of(), store.load().all().size());
    }

    @Test
    void tellsTheRowsOfTheTabularExampleThatNameNothingAndTakesTheRest() {
        ImportReport report =
                imports.run(tabularExample(Map.of()), "published", SocialMapImport.Gone.KEEP);

        assertThat(report.rejected()).isEmpty();
        assertThat(report.remarks())
                .extracting(Rejection::line, Rejection::what, Rejection::reason)
                .containsExactlyInAnyOrder(
                        tuple(
                                2,
                                "attributes.csv",
                                "is overgeslagen; hoort bij niets dat erin staat: link_id"
                                        + " f28dd44b-0c4d-479f-8e90-4c52219a8b3c"),
                        tuple(
                                2,
                                "metadata.csv",
                                "is overgeslagen; hoort bij niets dat erin staat: resource_id"
                                        + " 38960354-e7d2-4cfa-a368-820f729d6ccf"),
                        tuple(
                                2,
                                "contacts.csv",
                                "service_at_location_id 93eaf18d-1cd2-4ec7-bffb-3c9172ee5070"
                                        + " staat er niet in; het veld blijft staan"),
                        tuple(
                                2,
                                "contacts.csv",
                                "organization_id ae67a707-5893-4225-b0b1-320ab9cb596b"
                                        + " staat er niet in; het veld blijft staan"),
                        tuple(
                                2,
                                "location 3a19ff88-4620-4d17-9830-ac1d859eb5d5",
                                "organization_id is onbekend:"
                                        + " 985e4a42-bd9f-4edc-911d-0243a4640aca;"
                                        + " het veld blijft staan"),
                        tuple(
                                2,
                                "taxonomy_term 3f7b145d-84af-42d7-8fae-eaca714b02b2",
                                "taxonomy_id is onbekend: 07ff6aee-a219-438c-b694-d2fcb6c5373b;"
                                        + " het veld blijft staan"),
                        tuple(
                                0,
                                "meta_table_descriptions.csv",
                                "is overgeslagen; deze tabel gaat niet over de kaart"),
                        tuple(1, "datapackage.json", "is niet gebruikt; dit is geen geldige JSON"));
    }

    @Test
    void exportsTheTabularExampleWithEveryCellItTookOver() {
        imports.run(tabularExample(Map.of()), "published", SocialMapImport.Gone.KEEP);

        Map<String, List<Map<String, String>>> exported = tables(TabularExport.write(store.load()));

        Map<String, List<Map<String, String>>> published = tables(tabularExample(Map.of()));
        List.of("attributes.csv", "metadata.csv", "meta_table_descriptions.csv")
                .forEach(published::remove);
        assertThat(exported).containsExactlyInAnyOrderEntriesOf(published);
        assertThat(importedAgain().unchanged()).isEqualTo(store.load().all().size());
    }

    @Test
    void exportsTheMendedTabularExampleCellByCell() {
        imports.run(mendedExample(), "published", SocialMapImport.Gone.KEEP);

        Map<String, List<Map<String, String>>> published = tables(mendedExample());
        published.remove("meta_table_descriptions.csv");
        assertThat(tables(TabularExport.write(store.load())))
                .containsExactlyInAnyOrderEntriesOf(published);
    }

    /** The filled cells of every table of a zip. */
    private static Map<String, List<Map<String, String>>> tables(byte[] zip) {
        Map<String, List<Map<String, String>>> tables = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".csv")) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    List<Map<String, String>> rows = new ArrayList<>();
                    for (CSVRecord row :
                            CSVFormat.RFC4180
                                    .builder()
                                    .setHeader()
                                    .get()
                                    .parse(new StringReader(text))) {
                        Map<String, String> cells = new TreeMap<>(row.toMap());
                        cells.values().removeIf(String::isEmpty);
                        rows.add(cells);
                    }
                    tables.put(entry.getName(), rows);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    @Test
    void hangsEveryRowOfTheTabularExampleInItsPlaces() {
        ImportReport report = imports.run(mendedExample(), "published", SocialMapImport.Gone.KEEP);

        assertThat(report.rejected()).isEmpty();
        SocialMap map = store.load();
        JsonNode document = new HsdsDocuments(map).full(map.all(RecordKind.SERVICE).getFirst());
        assertThat(document.at("/attributes/0/taxonomy_term/taxonomy_detail/version").asText())
                .isEqualTo("version");
        assertThat(document.at("/contacts/0/phones/0/extension").asInt()).isEqualTo(100);
        assertThat(document.at("/phones/0/extension").asInt()).isEqualTo(100);
        assertThat(document.at("/organization/phones/0/extension").asInt()).isEqualTo(100);
        assertThat(document.at("/service_at_locations/0/schedules/0/byday").asText())
                .isEqualTo("TH,FR");
        assertThat(PublishedHsds.faults(Publisher.HSDS, "compiled/service.json", document))
                .isEmpty();
    }

    private static byte[] mendedExample() {
        String service = "ac148810-d857-441c-9679-408f346de14b";
        return tabularExample(
                Map.of(
                        "f28dd44b-0c4d-479f-8e90-4c52219a8b3c",
                        service,
                        "38960354-e7d2-4cfa-a368-820f729d6ccf",
                        service,
                        "985e4a42-bd9f-4edc-911d-0243a4640aca",
                        "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610",
                        "07ff6aee-a219-438c-b694-d2fcb6c5373b",
                        "5c4d79d7-cc55-470e-9f1f-8cad074e4892"));
    }

    /** The example as a zip, some ids put for others. */
    private static byte[] tabularExample(Map<String, String> replacements) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (String name : PublishedHsds.files(Publisher.HSDS, "examples/csv")) {
                String table =
                        new String(
                                PublishedHsds.file(Publisher.HSDS, "examples/csv/" + name),
                                StandardCharsets.UTF_8);
                for (var replacement : replacements.entrySet()) {
                    table = table.replace(replacement.getKey(), replacement.getValue());
                }
                out.putNextEntry(new ZipEntry(name));
                out.write(table.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip.toByteArray();
    }
}
