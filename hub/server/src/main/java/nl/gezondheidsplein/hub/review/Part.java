package nl.gezondheidsplein.hub.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a text stands. */
public enum Part {
    /** The screens of the kiosk, as they came with the program. */
    SCREENS(true),
    /** The sentences of which offers are made. */
    SENTENCES(true),
    /** What a place tells of itself. */
    PLACE(false),
    /** The statements of the check. */
    CHECK(false),
    /** The question behind the question. */
    CLARIFY(false),
    /** Themes, questions and what one can take part in. */
    JOIN(false),
    /** "U zei – wij doen". */
    FEEDBACK(false),
    /** Events, their parts and stands. */
    EVENTS(false);

    private final boolean isPattern;

    Part(boolean isPattern) {
        this.isPattern = isPattern;
    }

    /** Whether its texts are patterns in ICU MessageFormat, in which something is filled in. */
    public boolean isPattern() {
        return isPattern;
    }

    /** The name in the database and in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of this name. */
    public static Optional<Part> ofId(String id) {
        return Arrays.stream(values()).filter(part -> part.id().equals(id)).findFirst();
    }
}
