package nl.gezondheidsplein.protocol;

import java.util.Arrays;
import java.util.Locale;

/** A word of a closed list; on the wire it is lower case with dashes. */
interface Named {
    String name();

    /** The id on the wire. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <T extends Named> T of(T[] words, String field, String id) {
        return Arrays.stream(words)
                .filter(word -> word.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> Checks.refuse(Reason.WRONG_FORM, field + " is outside its list"));
    }
}
