package nl.gezondheidsplein.hub.voices;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;

/**
 * A question that is answered with one tap. Once it was asked its words and answers never change:
 * another wording is another question, so that figures under one id always mean the same.
 *
 * @param id as {@code [a-z][a-z0-9-]{1,39}}; never given to another question
 * @param area where it is asked: a neighbourhood, or an area with several
 * @param since the day it was first asked
 * @param until the day it ended
 */
public record Question(
        String id,
        String area,
        Purpose purpose,
        Texts text,
        List<PictureChoice> choices,
        State state,
        Optional<LocalDate> since,
        Optional<LocalDate> until) {
    /** One screen holds no more pictures that are large enough. */
    public static final int MOST_CHOICES = 6;

    public Question {
        choices = List.copyOf(choices);
        if (choices.size() < 2 || choices.size() > MOST_CHOICES) {
            throw new VoiceRefusedException("Geef twee tot zes antwoorden.");
        }
        Set<String> ids = new HashSet<>();
        if (!choices.stream().map(PictureChoice::id).allMatch(ids::add)) {
            throw new VoiceRefusedException("Elk antwoord heeft een eigen korte naam.");
        }
    }

    /** Returns a question that nobody was asked yet. */
    public static Question draft(
            PictureChoice words, String area, Purpose purpose, List<PictureChoice> choices) {
        return new Question(
                words.id(),
                area,
                purpose,
                words.words(),
                choices,
                State.DRAFT,
                Optional.empty(),
                Optional.empty());
    }

    /** Whether it is asked. */
    public enum State {
        /** Not yet. */
        DRAFT,
        /** Now. */
        ASKED,
        /** No longer: it was answered enough, or its season is over. */
        RETIRED,
        /** No longer, because the panel did not want it. */
        VETOED;

        /** Returns the id in the database. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the state of this id. */
        public static Optional<State> ofId(String id) {
            return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
        }
    }

    Question in(State other, LocalDate today) {
        return new Question(
                id,
                area,
                purpose,
                text,
                choices,
                other,
                other == State.ASKED ? Optional.of(today) : since,
                other == State.ASKED ? Optional.empty() : Optional.of(today));
    }
}
