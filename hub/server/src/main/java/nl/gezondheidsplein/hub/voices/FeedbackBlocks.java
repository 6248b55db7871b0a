package nl.gezondheidsplein.hub.voices;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.protocol.words.ScreenTexts;

/**
 * What a feedback item is made of, so that it speaks every language: what it answers and what is
 * done, each with free text beside it where somebody wants to say more.
 */
public record FeedbackBlocks(Said said, Doing doing) {

    /**
     * The first half.
     *
     * @param source what it answers; its kind says which sentence it is
     */
    public record Said(Task.Source source, Optional<More> more) {}

    /**
     * The second half.
     *
     * @param thing what is done, or why it can't be
     * @param month for when it is planned
     */
    public record Doing(Step step, Thing thing, Optional<YearMonth> month, Optional<More> more) {
        public Doing {
            if (thing.isReason() != (step == Step.NOT)) {
                throw new VoiceRefusedException("Kies wat we doen.");
            }
            if (month.isPresent() && step != Step.PLANNED) {
                throw new VoiceRefusedException("Kies alleen een maand bij wat gepland is.");
            }
        }

        /** Returns the word for step and thing together, in forms and in keys of sentences. */
        public String id() {
            return step.id() + "." + thing.id();
        }

        /**
         * Returns every step with each thing that goes with it, in the order in which they come.
         */
        public static List<Doing> all() {
            return Arrays.stream(Step.values())
                    .flatMap(
                            step ->
                                    Arrays.stream(Thing.values())
                                            .filter(thing -> thing.isReason() == (step == Step.NOT))
                                            .map(thing -> plain(step, thing)))
                    .toList();
        }

        /** Returns what is said of a step and a thing alone. */
        public static Doing plain(Step step, Thing thing) {
            return new Doing(step, thing, Optional.empty(), Optional.empty());
        }

        /** Returns the same with a month and with more to say. */
        public Doing with(Optional<YearMonth> when, Optional<More> further) {
            return new Doing(step, thing, when, further);
        }
    }

    /** How far something is. */
    public enum Step {
        STARTED,
        DONE,
        PLANNED,
        /** It can't be done; the thing is the reason. */
        NOT;

        String id() {
            return idOf(this);
        }
    }

    /** What something is about, or why it can't be. */
    public enum Thing {
        /** Just what was said. */
        IT,
        ACTIVITY,
        MEETING,
        PLACE,
        HELP,
        NO_PLACE,
        NO_PEOPLE,
        NO_MONEY,
        NOT_ALLOWED,
        /** Others decide about it. */
        NOT_OURS;

        private static final Set<Thing> REASONS =
                Set.of(NO_PLACE, NO_PEOPLE, NO_MONEY, NOT_ALLOWED, NOT_OURS);

        boolean isReason() {
            return REASONS.contains(this);
        }

        String id() {
            return idOf(this);
        }
    }

    private static String idOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Free text. Whoever reads another language sees which one it is in.
     *
     * @param language one that kiosks speak
     */
    public record More(String language, String words) {
        /** The longest, in characters: it has to fit a screen in large type. */
        public static final int MOST_CHARACTERS = 200;

        public More {
            words = words.strip();
            if (words.isEmpty() || words.length() > MOST_CHARACTERS) {
                throw new VoiceRefusedException("Houd elke tekst onder de 200 tekens.");
            }
            if (!ScreenTexts.LANGUAGES.contains(language)) {
                throw new VoiceRefusedException("Kies een taal.");
            }
        }

        /** Returns free text, or nothing when none was written. */
        public static Optional<More> of(String language, String words) {
            return words.isBlank() ? Optional.empty() : Optional.of(new More(language, words));
        }
    }

    /** Returns what a task that is done has to tell: that it worked, and what came of it. */
    static FeedbackBlocks done(Task.Source source, String outcome) {
        return new FeedbackBlocks(
                new Said(source, Optional.empty()),
                Doing.plain(Step.DONE, Thing.IT).with(Optional.empty(), More.of("nl", outcome)));
    }
}
