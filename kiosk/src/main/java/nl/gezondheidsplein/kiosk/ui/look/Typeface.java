package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;

/**
 * Noto Sans and Noto Sans Arabic as one: each run of a text is set in the font that has its
 * letters. The kiosk brings both along, for a machine's own fonts would show boxes or another
 * hand's Arabic. Immutable.
 */
final class Typeface {
    private static final Typeface REGULAR =
            new Typeface("NotoSans-Regular.ttf", "NotoSansArabic-Regular.ttf");
    private static final Typeface BOLD =
            new Typeface("NotoSans-Bold.ttf", "NotoSansArabic-Bold.ttf");

    /** The block of Arabic letters, marks and punctuation. */
    private static final char FIRST_ARABIC = '\u0600';

    private static final char LAST_ARABIC = '\u06FF';

    private final Font latin;
    private final Font arabic;

    private Typeface(String latin, String arabic) {
        this.latin = load(latin);
        this.arabic = load(arabic);
    }

    static Typeface of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** Whether every letter of the text can be shown. */
    boolean canShow(String text) {
        return text.codePoints().allMatch(letter -> fontOf(letter).canDisplay(letter));
    }

    /** The text in this typeface. The text must not be empty. */
    AttributedString set(String text, float size) {
        AttributedString set = new AttributedString(text);
        Font latinSized = latin.deriveFont(size);
        Font arabicSized = arabic.deriveFont(size);
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || isArabic(text.charAt(i)) != isArabic(text.charAt(start))) {
                Font font = isArabic(text.charAt(start)) ? arabicSized : latinSized;
                set.addAttribute(TextAttribute.FONT, font, start, i);
                start = i;
            }
        }
        return set;
    }

    private Font fontOf(int letter) {
        return isArabic((char) letter) ? arabic : latin;
    }

    private static boolean isArabic(char letter) {
        return letter >= FIRST_ARABIC && letter <= LAST_ARABIC;
    }

    private static Font load(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is missing from the jar");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " is damaged", e);
        }
    }
}
