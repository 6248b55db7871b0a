package nl.gezondheidsplein.protocol;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * "De vraag achter de vraag" (R5): {@code clarify.json} of a pack. Steps of picture choices that
 * lead from a first choice to what somebody wishes; at most two steps after it.
 *
 * @param starts the first step by how one came: a stream's id, {@code change} for "er is iets
 *     veranderd" (R16), {@code mind} for "wat houdt u bezig?" (R38), or a domain's id
 * @param steps all steps, each id once
 */
public record ClarifySheet(SortedMap<String, String> starts, List<Step> steps) {
    static final int MAX_STARTS = 20;
    static final int MAX_STEPS = 100;
    static final int MAX_CHOICES = 6;

    /** How many steps a resident ever has to take. */
    static final int MAX_DEPTH = 2;

    /** Nothing to ask. */
    public static final ClarifySheet EMPTY =
            new ClarifySheet(Collections.emptySortedMap(), List.of());

    public ClarifySheet {
        starts = Collections.unmodifiableSortedMap(new TreeMap<>(starts));
        Checks.range("the number of starts", starts.size(), 0, MAX_STARTS);
        starts.keySet().forEach(start -> Checks.form("a start", start, Checks.NAME));
        steps = List.copyOf(steps);
        Checks.range("the number of steps", steps.size(), 0, MAX_STEPS);
        var ids = new HashSet<String>();
        if (!steps.stream().map(Step::id).allMatch(ids::add)) {
            throw Checks.refuse(Reason.DUPLICATE_FIELD, "a step occurs twice");
        }
        for (String first : Set.copyOf(starts.values())) {
            requireShort(first, steps, MAX_DEPTH);
        }
    }

    private static void requireShort(String id, List<Step> steps, int left) {
        Step step =
                find(id, steps)
                        .orElseThrow(
                                () -> Checks.refuse(Reason.UNKNOWN_ITEM, "there is no step " + id));
        Checks.range("the number of steps in a row", left, 1, MAX_DEPTH);
        for (Choice choice : step.choices()) {
            choice.next().ifPresent(next -> requireShort(next, steps, left - 1));
        }
    }

    /** The step with this id. */
    public Optional<Step> step(String id) {
        return find(id, steps);
    }

    private static Optional<Step> find(String id, List<Step> steps) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /**
     * One question.
     *
     * @param choices 2 to 6
     */
    public record Step(String id, Texts question, List<Choice> choices) {
        public Step {
            Checks.form("id", id, Checks.NAME);
            choices = List.copyOf(choices);
            Checks.range("the number of choices", choices.size(), 2, MAX_CHOICES);
            var ids = new HashSet<String>();
            if (!choices.stream().map(choice -> choice.words().id()).allMatch(ids::add)) {
                throw Checks.refuse(Reason.DUPLICATE_FIELD, "a choice occurs twice");
            }
        }
    }

    /**
     * One answer.
     *
     * @param next the step that follows; absent when the wish is clear
     * @param wish what is wished; a later choice adds to it or changes it, its domain included
     */
    public record Choice(PictureChoice words, Optional<String> next, Wish wish) {
        public Choice {
            next.ifPresent(step -> Checks.form("next", step, Checks.NAME));
        }
    }

    /**
     * What somebody wishes, as far as it is clear.
     *
     * @param aims softer wishes for the match, such as {@code alone}, {@code together} or {@code
     *     today}
     */
    public record Wish(
            Optional<CareStream> stream,
            Optional<Domain> domain,
            Optional<String> theme,
            Set<Aim> aims) {
        public Wish {
            theme.ifPresent(id -> Checks.form("a theme", id, Checks.NAME));
            aims = Set.copyOf(aims);
        }
    }

    /** A softer wish (R19). */
    public enum Aim implements Named {
        ALONE,
        TOGETHER,
        WOMEN,
        WITH_CHILDREN,
        NEARBY,
        SOON
    }
}
