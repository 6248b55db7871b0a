package nl.gezondheidsplein.kiosk.ui.text;

import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.protocol.TextSheet;
import nl.gezondheidsplein.protocol.words.ScreenTexts;

/** The words of the screens once readers of every language have reviewed all of them. */
public final class ReviewedWords {
    private static final Wordings ALL = Wordings.of(sheet());

    private ReviewedWords() {}

    /** All of them, just as the program brought them. */
    public static Wordings all() {
        return ALL;
    }

    /** The pack's file that says so. */
    public static TextSheet sheet() {
        return new TextSheet(
                ScreenTexts.LANGUAGES.stream().skip(1).map(ReviewedWords::reviewed).toList());
    }

    private static TextSheet.Language reviewed(String language) {
        List<TextSheet.Line> lines = new ArrayList<>();
        ScreenTexts own = ScreenTexts.in(language);
        ScreenTexts.in("nl")
                .byKey()
                .forEach(
                        (key, dutch) ->
                                lines.add(
                                        new TextSheet.Line(
                                                key,
                                                TextSheet.source(dutch),
                                                String.valueOf(own.byKey().get(key)),
                                                false)));
        return new TextSheet.Language(language, 0, lines);
    }
}
