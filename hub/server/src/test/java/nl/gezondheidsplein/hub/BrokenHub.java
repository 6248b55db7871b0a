package nl.gezondheidsplein.hub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The hub with one rule taken out of its source, in a class loader of its own, tests and all. */
final class BrokenHub extends ClassLoader {
    private static final Path SOURCES = Path.of("src/main/java/nl/gezondheidsplein/hub");
    private static final String OURS = "nl.gezondheidsplein.hub.";

    private final Map<String, byte[]> broken;

    private BrokenHub(Map<String, byte[]> broken) {
        super(BrokenHub.class.getClassLoader());
        this.broken = broken;
    }

    /**
     * Makes a hub that lacks a rule.
     *
     * @param file the source below the hub's package
     * @param rule the code that keeps the rule; it stands there exactly once
     * @param without what stands there instead
     */
    static BrokenHub without(String file, String rule, String without) {
        try {
            String source = Files.readString(SOURCES.resolve(file));
            if (source.split(Pattern.quote(rule), -1).length != 2) {
                throw new AssertionError("Not once in " + file + ": " + rule);
            }
            return new BrokenHub(compile(file, source.replace(rule, without)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> compile(String file, String source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var classes = new InMemory(compiler.getStandardFileManager(null, null, null))) {
            boolean isDone =
                    compiler.getTask(
                                    said,
                                    classes,
                                    null,
                                    List.of("-proc:none", "-parameters", "-nowarn"),
                                    null,
                                    List.of(new Source(file, source)))
                            .call();
            if (!isDone) {
                throw new AssertionError(file + " without its rule does not compile: " + said);
            }
            return classes.bytes();
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        byte @Nullable [] code = broken.get(name);
        try (InputStream whole = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (whole == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = code == null ? whole.readAllBytes() : code;
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String file, String text) {
            super(URI.create("string:///" + file), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Keeps what the compiler writes. */
    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

        InMemory(JavaFileManager files) {
            super(files);
        }

        Map<String, byte[]> bytes() {
            Map<String, byte[]> bytes = new TreeMap<>();
            written.forEach((name, code) -> bytes.put(name, code.toByteArray()));
            return bytes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            var code = new ByteArrayOutputStream();
            written.put(name, code);
            return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return code;
                }
            };
        }
    }
}
