package nl.gezondheidsplein.hub.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a form that carries a file, {@code multipart/form-data} as in RFC 7578. */
final class Multipart {
    private static final Pattern NAME = Pattern.compile("(?i);\\s*name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("(?i);\\s*filename=\"([^\"]*)\"");

    /** Of a file's name, what stands before the last of these is a folder. */
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

    private static final int LONGEST_NAME = 100;

    private static final byte[] END_OF_HEADERS = ascii("\r\n\r\n");

    /** Our forms have a handful, and with the files of a stick no more than this. */
    private static final int MOST_PARTS = 100;

    /** A part with a headline of more bytes is none of a browser. */
    private static final int LONGEST_HEADERS = 4_096;

    private final byte[] body;
    private final byte[] line;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Map<String, List<Form.Upload>> files = new LinkedHashMap<>();

    private Multipart(byte[] body, String boundary) {
        this.body = body;
        this.line = ascii("\r\n--" + boundary);
    }

    /**
     * Reads a form.
     *
     * @throws Refusal when it is none, or cut off
     */
    static Form parse(byte[] body, String boundary) {
        Multipart form = new Multipart(body, boundary);
        form.parts();
        return new Form(form.fields, form.files);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void parts() {
        // The first line has no line end before it.
        int at = line.length - 2;
        if (!startsWith(body, 0, line, 2)) {
            throw unreadable();
        }
        for (int parts = 0; !isLast(at); parts++) {
            int headersEnd = find(END_OF_HEADERS, at);
            int end = headersEnd < 0 ? -1 : find(line, headersEnd + 2);
            if (end < 0 || headersEnd - at > LONGEST_HEADERS) {
                throw unreadable();
            }
            if (parts == MOST_PARTS) {
                throw Refusal.badRequest(
                        "U koos te veel bestanden in één keer. Ga terug en kies er minder.");
            }
            int start = headersEnd + END_OF_HEADERS.length;
            part(text(at, headersEnd), start, Math.max(start, end));
            at = end + line.length;
        }
    }

    private boolean isLast(int at) {
        return at + 1 < body.length && body[at] == '-' && body[at + 1] == '-';
    }

    private void part(String headers, int start, int end) {
        Optional<String> disposition =
                headers.lines()
                        .filter(
                                header ->
                                        header.regionMatches(
                                                true, 0, "content-disposition:", 0, 20))
                        .findFirst();
        Matcher name = NAME.matcher(disposition.orElseThrow(Multipart::unreadable));
        if (!name.find()) {
            throw unreadable();
        }
        Matcher file = FILE.matcher(disposition.get());
        if (file.find()) {
            // Where nobody chose a file, a browser sends one without name and bytes.
            if (!file.group(1).isEmpty() || end > start) {
                files.computeIfAbsent(name.group(1), key -> new ArrayList<>())
                        .add(
                                new Form.Upload(
                                        plain(file.group(1)),
                                        Arrays.copyOfRange(body, start, end)));
            }
        } else {
            fields.computeIfAbsent(name.group(1), key -> new ArrayList<>()).add(text(start, end));
        }
    }

    private static String plain(String name) {
        String last = FOLDERS.matcher(name).replaceFirst("").strip();
        return last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }

    private String text(int start, int end) {
        return new String(body, start, end - start, StandardCharsets.UTF_8);
    }

    private int find(byte[] wanted, int from) {
        for (int i = from; i <= body.length - wanted.length; i++) {
            if (startsWith(body, i, wanted, 0)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] wanted, int skipped) {
        if (bytes.length - at < wanted.length - skipped) {
            return false;
        }
        for (int i = skipped; i < wanted.length; i++) {
            if (bytes[at + i - skipped] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static Refusal unreadable() {
        return Refusal.badRequest("Het formulier met het bestand kon niet gelezen worden.");
    }
}
