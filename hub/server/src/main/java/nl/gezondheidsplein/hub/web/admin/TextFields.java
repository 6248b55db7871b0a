package nl.gezondheidsplein.hub.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.voices.VoiceRefusedException;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.protocol.words.Direction;

/**
 * One text in the five languages of the kiosks, as fields of a form; Dutch is always asked for.
 *
 * @param name of the fields, which the language follows
 */
public record TextFields(String name, String label, List<Field> fields) {
    private static final Map<String, String> LANGUAGES =
            new TreeMap<>(
                    Map.of(
                            "ar", "Arabisch",
                            "en", "Engels",
                            "pl", "Pools",
                            "tr", "Turks"));

    /** The longest text, in characters: it has to fit a screen in large type. */
    private static final int MOST_CHARACTERS = 200;

    /**
     * One field.
     *
     * @param direction in which its language is written
     */
    public record Field(String id, String language, String words, String direction, String value) {
        /** Returns whether it can't stay empty. */
        public boolean isRequired() {
            return language.equals("nl");
        }

        private Field with(String text) {
            return new Field(id, language, words, direction, text);
        }
    }

    static TextFields empty(String name, String label) {
        return of(name, label, Optional.empty());
    }

    static TextFields of(String name, String label, Optional<Texts> texts) {
        List<Field> fields = new ArrayList<>();
        fields.add(field(name, "nl", "Nederlands", texts));
        LANGUAGES.forEach((code, words) -> fields.add(field(name, code, words, texts)));
        return new TextFields(name, label, fields);
    }

    /** The fields as somebody just filled them in. */
    static TextFields filled(Form form, String name, String label) {
        return new TextFields(
                name,
                label,
                empty(name, label).fields().stream()
                        .map(field -> field.with(form.text(field.id())))
                        .toList());
    }

    private static Field field(String name, String code, String words, Optional<Texts> texts) {
        return new Field(
                name + "-" + code,
                code,
                words,
                Direction.of(code),
                texts.map(known -> known.byLanguage().getOrDefault(code, "")).orElse(""));
    }

    /**
     * Reads what was filled in.
     *
     * @throws VoiceRefusedException without Dutch, or when a text is too long for a screen
     */
    static Texts read(Form form, String name) {
        Map<String, String> texts = new TreeMap<>();
        put(texts, form, name, "nl");
        LANGUAGES.keySet().forEach(code -> put(texts, form, name, code));
        if (!texts.containsKey("nl")) {
            throw new VoiceRefusedException("Vul in elk geval het Nederlands in.");
        }
        return Texts.of(texts);
    }

    private static void put(Map<String, String> texts, Form form, String name, String code) {
        String text = form.text(name + "-" + code).strip();
        if (text.length() > MOST_CHARACTERS) {
            throw new VoiceRefusedException("Houd elke tekst onder de 200 tekens.");
        }
        if (!text.isEmpty()) {
            texts.put(code, text);
        }
    }
}
