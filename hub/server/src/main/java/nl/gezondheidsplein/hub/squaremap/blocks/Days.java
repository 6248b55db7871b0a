package nl.gezondheidsplein.hub.squaremap.blocks;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in the words of one language, in the order in which kiosks say them. */
final class Days {
    private Days() {}

    static String in(ULocale locale, LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.of(locale.getLanguage()))
                .format(day);
    }
}
