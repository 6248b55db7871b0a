package nl.gezondheidsplein.hub.web.admin;

import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says a period as people do; a label it does not know stays as it is. */
final class PeriodWords {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-q([1-4])");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern REHEARSAL = Pattern.compile("r(\\d{8}t\\d{6})z");
    private static final DateTimeFormatter REHEARSAL_START =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String[] ORDINALS = {"eerste", "tweede", "derde", "vierde"};

    private PeriodWords() {}

    static String of(String period) {
        Matcher month = MONTH.matcher(period);
        if (month.matches()) {
            return Month.of(Integer.parseInt(month.group(2)))
                            .getDisplayName(TextStyle.FULL, Locale.of("nl"))
                    + " "
                    + month.group(1);
        }
        Matcher quarter = QUARTER.matcher(period);
        if (quarter.matches()) {
            return ORDINALS[Integer.parseInt(quarter.group(2)) - 1]
                    + " kwartaal van "
                    + quarter.group(1);
        }
        Matcher rehearsal = REHEARSAL.matcher(period);
        if (rehearsal.matches()) {
            return "de oefening van "
                    + DutchTime.moment(
                            REHEARSAL_START.parse(
                                    rehearsal.group(1).toUpperCase(Locale.ROOT), Instant::from));
        }
        return YEAR.matcher(period).matches() ? "heel " + period : period;
    }
}
