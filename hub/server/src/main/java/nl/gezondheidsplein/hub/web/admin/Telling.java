package nl.gezondheidsplein.hub.web.admin;

import java.util.Optional;
import nl.gezondheidsplein.hub.voices.FeedbackItem;
import nl.gezondheidsplein.hub.voices.Note;
import nl.gezondheidsplein.protocol.words.Direction;

/**
 * What stands beside a chart: tellen én vertellen. No drawing of figures can be made without one.
 *
 * @param words what is told; empty when there is nothing
 * @param language of the words
 * @param direction in which that language is written
 * @param from whose words they are and since when, in Dutch; empty for a note without a month
 * @param writeAt where a coordinator writes a note, or empty for who may not
 */
public record Telling(
        Kind kind, String words, String language, String direction, String from, String writeAt) {

    /** Whose words stand there. */
    public enum Kind {
        /** A coordinator's. */
        NOTE,
        /** Of what residents said, as the kiosks tell it back. */
        QUOTE,
        /** Nobody's yet. */
        NOTHING
    }

    static Telling of(Note note, String writeAt) {
        return new Telling(
                Kind.NOTE,
                note.words(),
                note.language(),
                Direction.of(note.language()),
                note.written()
                        .map(month -> "Opgeschreven in " + PeriodWords.of(month.toString()))
                        .orElse(""),
                writeAt);
    }

    static Telling of(FeedbackItem told, String writeAt) {
        return new Telling(
                Kind.QUOTE,
                told.said().in("nl"),
                "nl",
                Direction.of("nl"),
                told.published()
                        .map(day -> "Van bewoners, op de kiosken sinds " + DutchTime.day(day))
                        .orElse(""),
                writeAt);
    }

    static Telling nothing(String writeAt) {
        return new Telling(Kind.NOTHING, "", "nl", Direction.of("nl"), "", writeAt);
    }

    /** A note goes before a quote: somebody thought about this very chart. */
    static Telling of(Optional<Note> note, Optional<FeedbackItem> told, String writeAt) {
        return note.map(one -> of(one, writeAt))
                .or(() -> told.map(one -> of(one, writeAt)))
                .orElseGet(() -> nothing(writeAt));
    }
}
