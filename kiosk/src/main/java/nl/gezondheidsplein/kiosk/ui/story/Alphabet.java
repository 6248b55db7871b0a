package nl.gezondheidsplein.kiosk.ui.story;

import java.util.List;
import nl.gezondheidsplein.kiosk.visit.Language;

/**
 * What is written in a language: its letters in the order in which children learn them, which who
 * never typed knows too, then what stands between sentences, and digits.
 */
final class Alphabet {
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String SIGNS = ".,?!'-";
    private static final String DIGITS = "0123456789";

    private Alphabet() {}

    static List<String> of(Language language) {
        String letters =
                switch (language) {
                    case DUTCH -> LATIN + SIGNS + "éèëïöüáóç" + DIGITS;
                    case ENGLISH -> LATIN + SIGNS + DIGITS;
                    case TURKISH -> "abcçdefgğhıijklmnoöprsştuüvyz" + "qwx" + SIGNS + DIGITS;
                    case POLISH -> "aąbcćdeęfghijklłmnńoóprsśtuwyzźż" + "qvx" + SIGNS + DIGITS;
                    case ARABIC -> "ابتثجحخدذرزسشصضطظعغفقكلمنهوي" + "ءأإآؤئةى" + ".،؟!-" + DIGITS;
                };
        return letters.codePoints().mapToObj(Character::toString).toList();
    }
}
