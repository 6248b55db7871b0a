package nl.gezondheidsplein.hub.squaremap.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.gezondheidsplein.hub.squaremap.InMemorySocialMapStore;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.Samples;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport.Gone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken and malicious files are told what is wrong with them, and leave the map as it was. */
final class HostileFilesTest {
    private static final String ID = "a0000000-0000-4000-8000-00000000000";
    private static final String SERVICE = "{'id':'" + ID + "1','name':'Koken','status':'active'";

    private final InMemorySocialMapStore store = new InMemorySocialMapStore();
    private final SocialMapImport imports =
            new SocialMapImport(store, InstantSource.fixed(Samples.RECEIVED));

    static Stream<Arguments> files() {
        Map<String, Arguments> files = new LinkedHashMap<>();
        add(files, "empty", utf8(""), 0, "Het bestand is leeg.");
        add(files, "only spaces", utf8("  \n "), 0, "Het bestand is leeg.");
        add(files, "no JSON", utf8("naam;adres\nDe Luyk;Moerwijk"), 1, "geen geldige JSON");
        add(files, "cut off", utf8("[" + SERVICE + "},\n{'id':"), 2, "geen geldige JSON");
        add(files, "more behind the end", utf8(SERVICE + "}\n{}"), 2, "achter het einde");
        add(
                files,
                "Latin-1",
                bytes("{\n'name':'Café'}", StandardCharsets.ISO_8859_1),
                2,
                "geen UTF-8");
        add(files, "UTF-16", bytes(SERVICE + "}", StandardCharsets.UTF_16), 1, "geen UTF-8");
        add(
                files,
                "UTF-16 without a mark",
                bytes(SERVICE + "}", StandardCharsets.UTF_16LE),
                1,
                "nulbytes");
        add(files, "too large", new byte[SourceText.MOST_BYTES + 1], 0, "groter dan 64 MB");
        add(files, "nested without end", utf8("[".repeat(100_000)), 0, "geen geldige JSON");
        add(files, "a field twice", utf8("{'id':'x',\n'id':'y'}"), 2, "Duplicate field");
        add(files, "no documents", utf8("{'hello':'world'}"), 1, "geen documenten");
        add(files, "a list of numbers", utf8("[1,2]"), 0, "geen object");
        add(files, "no id", utf8("{'name':'Koken','status':'active'}"), 1, "id ontbreekt");
        add(
                files,
                "an id of their own",
                utf8("{'id':'12','name':'x','status':'active'}"),
                1,
                "geen UUID: 12");
        add(
                files,
                "the same id twice",
                utf8("[" + SERVICE + "},\n" + SERVICE + ",'fees':'gratis'}]"),
                2,
                "staat er twee keer in, anders dan op regel 1");
        add(
                files,
                "an unknown status",
                utf8("{'id':'" + ID + "1','name':'x','status':'open'}"),
                1,
                "status is geen van");
        add(
                files,
                "a formula",
                utf8(SERVICE + ",'alert':'=HYPERLINK(\\'http://x\\')'}".replace("\\'", "")),
                1,
                "begint als een formule");
        add(
                files,
                "a command",
                utf8(SERVICE + ",'fees':'+cmd|calc'}"),
                1,
                "begint als een formule");
        add(
                files,
                "a formula in an unknown field",
                utf8(SERVICE + ",'x':{'y':['@SUM(A1)']}}"),
                1,
                "begint als een formule");
        add(
                files,
                "a script as address",
                utf8(SERVICE + ",'url':'javascript:alert(1)'}"),
                1,
                "geen webadres");
        add(
                files,
                "a script in an unknown field",
                utf8(SERVICE + ",'logo':' JavaScript:alert(1)'}"),
                1,
                "dat iets uitvoert");
        add(files, "control characters", utf8(SERVICE + ",'alert':'a\\u0007b'}"), 1, "stuurtekens");
        add(
                files,
                "an endless text",
                utf8(SERVICE + ",'alert':'" + "x".repeat(20_001) + "'}"),
                1,
                "langer dan 20000");
        add(
                files,
                "a number as name",
                utf8("{'id':'" + ID + "1','name':7,'status':'active'}"),
                1,
                "name is geen tekst");
        add(
                files,
                "a time in words",
                utf8(schedule("'opens_at':'9am'")),
                1,
                "geen tijd zoals 14:00: 9am");
        add(
                files,
                "a day that is none",
                utf8(schedule("'dtstart':'2026-02-30'")),
                1,
                "geen dag zoals");
        add(
                files,
                "a rule that is none",
                utf8(schedule("'freq':'WEEKLY','byday':'XX'")),
                1,
                "geen regel volgens RFC 5545");
        add(
                files,
                "a rule every zero weeks",
                utf8(schedule("'freq':'WEEKLY','byday':'MO','interval':0,'dtstart':'2026-01-01'")),
                1,
                "geen regel volgens RFC 5545");
        add(
                files,
                "an unknown organisation",
                utf8(SERVICE + ",'organization_id':'" + ID + "2'}"),
                1,
                "organization_id is onbekend");
        add(
                files,
                "an unknown term",
                utf8(
                        SERVICE
                                + ",'attributes':[{'id':'"
                                + ID
                                + "3','taxonomy_term_id':'"
                                + ID
                                + "4'}]}"),
                1,
                "taxonomy_term_id is onbekend");
        add(
                files,
                "an organisation above itself",
                utf8(organizations("1", "1")),
                1,
                "loopt in een kring");
        add(
                files,
                "organisations in a circle",
                utf8(organizations("1", "2").replace("]}", ",\n" + organization("2", "1") + "]}")),
                2,
                "loopt in een kring");
        add(files, "a zip of nothing", zip(Map.of()), 0, "geen tabellen");
        add(files, "a broken zip", new byte[] {'P', 'K', 3, 4, 1, 2, 3}, 0, "De zip");
        add(
                files,
                "a zip bomb",
                zip(Map.of("services.csv", "0".repeat(SourceText.MOST_BYTES + 1))),
                0,
                "te groot");
        add(
                files,
                "a formula in a cell",
                zip(Map.of("services.csv", "id,name,status\n" + ID + "1,=1+1,active\n")),
                2,
                "begint als een formule");
        add(
                files,
                "a row too long",
                zip(Map.of("services.csv", "id,name,status\n" + ID + "1,x,active,more\n")),
                2,
                "ander aantal cellen");
        add(
                files,
                "an unclosed quote",
                zip(Map.of("services.csv", "id,name\n\"x,y\n")),
                0,
                "geen CSV met een kop");
        add(
                files,
                "rows that hang on each other",
                zip(
                        Map.of(
                                "phones.csv",
                                "id,number,contact_id\np,1,c\n",
                                "contacts.csv",
                                "id,service_id\nc,p\n")),
                2,
                "hoort bij niets");
        return files.values().stream();
    }

