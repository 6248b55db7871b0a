package nl.gezondheidsplein.hub.squaremap.hsds;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.gezondheidsplein.hub.squaremap.HsdsJson;
import nl.gezondheidsplein.testing.RepositoryRoot;

/**
 * The schemas and examples that HSDS 3.0 and Open Referral UK publish. They stand beside the
 * checkout in {@code ../shared/hsds}, or where the system property {@code hsds.published} or the
 * environment variable {@code HSDS_PUBLISHED} says.
 */
public final class PublishedHsds {
    private static final Path FOLDER = folder();

    private static final JsonSchemaFactory FACTORY =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private static final Map<Path, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    /** Who published it; each is a folder of its own. */
    public enum Publisher {
        HSDS("hsds-3.0"),
        OPEN_REFERRAL_UK("oruk");

        private final String folder;

        Publisher(String folder) {
            this.folder = folder;
        }
    }

    private PublishedHsds() {}

    private static Path folder() {
        String told = System.getProperty("hsds.published", System.getenv("HSDS_PUBLISHED"));
        Path folder =
                told != null
                        ? Path.of(told)
                        : RepositoryRoot.find().resolve("../shared/hsds").normalize();
        if (!Files.isDirectory(folder.resolve("hsds-3.0/schema/compiled"))) {
            throw new IllegalStateException(
                    "The published HSDS schemas are not in "
                            + folder
                            + ". Put them there, or name their folder in the system property"
                            + " hsds.published or the environment variable HSDS_PUBLISHED.");
        }
        return folder;
    }

    /** Returns a file of a publisher, such as {@code examples/service_full.json}. */
    public static byte[] file(Publisher publisher, String path) {
        try {
            return Files.readAllBytes(FOLDER.resolve(publisher.folder).resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the names of the files in a folder of a publisher, such as {@code examples/csv}. */
    public static List<String> files(Publisher publisher, String path) {
        try (var files = Files.list(FOLDER.resolve(publisher.folder).resolve(path))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns what a schema has against a document, formats asserted.
     *
     * @param schema such as {@code compiled/service_list.json}, which despite its name describes
     *     one item of a list
     */
    public static List<String> faults(Publisher publisher, String schema, JsonNode document) {
        Path file = FOLDER.resolve(publisher.folder).resolve("schema").resolve(schema);
        return SCHEMAS
                .computeIfAbsent(file, PublishedHsds::read)
                .validate(
                        document.toString(),
                        InputFormat.JSON,
                        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private static JsonSchema read(Path file) {
        try {
            JsonNode schema = HsdsJson.mapper().readTree(Files.readAllBytes(file));
            return FACTORY.getSchema(
                    SchemaLocation.of(file.toUri().toString()),
                    schema,
                    SchemaValidatorsConfig.builder().build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
