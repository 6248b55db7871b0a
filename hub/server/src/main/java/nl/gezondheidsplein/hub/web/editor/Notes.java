package nl.gezondheidsplein.hub.web.editor;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is said beside the fields of a form, by the name of the field.
 *
 * @param isQuestion whether it may be saved all the same
 */
public record Notes(String summary, Map<String, String> byField, boolean isQuestion) {
    static final Notes NONE = new Notes("", Map.of(), false);

    static <F> Notes refused(Map<F, String> flaws, Function<F, String> id) {
        return new Notes(
                "Nog niet opgeslagen. Kijk bij de velden met een opmerking.",
                byId(flaws, id),
                false);
    }

    static <F> Notes doubtful(Map<F, String> traces, Function<F, String> id) {
        return new Notes(
                "Nog niet opgeslagen. Hier staat misschien iets over één persoon.",
                byId(traces, id),
                true);
    }

    static Notes summary(String summary) {
        return new Notes(summary, Map.of(), false);
    }

    private static <F> Map<String, String> byId(Map<F, String> notes, Function<F, String> id) {
        return notes.entrySet().stream()
                .collect(Collectors.toMap(note -> id.apply(note.getKey()), Map.Entry::getValue));
    }

    /** Returns what is said beside a field, or nothing. */
    public String at(String field) {
        return byField.getOrDefault(field, "");
    }
}
