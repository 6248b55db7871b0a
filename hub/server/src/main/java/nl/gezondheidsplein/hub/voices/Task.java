package nl.gezondheidsplein.hub.voices;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/**
 * Something to be done about what residents brought.
 *
 * @param owner the account of who does it, or empty
 * @param outcome what came of it; empty while it is open
 * @param finished the day it was done
 */
public record Task(
        String id,
        NeighbourhoodId neighbourhood,
        Source source,
        String title,
        String owner,
        Optional<LocalDate> due,
        String outcome,
        Optional<LocalDate> finished) {
    /** The longest title and the longest outcome, in characters. */
    public static final int MOST_CHARACTERS = 200;

    public Task {
        title = title.strip();
        outcome = outcome.strip();
        if (title.isEmpty() || title.length() > MOST_CHARACTERS) {
            throw new VoiceRefusedException("Zeg wat er te doen is, in hoogstens 200 tekens.");
        }
        if (outcome.length() > MOST_CHARACTERS) {
            throw new VoiceRefusedException("Zeg wat het werd, in hoogstens 200 tekens.");
        }
    }

    /** What kind of thing a task or a feedback item answers. */
    public enum Kind {
        THEME,
        IDEA,
        WISH,
        QUESTION,
        STORY,
        /** Help that is asked or offered. */
        HELP,
        OFFER,
        EVENT,
        FEEDBACK,
        OWN;

        /** Returns the id in the database. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the kind of this id. */
        public static Optional<Kind> ofId(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
        }
    }

    /**
     * What a task answers.
     *
     * @param subject its id; of an answer that of its question, a point and its own; of help {@code
     *     ask} or {@code offer}, a point and the id of its kind; empty where all of a kind is meant
     */
    public record Source(Kind kind, String subject) {
        private static final char POINT = '.';

        /** Returns an answer that residents gave. */
        public static Source answer(String question, String answer) {
            return new Source(Kind.QUESTION, question + POINT + answer);
        }

        /** Returns what stands before the first point of the subject, or all of it. */
        String before() {
            int at = subject.indexOf(POINT);
            return at < 0 ? subject : subject.substring(0, at);
        }

        /** Returns what stands after the first point of the subject, or nothing. */
        String after() {
            int at = subject.indexOf(POINT);
            return at < 0 ? "" : subject.substring(at + 1);
        }

        /** Returns what answers nothing that was brought. */
        public static Source own() {
            return new Source(Kind.OWN, "");
        }
    }

    /** Returns an open task that nobody took up yet. */
    public static Task open(NeighbourhoodId neighbourhood, Source source, String title) {
        return new Task(
                UUID.randomUUID().toString(),
                neighbourhood,
                source,
                title,
                "",
                Optional.empty(),
                "",
                Optional.empty());
    }

    /** Returns the same in somebody's hands. */
    public Task takenBy(String person, Optional<LocalDate> day) {
        return new Task(id, neighbourhood, source, title, person, day, outcome, finished);
    }

    /** Returns the same, done. */
    Task done(String result, LocalDate day) {
        return new Task(id, neighbourhood, source, title, owner, due, result, Optional.of(day));
    }

    public boolean isOpen() {
        return finished.isEmpty();
    }
}
