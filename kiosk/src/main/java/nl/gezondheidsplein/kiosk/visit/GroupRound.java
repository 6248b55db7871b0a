package nl.gezondheidsplein.kiosk.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.protocol.Block;
import nl.gezondheidsplein.protocol.CheckSheet;

/**
 * A group that takes its check in turn, each in a visit that counts as any other. Its own sums are
 * here alone, in memory; they tell nothing before ten people, then one tree, once: a second one
 * with one person more would tell what that person answered. Not safe for more than one thread.
 */
public final class GroupRound {
    /** People before anything is told, and answers before a statement tells anything. */
    public static final int FLOOR = 10;

    /** A group that is silent for so long went home. */
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private static final int STEP = 25;

    private final InstantSource time;
    private final Map<String, List<Integer>> points = new HashMap<>();
    private Optional<CheckSheet> sheet = Optional.empty();
    private Language language = Language.DUTCH;
    private Optional<Map<Block, Band>> tree = Optional.empty();
    private Instant lastTouch;
    private int people;
    private int number;

    /**
     * @param time a steady time, see {@link SteadyTime}
     */
    public GroupRound(InstantSource time) {
        this.time = time;
        this.lastTouch = time.instant();
    }

    /**
     * The host begins one; what is left of another is forgotten.
     *
     * @param asked what is answered in it
     * @param spoken the language of what the group sees together
     */
    public void begin(CheckSheet asked, Language spoken) {
        forget();
        sheet = Optional.of(asked);
        language = spoken;
        touched();
    }

    /** Whether one is on. */
    public boolean isOn() {
        return sheet.isPresent();
    }

    /** Which round this is; what was answered before it is none of its. */
    public int number() {
        return number;
    }

    /** The language of what the group sees together; empty where no round is on. */
    public Optional<Language> language() {
        return sheet.map(_ -> language);
    }

    /** Whether the tree can be shown, or is; how many people are missing is told to nobody. */
    public boolean isEnough() {
        return people >= FLOOR;
    }

    /** Whether its tree was shown: nobody takes part any more. */
    public boolean isClosed() {
        return tree.isPresent();
    }

    /**
     * Something of a visit is safely counted.
     *
     * @param ofRound the round in which it was answered
     */
    public void counted(int ofRound, Contribution contribution, Pace pace) {
        boolean takesPart =
                ofRound == number
                        && pace == Pace.CONSIDERED
                        && !isClosed()
                        && contribution instanceof Contribution.Full full
                        && sheet.map(CheckSheet::set).filter(full.set()::equals).isPresent();
        if (takesPart) {
            people++;
            ((Contribution.Full) contribution).answers().forEach(this::add);
        }
    }

    private void add(String item, Answer answer) {
        if (answer != Answer.SKIPPED) {
            points.computeIfAbsent(item, _ -> new ArrayList<>()).add(answer.index() * STEP);
        }
    }

    /**
     * The tree of the group, by the same rule as that of a neighbourhood; it stays as it was shown
     * first. A part with a statement that fewer than ten answered is absent.
     *
     * @throws IllegalStateException before ten people
     */
    public Map<Block, Band> tree() {
        if (!isEnough()) {
            throw new IllegalStateException("a group is ten people or more");
        }
        Map<Block, Band> grown = tree.orElseGet(this::grown);
        tree = Optional.of(grown);
        points.clear();
        return grown;
    }

    private Map<Block, Band> grown() {
        Map<Block, Band> grown = new EnumMap<>(Block.class);
        for (Block block : Block.values()) {
            List<List<Integer>> given =
                    sheet.stream()
                            .flatMap(asked -> asked.items().stream())
                            .filter(item -> item.block().filter(block::equals).isPresent())
                            .map(item -> points.getOrDefault(item.id(), List.of()))
                            .toList();
            boolean isTold =
                    !given.isEmpty() && given.stream().allMatch(item -> item.size() >= FLOOR);
            if (isTold) {
                grown.put(
                        block,
                        Band.of(
                                given.stream()
                                        .mapToDouble(GroupRound::mean)
                                        .average()
                                        .orElseThrow()));
            }
        }
        return Map.copyOf(grown);
    }

    private static double mean(List<Integer> item) {
        return item.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }

    /** Somebody touched the glass or a key. */
    public void touched() {
        lastTouch = time.instant();
    }

    /** Ends a round that everybody left; true when it did. */
    public boolean endIfLeft() {
        boolean isLeft =
                isOn() && Duration.between(lastTouch, time.instant()).compareTo(SILENCE) >= 0;
        if (isLeft) {
            forget();
        }
        return isLeft;
    }

    /** Wipes all of it. */
    public void forget() {
        number++;
        sheet = Optional.empty();
        language = Language.DUTCH;
        tree = Optional.empty();
        points.clear();
        people = 0;
    }
}
