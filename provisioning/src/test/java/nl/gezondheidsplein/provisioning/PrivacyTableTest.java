package nl.gezondheidsplein.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondheidsplein.testing.RepositoryRoot;
import org.junit.jupiter.api.Test;

/** The table of the privacy rules names tests that there are. */
final class PrivacyTableTest {
    /** A class, a method of it, or a method of the class named before it. */
    private static final Pattern NAMED =
            Pattern.compile("`([A-Z]\\w*(?:Test|IT|Contract))?(?:\\.([a-z]\\w*))?`");

    private static final int FEWEST = 150;

    @Test
    void namesNoTestThatIsNotThere() throws IOException {
        Path root = RepositoryRoot.find();
        Map<String, String> sources = testSources(root);
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (String line : Files.readAllLines(root.resolve("docs/privacy.md"))) {
            String inside = "";
            Matcher name = NAMED.matcher(line);
            while (line.startsWith("|") && name.find()) {
                inside = name.group(1) == null ? inside : name.group(1);
                String source = sources.getOrDefault(inside, "");
                String method = name.group(2);
                named++;
                if (source.isEmpty() || (method != null && !holds(source, method))) {
                    missing.add(inside + (method == null ? "" : "." + method));
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named).isGreaterThan(FEWEST);
    }

    /** A test is a method, or a rule that is written down as a field. */
    private static boolean holds(String source, String test) {
        return source.contains("void " + test + "(") || source.contains("ArchRule " + test + " =");
    }

    /** The source of every test class, by its name. */
    private static Map<String, String> testSources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().contains("/src/test/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .collect(
                            Collectors.toMap(
                                    file -> String.valueOf(file.getFileName()).replace(".java", ""),
                                    PrivacyTableTest::read,
                                    String::concat));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
