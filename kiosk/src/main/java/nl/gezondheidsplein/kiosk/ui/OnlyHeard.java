package nl.gezondheidsplein.kiosk.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.gezondheidsplein.kiosk.speech.Phrase;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.ClipSheet;
import nl.gezondheidsplein.protocol.words.Direction;
import nl.gezondheidsplein.protocol.words.HeardLanguage;

/**
 * Says a Dutch screen in a language that is only heard, as far as somebody recorded it. Before the
 * first words that nobody recorded it says that they are there in Dutch alone.
 *
 * @param clips all recordings of the pack
 * @param inDutchAlone what says so
 */
record OnlyHeard(HeardLanguage language, ClipSheet clips, String inDutchAlone) {
    /** Those in which anything is recorded. */
    static List<HeardLanguage> languages(ClipSheet clips) {
        Set<String> recorded = clips.languages();
        return Arrays.stream(HeardLanguage.values())
                .filter(language -> recorded.contains(language.id()))
                .toList();
    }

    List<Phrase> of(List<Phrase> screen) {
        List<Phrase> said = new ArrayList<>();
        boolean isTold = false;
        for (Phrase phrase : screen) {
            Phrase heard = heard(phrase);
            if (heard.equals(phrase) && isDutch(phrase) && !isTold) {
                said.add(heard(new Phrase(Language.DUTCH.id(), inDutchAlone)));
                isTold = true;
            }
            said.add(heard);
        }
        return said;
    }

    private Phrase heard(Phrase phrase) {
        boolean isRecorded =
                isRecorded(phrase.words()) || phrase.parts().stream().allMatch(this::isRecorded);
        return isDutch(phrase) && isRecorded ? new Phrase(language.id(), phrase.parts()) : phrase;
    }

    private static boolean isDutch(Phrase phrase) {
        return phrase.language().equals(Language.DUTCH.id());
    }

    private boolean isRecorded(String words) {
        return clips.holds(language.id(), Direction.withoutIsolates(words));
    }
}
