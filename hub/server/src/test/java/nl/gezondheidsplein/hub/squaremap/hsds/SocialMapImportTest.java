package nl.gezondheidsplein.hub.squaremap.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;
import nl.gezondheidsplein.hub.squaremap.InMemorySocialMapStore;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.Samples;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport.Gone;
import org.junit.jupiter.api.Test;

final class SocialMapImportTest {
    private static final UUID KITCHEN = UUID.fromString("a0000000-0000-4000-8000-000000000001");
    private static final UUID WALK = UUID.fromString("a0000000-0000-4000-8000-000000000002");
    private static final UUID DE_LUYK = UUID.fromString("b0000000-0000-4000-8000-000000000001");

    private final InMemorySocialMapStore store = new InMemorySocialMapStore();
    private final SocialMapImport imports =
            new SocialMapImport(store, InstantSource.fixed(Samples.RECEIVED));

    private static byte[] file(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static String service(UUID id, String name) {
        return """
        {'id':'%s','name':'%s','status':'active',
         'organization':{'id':'%s','name':'De Luyk','description':'Buurtkamer'}}
        """
                .formatted(id, name, DE_LUYK);
    }

    private ImportReport run(String source, String... documents) {
        return imports.run(file("[" + String.join(",\n", documents) + "]"), source, Gone.KEEP);
    }

    private String name(UUID service) {
        return store.load()
                .find(new RecordKey(RecordKind.SERVICE, service))
                .orElseThrow()
                .hsds()
                .requiredText("name");
    }

    @Test
    void saysOnWhichLineEachNewRecordStands() {
        ImportReport report = run("stad", service(KITCHEN, "Koken"), service(WALK, "Wandelen"));

        assertThat(report.created())
                .extracting(ImportReport.Line::name, ImportReport.Line::line)
                .containsExactlyInAnyOrder(
                        tuple("Koken", 1), tuple("De Luyk", 2), tuple("Wandelen", 4));
    }

    @Test
    void changesNothingWhenTriedOut() {
        ImportReport report = imports.tryOut(file(service(KITCHEN, "Koken")), "stad");

        assertThat(report.created()).hasSize(2);
        assertThat(store.load().all()).isEmpty();
    }

    @Test
    void tellsNewFromChangedFromUnchangedFromGone() {
        run("stad", service(KITCHEN, "Koken"), service(WALK, "Wandelen"));
        UUID swim = UUID.fromString("a0000000-0000-4000-8000-000000000003");

        ImportReport report =
                run("stad", service(KITCHEN, "Samen koken"), service(swim, "Zwemmen"));

        assertThat(report.created()).extracting(ImportReport.Line::name).containsExactly("Zwemmen");
        assertThat(report.changed())
                .extracting(ImportReport.Line::name)
                .containsExactly("Samen koken");
        assertThat(report.gone()).extracting(ImportReport.Line::name).containsExactly("Wandelen");
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(name(WALK)).isEqualTo("Wandelen");
    }

    @Test
    void removesWhatIsGoneWhenAskedTo() {
        run("stad", service(KITCHEN, "Koken"), service(WALK, "Wandelen"));

        imports.run(file(service(KITCHEN, "Koken")), "stad", Gone.REMOVE);

        assertThat(store.load().all(RecordKind.SERVICE)).hasSize(1);
    }

    @Test
    void removesNothingThatAnotherSourceStillNames() {
        run("stad", service(KITCHEN, "Koken"));
        run("welzijn", service(WALK, "Wandelen"));
        String alone =
                "{'organizations':[{'id':'%s','name':'Elders','description':''}]}"
                        .formatted(UUID.fromString("b0000000-0000-4000-8000-000000000002"));

        ImportReport report = imports.run(file(alone), "stad", Gone.REMOVE);

        assertThat(report.rejected())
                .extracting(Rejection::reason)
                .containsExactly(
                        "van de bron welzijn zou breken: organization_id is onbekend: " + DE_LUYK);
        assertThat(store.load().all(RecordKind.SERVICE)).hasSize(2);
    }

    @Test
    void takesOverNothingOfAFileWithOneFault() {
        ImportReport report =
                run(
                        "stad",
                        service(KITCHEN, "Koken"),
                        "{'id':'%s','status':'active'}".formatted(WALK));

        assertThat(report.rejected())
                .containsExactly(new Rejection(4, "service " + WALK, "name ontbreekt"));
        assertThat(store.load().all()).isEmpty();
    }

    @Test
    void keepsWhatAShorterMentionLeavesOut() {
        run(
                "stad",
                """
                {'id':'%s','name':'De Luyk','description':'Buurtkamer',
                 'website':'https://example.org'}
                """
                        .formatted(DE_LUYK));

        ImportReport report = run("stad", service(KITCHEN, "Koken"));

        assertThat(report.changed()).isEmpty();
        assertThat(
                        store.load()
                                .find(new RecordKey(RecordKind.ORGANIZATION, DE_LUYK))
                                .orElseThrow()
                                .hsds()
                                .text("website"))
                .contains("https://example.org");
    }

    @Test
    void refusesToChangeWhatBelongsToAnotherSource() {
        run("stad", service(KITCHEN, "Koken"));

        ImportReport report = run("welzijn", service(KITCHEN, "Bakken"));

        assertThat(report.rejected())
                .containsExactly(new Rejection(1, "service " + KITCHEN, "hoort bij de bron stad"));
        assertThat(name(KITCHEN)).isEqualTo("Koken");
    }
}
