package nl.gezondheidsplein.hub.squaremap;

import java.util.Arrays;
import java.util.Optional;
import nl.gezondheidsplein.protocol.DayPart;

/** The Dutch word for a part of the day, as it stands in the data. */
public enum DayPartWord {
    OCHTEND(DayPart.MORNING),
    MIDDAG(DayPart.AFTERNOON),
    AVOND(DayPart.EVENING);

    private final String word;
    private final DayPart part;

    DayPartWord(DayPart part) {
        this.word = name().toLowerCase(java.util.Locale.ROOT);
        this.part = part;
    }

    /** Returns the part of this name. */
    public static Optional<DayPart> part(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .map(each -> each.part)
                .findFirst();
    }

    /** Returns the name of this part. */
    public static String of(DayPart part) {
        return Arrays.stream(values())
                .filter(each -> each.part == part)
                .findFirst()
                .orElseThrow()
                .word;
    }
}
