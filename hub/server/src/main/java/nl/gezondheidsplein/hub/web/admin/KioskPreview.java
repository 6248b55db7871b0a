package nl.gezondheidsplein.hub.web.admin;

import java.util.List;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.squaremap.edit.SpokenLanguages;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.protocol.words.Direction;
import nl.gezondheidsplein.protocol.words.ScreenTexts;

/**
 * What somebody is writing, as kiosks would say it in each of their languages; nothing of it is
 * kept.
 *
 * @param remarks what a kiosk does with it, in Dutch
 */
public record KioskPreview(List<Sheet> sheets, List<String> remarks) {
    /** Nobody asked for one. */
    public static final KioskPreview NONE = new KioskPreview(List.of(), List.of());

    /** Above a page that shows one. */
    public static final String UNSAVED = "Zo komt het op de kiosk. Het is nog niet opgeslagen.";

    private static final String DUTCH = ScreenTexts.LANGUAGES.getFirst();

    public KioskPreview {
        sheets = List.copyOf(sheets);
        remarks = List.copyOf(remarks);
    }

    /**
     * All in one language.
     *
     * @param name of the language, in Dutch
     * @param lines the first is the title
     */
    public record Sheet(String language, String direction, String name, List<Line> lines) {
        public Sheet {
            lines = List.copyOf(lines);
        }

        /** A sheet with the lines of a language. */
        public static Sheet of(String language, List<Line> lines) {
            return new Sheet(
                    language, Direction.of(language), SpokenLanguages.name(language), lines);
        }
    }

    /** One line; what is of another language in it is a part of its own. */
    public record Line(List<Part> parts) {
        public Line {
            parts = List.copyOf(parts);
        }

        /** A line in one language. */
        public static Line of(String words, String language) {
            return new Line(List.of(Part.of(words, language)));
        }

        /** A text of the content: where it has none in a language, a kiosk says its Dutch. */
        public static Line of(Texts texts, String language) {
            return of(
                    texts.in(language),
                    texts.byLanguage().containsKey(language) ? language : DUTCH);
        }
    }

    /** Words in one language. */
    public record Part(String words, String language, String direction) {
        /** Words in this language. */
        public static Part of(String words, String language) {
            return new Part(words, language, Direction.of(language));
        }
    }

    /** Texts as a kiosk shows them, the first as the title. */
    public static KioskPreview of(Texts... texts) {
        return new KioskPreview(
                ScreenTexts.LANGUAGES.stream()
                        .map(
                                language ->
                                        Sheet.of(
                                                language,
                                                Stream.of(texts)
                                                        .map(text -> Line.of(text, language))
                                                        .toList()))
                        .toList(),
                Stream.of(texts).allMatch(KioskPreview::isWhole)
                        ? List.of()
                        : List.of(
                                "Waar geen vertaling staat, zegt de kiosk het in het Nederlands,"
                                        + " tot iemand het vertaalt."));
    }

    private static boolean isWhole(Texts text) {
        return text.byLanguage().keySet().containsAll(ScreenTexts.LANGUAGES);
    }

    /** Whether whoever sent a form wants to see it, and not to keep it yet. */
    public static boolean isAsked(Form form) {
        return form.text("doe").equals("bekijk");
    }

    /** Returns whether there is anything to show. */
    public boolean isShown() {
        return !sheets.isEmpty() || !remarks.isEmpty();
    }
}
