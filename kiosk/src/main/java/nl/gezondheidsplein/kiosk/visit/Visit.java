package nl.gezondheidsplein.kiosk.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.protocol.Domain;

/**
 * The visits of a kiosk, one after the other: takes what the resident does, says what the screen
 * shows, and hands each visit's end over once. An act that the present screen does not offer
 * changes nothing, so a late tap is harmless. Not safe for more than one thread.
 */
public final class Visit {
    private final InstantSource time;
    private final IdleRule idleRule;
    private final VisitListener listener;

    // for all visits
    private long turn;

    // for one visit
    private final Deque<Screen> way = new ArrayDeque<>();
    private final Set<Screen> seen = EnumSet.noneOf(Screen.class);
    private Optional<Language> language = Optional.empty();
    private Optional<Instant> checkBegan = Optional.empty();
    private Optional<Answer> health = Optional.empty();
    private Optional<Thanks> thanks = Optional.empty();
    private boolean larger;
    private boolean listening;
    private Instant lastTouch;

    /**
     * @param time a steady time, see {@link SteadyTime}
     */
    public Visit(InstantSource time, IdleRule idleRule, VisitListener listener) {
        this.time = time;
        this.idleRule = idleRule;
        this.listener = listener;
        this.lastTouch = time.instant();
    }

    /** What the screen shows now. */
    public Screen screen() {
        return way.isEmpty() ? Screen.ATTRACT : way.getLast();
    }

    /** The language of this visit; empty until one is chosen. */
    public Optional<Language> language() {
        return language;
    }

    /** Whether this visit reads everything in large letters. */
    public boolean isLarger() {
        return larger;
    }

    /** Whether this visit asked to hear something; then it has three times the time. */
    public boolean isListening() {
        return listening;
    }

    /** The answer to the first question; empty while that question is on the screen. */
    public Optional<Answer> health() {
        return health;
    }

    /** Where the thanks stand; empty until the quick check is finished. */
    public Optional<Thanks> thanks() {
        return thanks;
    }

    /** A touch on the resting screen: the visit begins. */
    public void begin() {
        if (screen() == Screen.ATTRACT) {
            go(Screen.LANGUAGE);
        }
    }

    /** Chooses the language, or another one later; then the visit goes on where it was. */
    public void choose(Language chosen) {
        if (screen() == Screen.LANGUAGE) {
            language = Optional.of(chosen);
            way.removeLast();
            if (way.isEmpty()) {
                go(Screen.HOME);
            } else {
                arrived();
            }
        }
    }

    /** Makes every letter of this visit large, or as usual again. */
    public void enlarge(boolean toLarger) {
        if (screen() == Screen.LANGUAGE) {
            larger = toLarger;
            arrived();
        }
    }

    /** Somebody listens: hearing takes longer than reading, for the rest of this visit. */
    public void listen() {
        if (screen() != Screen.ATTRACT) {
            listening = true;
            touched();
        }
    }

    /** Opens one of the screens that are always within reach, or one of the tiles of home. */
    public void open(Screen target) {
        boolean offered =
                switch (target) {
                    case HELP, ASK -> screen() != target;
                    case LANGUAGE -> screen() != Screen.ATTRACT && screen() != target;
                    case QUICK -> screen() == Screen.HOME;
                    case TODAY -> screen() == Screen.HOME || screen() == Screen.THANKS;
                    case ATTRACT, HOME, THANKS -> false;
                };
        if (offered) {
            way.remove(target);
            go(target == Screen.QUICK && thanks.isPresent() ? Screen.THANKS : target);
        }
    }

    /** Answers the first question of the quick check. */
    public void answer(Answer given) {
        if (screen() == Screen.QUICK && health.isEmpty()) {
            health = Optional.of(given);
            arrived();
        }
    }

    /** Answers the second question, or skips it; with it the quick check is finished. */
    public void finish(Optional<Domain> choice) {
        if (screen() == Screen.QUICK && health.isPresent() && thanks.isEmpty()) {
            Duration taken = Duration.between(checkBegan.orElseThrow(), time.instant());
            QuickCheck answers = new QuickCheck(health.get(), choice);
            thanks = Optional.of(Thanks.STORING);
            way.removeLast();
            seen.add(Screen.THANKS);
            way.addLast(Screen.THANKS);
            VisitEnd end =
                    new VisitEnd.Counted(
                            answers,
                            language.orElseThrow(),
                            seen,
                            Pace.of(taken, QuickCheck.ITEMS));
            health = Optional.empty();
            checkBegan = Optional.empty();
            arrived();
            listener.ended(end);
        }
    }

    /** Tells one visit from the next while its end is being stored; kept in memory only. */
    public long turn() {
        return turn;
    }

    /**
     * The end of a visit is safely stored, or could not be.
     *
     * @param ofTurn the {@link #turn} that was on when it ended; the word on a visit that is wiped
     *     by now is ignored
     */
    public void stored(long ofTurn, boolean safely) {
        if (ofTurn == turn && thanks.equals(Optional.of(Thanks.STORING))) {
            thanks = Optional.of(safely ? Thanks.STORED : Thanks.NOT_STORED);
            if (screen() == Screen.THANKS) {
                arrived();
            }
        }
    }

    /** One step back; from the first screen of a visit the visit ends. */
    public void back() {
        touched();
        if (screen() == Screen.QUICK && health.isPresent()) {
            health = Optional.empty();
            arrived();
        } else if (way.size() > 1) {
            way.removeLast();
            arrived();
        } else if (language.isPresent() && screen() != Screen.LANGUAGE) {
            Screen left = way.removeLast();
            go(left == Screen.HOME ? Screen.LANGUAGE : Screen.HOME);
        } else {
            stop();
        }
    }

    /** "Stop en wis": the visit ends and everything about it is forgotten. */
    public void stop() {
        if (screen() != Screen.ATTRACT) {
            VisitEnd.Abandoned left = new VisitEnd.Abandoned(language, seen);
            Optional<VisitEnd> end =
                    thanks.isPresent() || left.screens().isEmpty()
                            ? Optional.empty()
                            : Optional.of(left);
            forget();
            listener.changed();
            end.ifPresent(listener::ended);
        }
    }

    /** A touch anywhere, or "ik ben er nog": the idle time starts anew, as often as one likes. */
    public void touched() {
        lastTouch = time.instant();
    }

    /** Applies the idle rule; called a few times a second while somebody may be there. */
    public Presence presence() {
        if (screen() == Screen.ATTRACT) {
            return new Presence.Nobody();
        }
        IdleRule rule = listening ? idleRule.forWhoListens() : idleRule;
        Duration silence = Duration.between(lastTouch, time.instant());
        Duration left = rule.quiet().plus(rule.countdown()).minus(silence);
        if (!left.isPositive()) {
            stop();
            return new Presence.Nobody();
        }
        return silence.compareTo(rule.quiet()) < 0
                ? new Presence.Here()
                : new Presence.Asked(Math.toIntExact(left.plusMillis(999).toSeconds()));
    }

    private void go(Screen target) {
        way.addLast(target);
        arrived();
    }

    private void arrived() {
        touched();
        seen.add(screen());
        if (screen() == Screen.QUICK && checkBegan.isEmpty()) {
            checkBegan = Optional.of(time.instant());
        }
        listener.changed();
    }

    private void forget() {
        turn++;
        way.clear();
        seen.clear();
        language = Optional.empty();
        checkBegan = Optional.empty();
        health = Optional.empty();
        thanks = Optional.empty();
        larger = false;
        listening = false;
        lastTouch = time.instant();
    }
}