    private static void add(
            Map<String, Arguments> files, String name, byte[] file, int line, String reason) {
        files.put(name, Arguments.of(name, file, line, reason));
    }

    private static byte[] utf8(String json) {
        return bytes(json, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String json, Charset charset) {
        return json.replace('\'', '"').getBytes(charset);
    }

    private static String schedule(String fields) {
        return SERVICE + ",'schedules':[{'id':'" + ID + "5'," + fields + "}]}";
    }

    private static String organizations(String number, String parent) {
        return "{'organizations':[" + organization(number, parent) + "]}";
    }

    private static String organization(String number, String parent) {
        return "{'id':'%s','name':'x','description':'','parent_organization_id':'%s'}"
                .formatted(ID + number, ID + parent);
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("README.md"));
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isToldWhatIsWrongAndWhereAndChangesNothing(
            String name, byte[] file, int line, String reason) {
        ImportReport report = imports.run(file, name, Gone.REMOVE);

        assertThat(report.rejected())
                .as(name)
                .anySatisfy(
                        rejection -> {
                            assertThat(rejection.line()).isEqualTo(line);
                            assertThat(rejection.reason()).contains(reason);
                        });
        assertThat(report.created()).isEmpty();
        assertThat(store.revision()).isZero();
    }

    @Test
    void keepsMarkupInANameAsText() {
        String name = "<script>alert(1)</script><b onload=x>&amp; 𝕂oken";
        imports.run(
                utf8("{'id':'" + ID + "1','name':'" + name + "','status':'active'}"),
                "stad",
                Gone.KEEP);

        assertThat(store.load().all(RecordKind.SERVICE).getFirst().hsds().text("name"))
                .contains(name);
    }

    @Test
    void takesATelephoneNumberForNoFormula() {
        ImportReport report =
                imports.run(
                        utf8(
                                SERVICE
                                        + ",'phones':[{'id':'"
                                        + ID
                                        + "6','number':'+31 (0)70 000 00 00'}]}"),
                        "stad",
                        Gone.KEEP);

        assertThat(report.rejected()).isEmpty();
    }

    @Test
    void readsAFileWithAByteOrderMark() {
        assertThat(imports.run(utf8("\uFEFF" + SERVICE + "}"), "stad", Gone.KEEP).created())
                .hasSize(1);
    }
}
