package nl.gezondheidsplein.provisioning.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A town is content: no city, neighbourhood, place or organisation of a demo town is named in the
 * code, the pages or the texts of hub and kiosk.
 */
final class NoTownIsBuiltInTest {
    private static final List<Path> PROGRAMS =
            List.of(
                    Path.of("../hub/protocol/src/main"),
                    Path.of("../hub/server/src/main"),
                    Path.of("../kiosk/src/main"));

    private static final Pattern TEXT =
            Pattern.compile(".*\\.(java|properties|json|ya?ml|sql|css|js|html|svg|txt|xml|csv|md)");

    /** Kinds of places that every town has; as an organisation one of them bears no other name. */
    private static final Set<String> KINDS = Set.of("Bibliotheek");

    @ParameterizedTest
    @ValueSource(strings = {"denhaag", "elzerveen"})
    void namesNothingOfATown(String town) throws IOException {
        Set<String> names = names(Town.named(town));
        assertThat(names).hasSizeGreaterThan(15);

        assertThat(found(names)).isEmpty();
    }

    @Test
    void findsWhatIsThere() throws IOException {
        assertThat(found(Set.of("Gezondheidsplein"))).hasSizeGreaterThan(100);
    }

    private static Set<String> names(Town town) throws IOException {
        Set<String> names = new TreeSet<>();
        JsonNode areas = Json.mapper().readTree(town.areas(LocalDate.of(2026, 11, 28)));
        for (JsonNode area : areas.required("areas")) {
            names.add(area.required("name").asText());
            names.add(area.required("id").asText());
        }
        for (JsonNode place : areas.required("places")) {
            names.add(place.required("id").asText());
            place.required("names").forEach(name -> names.add(name.asText()));
        }
        JsonNode map = Json.mapper().readTree(town.socialMap(LocalDate.of(2026, 11, 28)));
        for (String list : List.of("organizations", "locations")) {
            map.required(list).forEach(one -> names.add(one.required("name").asText()));
        }
        names.removeAll(KINDS);
        return names;
    }

    private static List<String> found(Set<String> names) throws IOException {
        Pattern any =
                Pattern.compile(
                        names.stream()
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|", "(?<!\\w)(?:", ")(?!\\w)")),
                        Pattern.CASE_INSENSITIVE
                                | Pattern.UNICODE_CASE
                                | Pattern.UNICODE_CHARACTER_CLASS);
        List<String> found = new ArrayList<>();
        for (Path program : PROGRAMS) {
            for (Path file : textsOf(program)) {
                any.matcher(Files.readString(file))
                        .results()
                        .forEach(hit -> found.add(file + ": " + hit.group()));
            }
        }
        return found;
    }

    private static List<Path> textsOf(Path program) throws IOException {
        try (Stream<Path> files = Files.walk(program)) {
            List<Path> texts =
                    files.filter(Files::isRegularFile)
                            .filter(file -> TEXT.matcher(file.toString()).matches())
                            .toList();
            assertThat(texts).isNotEmpty();
            return texts;
        }
    }
}
