package nl.gezondheidsplein.kiosk.typeface;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.AttributedString;
import java.util.List;

/**
 * Noto Sans and Noto Sans Arabic as one: each run of a text is set in the font that has its
 * letters. They are read from their files, never chosen by name, for a machine's own substitute
 * would show boxes or another hand's Arabic. Immutable.
 */
public final class Typeface {
    /** Where Debian's fonts-noto-core puts them, and where other distributions do. */
    private static final List<Path> FOLDERS =
            List.of(
                    Path.of("/usr/share/fonts/truetype/noto"),
                    Path.of("/usr/share/fonts/google-noto"),
                    Path.of("/usr/share/fonts/noto"));

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

    /** Reads the fonts, which takes a while; else the first text waits for them. */
    public static void prepare() {
        REGULAR.set("Welkom", 1);
    }

    public static Typeface of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** Whether every letter of the text can be shown. */
    public boolean canShow(String text) {
        return text.codePoints().allMatch(letter -> fontOf(letter).canDisplay(letter));
    }

    /** The text in this typeface. The text must not be empty. */
    public AttributedString set(String text, float size) {
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

    private static Font load(String name) {
        Path file =
                FOLDERS.stream()
                        .map(folder -> folder.resolve(name))
                        .filter(Files::isReadable)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "the font "
                                                        + name
                                                        + " is missing: install the package"
                                                        + " fonts-noto-core"));
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " is damaged", e);
        }
    }
}
