package nl.gezondheidsplein.hub.squaremap.blocks;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.gezondheidsplein.hub.squaremap.Price;
import nl.gezondheidsplein.protocol.Access;
import nl.gezondheidsplein.protocol.LifeStage;

/**
 * What is told of an event or a notice in the blocks of an offer, so that it speaks every language.
 *
 * @param activity code of what one does there
 * @param stages for whom by age; empty means for everybody
 * @param languages codes of what is spoken there
 * @param askFor code of the role to ask for; empty for whoever is there
 * @param signUp code of how to sign up
 * @param note free text, which nobody translates
 * @param isDemo whether it is invented for the demo, which screens then say
 */
public record Blocks(
        Optional<String> activity,
        Set<LifeStage> stages,
        boolean isWomenOnly,
        Price price,
        SortedSet<String> languages,
        Set<Access> access,
        Optional<String> askFor,
        Optional<String> signUp,
        Optional<Note> note,
        boolean isDemo) {
    /** Nothing is told. */
    public static final Blocks NONE =
            new Blocks(
                    Optional.empty(),
                    Set.of(),
                    false,
                    Price.UNKNOWN,
                    Collections.emptySortedSet(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);

    public Blocks {
        stages = copy(LifeStage.class, stages);
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        access = copy(Access.class, access);
    }

    private static <E extends Enum<E>> Set<E> copy(Class<E> type, Set<E> values) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }

    /** Returns the same blocks, invented or not. */
    public Blocks asDemo(boolean isInvented) {
        return new Blocks(
                activity,
                stages,
                isWomenOnly,
                price,
                languages,
                access,
                askFor,
                signUp,
                note,
                isInvented);
    }

    /**
     * Free text.
     *
     * @param language in which it is written
     */
    public record Note(String language, String words) {
        /** The longest, in characters: it has to fit a screen in large type. */
        public static final int MOST_CHARACTERS = 300;
    }
}
