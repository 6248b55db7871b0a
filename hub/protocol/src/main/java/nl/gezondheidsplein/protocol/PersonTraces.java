package nl.gezondheidsplein.protocol;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what points at a person in a story: on the device before it is kept, and at the hub before
 * it is stored. It errs on the side of finding; what it can't find is for the host who reads along
 * and the two who moderate. Stateless and thread-safe.
 */
public final class PersonTraces {

    /** What a story may not hold. */
    public enum Trace {
        /** Guessed by a capital inside a sentence and by how people introduce somebody. */
        NAME,
        PHONE,
        /** An e-mail address, or a name on a network. */
        EMAIL,
        POSTCODE,
        /** Eight or nine digits that pass the eleven test of a BSN. */
        CITIZEN_NUMBER,
        DATE
    }

    /** What can be told from its form alone, so that both ends find the same. */
    public static final Set<Trace> BY_FORM =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Trace.NAME)));

    /** Shorter than any telephone number with its area code, longer than a year or an amount. */
    private static final int SHORTEST_PHONE = 8;

    /** Digits as people part them; nothing else stands between. */
    private static final Pattern DIGITS =
            Pattern.compile("\\+?\\d(?:[ ()./\u2010-\u2015-]{0,3}\\d)*");

    /** A Dutch postcode; apart and in small letters "in 2026 en" would be one too. */
    private static final Pattern POSTCODE =
            Pattern.compile("(?<!\\d)[1-9]\\d{3}(?: ?[A-Z]{2}|[a-z]{2})(?!\\p{L})");

    private static final String MONTH =
            "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|apr(?:il)?|mei|may|jun[ei]?"
                    + "|jul[iy]?|aug(?:ustus|ust)?|sep(?:t|tember)?|o[ck]t(?:ober)?|nov(?:ember)?"
                    + "|dec(?:ember)?"
                    + "|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık"
                    + "|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września"
                    + "|października|listopada|grudnia"
                    + "|يناير|فبراير|مارس|أبريل|ابريل|إبريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر"
                    + "|أكتوبر|اكتوبر|نوفمبر|ديسمبر)";

    private static final Pattern DATE =
            Pattern.compile(
                    "(?<!\\d[-/.]?)(?:\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?(?:\\d{4}|\\d{2})"
                            + "|\\d{4}-\\d{1,2}-\\d{1,2})(?![-/.]?\\d)"
                            + "|(?<![\\d])\\d{1,2}(?:e|de|ste|st|nd|rd|th|\\.)? (?:of )?"
                            + MONTH
                            + "(?!\\p{L})"
                            + "|(?<!\\p{L})"
                            + MONTH
                            + " \\d{1,2}(?:st|nd|rd|th)?(?!\\d)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern INTRODUCED =
            Pattern.compile(
                    "(?<!\\p{L})(?:ik heet|(?:hij|zij|ze) heet|mijn naam is|genaamd|my name is"
                            + "|(?:he|she) is called|named|(?:benim )?adım|ismim|nazywam się"
                            + "|mam na imię|ma na imię|اسمي|اسمه|اسمها|يدعى|تدعى)(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ADDRESSED =
            Pattern.compile(
                    "(?<!\\p{L})(?:dhr|mw|mevr|mevrouw|meneer|tante|oom|zuster|mr|mrs|ms|miss|aunt"
                            + "|uncle|pan|pani|السيد|السيدة)\\.? (?:(?:van|de|der|den|el|al) )*"
                            + "\\p{Lu}\\p{L}+",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern ENDS_A_SENTENCE =
            Pattern.compile("(?:^|[.!?:\u061F\n\"“„»«(])\\s*$");

    /** Words that are written with a capital and name nobody. */
    private static final Set<String> CAPITALS =
            Set.of(
                    "den",
                    "haag",
                    "nederland",
                    "nederlands",
                    "nederlandse",
                    "europa",
                    "turks",
                    "turkse",
                    "turkije",
                    "marokko",
                    "marokkaans",
                    "marokkaanse",
                    "pools",
                    "poolse",
                    "polen",
                    "syrië",
                    "syrisch",
                    "arabisch",
                    "arabische",
                    "surinaams",
                    "suriname",
                    "engels",
                    "engelse",
                    "dutch",
                    "turkish",
                    "polish",
                    "arabic",
                    "english",
                    "moroccan",
                    "netherlands",
                    "hague",
                    "ramadan",
                    "suikerfeest",
                    "offerfeest",
                    "kerst",
                    "kerstmis",
                    "pasen",
                    "christmas",
                    "easter",
                    "eid",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "hollanda",
                    "hollandaca",
                    "türkçe",
                    "türk",
                    "türkiye",
                    "lahey",
                    "holandia",
                    "holandii",
                    "haga",
                    "hadze",
                    "polska",
                    "polski",
                    "polsce",
                    "god",
                    "allah");

    private PersonTraces() {}

    /**
     * Returns the kinds that are in a text.
     *
     * @param known names that are no person's, such as those of the place and the neighbourhood
     */
    public static Set<Trace> in(String text, Set<String> known) {
        return Set.copyOf(found(text, known).keySet());
    }

    /** Returns the first place in a text for each kind that is in it, as it would be shown. */
    public static Map<Trace, String> found(String text, Set<String> known) {
        String plain = plain(text);
        Map<Trace, String> found = new EnumMap<>(Trace.class);
        if (plain.indexOf('@') >= 0) {
            found.put(Trace.EMAIL, around(plain, plain.indexOf('@')));
        }
        first(POSTCODE, plain, Trace.POSTCODE, found);
        first(DATE, plain, Trace.DATE, found);
        Matcher digits = DIGITS.matcher(DATE.matcher(plain).replaceAll(" # "));
        while (digits.find()) {
            String number = digits.group().replaceAll("\\D", "");
            if (isCitizenNumber(number)) {
                found.putIfAbsent(Trace.CITIZEN_NUMBER, digits.group());
            } else if (number.length() >= SHORTEST_PHONE) {
                found.putIfAbsent(Trace.PHONE, digits.group());
            }
        }
        first(INTRODUCED, plain, Trace.NAME, found);
        first(ADDRESSED, plain, Trace.NAME, found);
        capitals(plain, known).stream()
                .findFirst()
                .ifPresent(name -> found.putIfAbsent(Trace.NAME, name));
        return found;
    }

    /** Digits of every script as 0 to 9, one kind of space, and nothing that can't be seen. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .forEach(
                        point -> {
                            if (Character.isDigit(point)) {
                                plain.append(Character.digit(point, 10));
                            } else if (Character.isSpaceChar(point)) {
                                plain.append(' ');
                            } else {
                                plain.appendCodePoint(point);
                            }
                        });
        return plain.toString();
    }

    private static void first(Pattern pattern, String text, Trace kind, Map<Trace, String> found) {
        Matcher match = pattern.matcher(text);
        if (match.find()) {
            found.putIfAbsent(kind, match.group());
        }
    }

    private static String around(String text, int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) != ' ') {
            start--;
        }
        int end = text.indexOf(' ', at);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    /** The eleven test: nine weights from 9 down to 2 and then -1; an old number has a 0 before. */
    private static boolean isCitizenNumber(String digits) {
        if (digits.length() < 8 || digits.length() > 9) {
            return false;
        }
        String nine = digits.length() == 8 ? "0" + digits : digits;
        int sum = -Character.digit(nine.charAt(8), 10);
        for (int place = 0; place < 8; place++) {
            sum += (9 - place) * Character.digit(nine.charAt(place), 10);
        }
        return sum % 11 == 0 && !nine.equals("000000000");
    }

    private static List<String> capitals(String text, Set<String> known) {
        List<String> names = new ArrayList<>();
        Set<String> own =
                known.stream()
                        .flatMap(name -> WORD.matcher(name).results())
                        .map(match -> match.group().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String letters = word.group();
            boolean isNameLike =
                    letters.length() > 1
                            && Character.isUpperCase(letters.codePointAt(0))
                            && letters.codePoints().skip(1).allMatch(Character::isLowerCase);
            String small = letters.toLowerCase(Locale.ROOT);
            if (isNameLike
                    && !ENDS_A_SENTENCE.matcher(text.substring(0, word.start())).find()
                    && !CAPITALS.contains(small)
                    && !own.contains(small)) {
                names.add(letters);
            }
        }
        return names;
    }
}
