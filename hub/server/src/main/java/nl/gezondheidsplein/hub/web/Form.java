package nl.gezondheidsplein.hub.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a posted form. */
public final class Form {

    private final Map<String, List<String>> fields;
    private final Map<String, List<Upload>> files;

    /**
     * A file that was sent along.
     *
     * @param name what the sender calls it, without folders; to be shown, never used as a path
     * @param content shared, never written to
     */
    @SuppressWarnings("ArrayRecordComponent") // As large as a request; it is not copied.
    public record Upload(String name, byte[] content) {}

    Form(Map<String, List<String>> fields, Map<String, List<Upload>> files) {
        this.fields = fields;
        this.files = files;
    }

    /**
     * Reads {@code application/x-www-form-urlencoded}.
     *
     * @throws Refusal when the escapes are broken
     */
    static Form parse(byte[] body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        try {
            for (String pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    fields.computeIfAbsent(
                                    decoded(pair.substring(0, equals)), k -> new ArrayList<>())
                            .add(decoded(pair.substring(equals + 1)));
                }
            }
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest("Het formulier kon niet gelezen worden.");
        }
        return new Form(fields, Map.of());
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The first value of a field, or the empty string when it was not sent. */
    public String text(String field) {
        return fields.getOrDefault(field, List.of("")).getFirst();
    }

    /** Whether a field was sent, be it empty. */
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** The content of a file that was sent along, or empty without one; not copied. */
    public byte[] file(String field) {
        List<Upload> sent = files(field);
        return sent.isEmpty() ? new byte[0] : sent.getFirst().content();
    }

    /** All files of a field that takes several; empty when none was chosen. */
    public List<Upload> files(String field) {
        return files.getOrDefault(field, List.of());
    }

    /** All values of a field, as of a group of boxes. */
    public List<String> all(String field) {
        return List.copyOf(fields.getOrDefault(field, List.of()));
    }
}
