package nl.gezondheidsplein.hub.voices;

import java.time.YearMonth;
import java.util.Optional;

/**
 * What a coordinator tells beside a chart.
 *
 * @param words 1 to {@value #MOST_CHARACTERS} characters
 * @param language code of the language it is in
 * @param written the month in which it was; unknown for those of before that was kept
 */
public record Note(String words, String language, Optional<YearMonth> written) {
    /** The longest note, in characters: it stands beside a chart, not in its place. */
    public static final int MOST_CHARACTERS = 400;

    public Note {
        if (words.isBlank() || words.length() > MOST_CHARACTERS) {
            throw new VoiceRefusedException("Houd het onder de 400 tekens.");
        }
    }
}
