package nl.gezondheidsplein.protocol;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What one can take part in: {@code join.json} of a pack.
 *
 * @param themes the board of themes
 * @param questions what one can vote on
 * @param gives categories of help offered and asked (halen en brengen)
 * @param ideaPlaces first step of an idea: about what
 * @param ideaWishes second step of an idea: what should be there
 * @param takesStories whether a host may write down a story here; off by default
 */
public record JoinSheet(
        List<Theme> themes,
        List<Question> questions,
        List<PictureChoice> gives,
        List<PictureChoice> ideaPlaces,
        List<PictureChoice> ideaWishes,
        boolean takesStories) {
    static final int MAX_THEMES = 60;
    static final int MAX_QUESTIONS = 30;
    static final int MAX_CHOICES = 30;

    /** Nothing to take part in. */
    public static final JoinSheet EMPTY =
            new JoinSheet(List.of(), List.of(), List.of(), List.of(), List.of(), false);

    public JoinSheet {
        themes = List.copyOf(themes);
        Checks.range("the number of themes", themes.size(), 0, MAX_THEMES);
        requireDistinct(themes.stream().map(theme -> theme.words().id()).toList());
        questions = List.copyOf(questions);
        Checks.range("the number of questions", questions.size(), 0, MAX_QUESTIONS);
        requireDistinct(questions.stream().map(Question::id).toList());
        gives = choices(gives);
        ideaPlaces = choices(ideaPlaces);
        ideaWishes = choices(ideaWishes);
    }

    private static List<PictureChoice> choices(List<PictureChoice> choices) {
        Checks.range("the number of choices", choices.size(), 0, MAX_CHOICES);
        requireDistinct(choices.stream().map(PictureChoice::id).toList());
        return List.copyOf(choices);
    }

    private static void requireDistinct(List<String> ids) {
        if (new HashSet<>(ids).size() != ids.size()) {
            throw Checks.refuse(Reason.DUPLICATE_FIELD, "an id occurs twice");
        }
    }

    /**
     * A theme of the neighbourhood.
     *
     * @param isSensitive then nobody is counted as a believer of it
     * @param state where it stands
     * @param believers how many said "ik doe mee", as the hub knows; always 0 for a sensitive one
     * @param outcome why it stands there, in a sentence; absent while open
     */
    public record Theme(
            PictureChoice words,
            boolean isSensitive,
            State state,
            int believers,
            Optional<Texts> outcome) {
        public Theme {
            Checks.count("believers", believers);
            if (isSensitive && believers > 0) {
                throw Checks.refuse(Reason.OUT_OF_RANGE, "a sensitive theme has no believers");
            }
        }

        /** Nothing ever silently vanishes: a theme that ends says how. */
        public enum State implements Named {
            OPEN,
            STARTED,
            DONE
        }
    }

    /**
     * Something to vote on with one tap; counted as {@code vote.<id>}.
     *
     * @param answers 2 to 6 pictures
     */
    public record Question(String id, Purpose purpose, Texts words, List<PictureChoice> answers) {
        static final int MAX_ANSWERS = 6;

        public Question {
            Checks.form("id", id, Checks.NAME);
            answers = choices(answers);
            Checks.range("the number of answers", answers.size(), 2, MAX_ANSWERS);
        }

        /** What a question is for, and so where it is asked. */
        public enum Purpose implements Named {
            /** The vote on themes of this season (R35). */
            SEASON,
            /** The panel's question of the week (R44). */
            WEEK,
            /** Which circle: meeweten, meedenken, meewerken, meebeslissen (R31). */
            CIRCLE,
            /** A public place: "fijne plek / mist hier" (R69). */
            PLACE,
            /** For children, on places only (R36). */
            CHILDREN
        }
    }
}
