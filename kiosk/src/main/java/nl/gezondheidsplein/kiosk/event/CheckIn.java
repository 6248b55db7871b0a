package nl.gezondheidsplein.kiosk.event;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The way of one party past a kiosk at an event, again and again: how many they are, the second
 * question, the welcome. It forgets a party before it asks for its answer, so nothing holds both.
 * What the present stage does not offer changes nothing. Not safe for more than one thread.
 */
public final class CheckIn {
    /** Who walks on without an answer must not leave the question to the next party. */
    private static final Duration FOR_THE_ANSWER = Duration.ofSeconds(12);

    /** Long enough to read the welcome; the next party need not wait for its end. */
    private static final Duration FOR_THE_WELCOME = Duration.ofSeconds(6);

    /** For the number of a group and for the programme. */
    private static final Duration FOR_READING = Duration.ofSeconds(45);

    /** A scanner reads the same card twice in a moment. */
    private static final Duration SAME_SCAN = Duration.ofSeconds(1);

    /** Hearing takes about three times as long as reading. */
    private static final int LISTENING = 3;

    private static final int MOST_DIGITS = 3;

    private final InstantSource time;
    private final Supplier<Optional<Running>> running;
    private final BooleanSupplier isListening;
    private final Listener listener;

    private Stage stage = new Stage.Open(Said.NOTHING);
    private Instant since;
    private long lastTicket;
    private Optional<String> lastScan = Optional.empty();
    private Instant lastScanAt;

    /** Where a party stands. */
    public sealed interface Stage {
        /** The tiles of the desk; somebody may have been welcomed a moment ago. */
        record Open(Said said) implements Stage {}

        /** Something is being stored. */
        record Storing() implements Stage {}

        /** It could not be stored. */
        record Failed() implements Stage {}

        /** The party is welcome, and asked the second question. */
        record Asking() implements Stage {}

        /**
         * How many a group is.
         *
         * @param digits up to three
         */
        record Group(String digits) implements Stage {}

        /**
         * What happens where.
         *
         * @param page from 0
         */
        record Programme(int page) implements Stage {}
    }

    /** What is said over the tiles. */
    public enum Said {
        NOTHING,
        WELCOME,
        STAMPED
    }

    /** Hears of it, on the thread that made it happen. */
    public interface Listener {
        /** The stage is another one now. */
        void moved();

        /** Something counts; its storing is told with {@link CheckIn#stored}. */
        void counted(long ticket, HeadCount counted);

        /** The party is gone, and so is its language. */
        void left();
    }

    /**
     * @param time a steady time
     * @param isListening whether somebody hears the screen, which takes three times as long
     */
    public CheckIn(
            InstantSource time,
            Supplier<Optional<Running>> running,
            BooleanSupplier isListening,
            Listener listener) {
        this.time = time;
        this.running = running;
        this.isListening = isListening;
        this.listener = listener;
        this.since = time.instant();
        this.lastScanAt = since;
    }

    public Stage stage() {
        return stage;
    }

    /** Whether the tiles of the desk are there: for the next party, or once more for this one. */
    public boolean isOpen() {
        return stage instanceof Stage.Open || stage instanceof Stage.Failed;
    }

    /** Whether nobody was here in the last few moments. */
    public boolean isResting() {
        return stage.equals(new Stage.Open(Said.NOTHING));
    }

    /** A party of this size is here. */
    public void party(int size) {
        if (isOpen() && atTheDoor()) {
            count(new HeadCount.Party(size));
        }
    }

    /** Answers the second question. */
    public void answer(String answer) {
        if (stage instanceof Stage.Asking) {
            count(new HeadCount.Answer(answer));
        }
    }

    /** Leaves the second question open. */
    public void skip() {
        if (stage instanceof Stage.Asking) {
            go(new Stage.Open(Said.WELCOME));
        }
    }

    /** A class or a bus is here. */
    public void openGroup() {
        boolean hasGroups = running.get().filter(on -> on.event().setup().hasGroups()).isPresent();
        if (isOpen() && hasGroups) {
            go(new Stage.Group(""));
        }
    }

    /** Types a digit of the number of a group. */
    public void digit(int digit) {
        if (stage instanceof Stage.Group(String digits) && digits.length() < MOST_DIGITS) {
            go(new Stage.Group(digits.isEmpty() && digit == 0 ? "" : digits + digit));
        }
    }

    /** Takes the last digit back. */
    public void erase() {
        if (stage instanceof Stage.Group(String digits) && !digits.isEmpty()) {
            go(new Stage.Group(digits.substring(0, digits.length() - 1)));
        }
    }

    /** The group has this number. */
    public void groupIsHere() {
        if (stage instanceof Stage.Group(String digits) && !digits.isEmpty()) {
            count(new HeadCount.Group(Integer.parseInt(digits)));
        }
    }

    /** Looks what happens where, a page of it. */
    public void openProgramme(int page) {
        if (isOpen() || stage instanceof Stage.Programme) {
            go(new Stage.Programme(Math.max(0, page)));
        }
    }

    /** A tap or a key at a stand. */
    public void stamp() {
        running.get()
                .flatMap(Running::stand)
                .filter(_ -> isOpen())
                .ifPresent(stand -> count(new HeadCount.Stamp(stand.id())));
    }

    /**
     * A scanner read something; the code of a stand is its id.
     *
     * @return whether it was one
     */
    public boolean scanned(String code) {
        Instant now = time.instant();
        boolean isStand = running.get().flatMap(on -> on.standOf(code)).isPresent();
        boolean isSame =
                lastScan.equals(Optional.of(code)) && lastScanAt.plus(SAME_SCAN).isAfter(now);
        if (isStand && !isSame && isOpen()) {
            lastScan = Optional.of(code);
            lastScanAt = now;
            count(new HeadCount.Stamp(code));
        }
        return isStand;
    }

    private void count(HeadCount counted) {
        lastTicket++;
        go(new Stage.Storing());
        listener.counted(lastTicket, counted);
    }

    /** Something is safely stored, or could not be. */
    public void stored(long ticket, HeadCount counted, boolean safely) {
        if (ticket != lastTicket || !(stage instanceof Stage.Storing)) {
            return;
        }
        boolean isArrival = counted.people() > 0;
        if (counted instanceof HeadCount.Answer) {
            // The party was welcomed before; an answer that is lost changes nothing for it.
            go(new Stage.Open(Said.WELCOME));
        } else if (!safely) {
            go(new Stage.Failed());
        } else if (isArrival && running.get().flatMap(Running::question).isPresent()) {
            go(new Stage.Asking());
        } else {
            go(new Stage.Open(isArrival ? Said.WELCOME : Said.STAMPED));
        }
    }

    /** One step back; false where there is none. */
    public boolean back() {
        boolean leads =
                switch (stage) {
                    case Stage.Open _, Stage.Storing _ -> false;
                    case Stage.Asking _ -> {
                        skip();
                        yield true;
                    }
                    case Stage.Group(String digits) when !digits.isEmpty() -> {
                        erase();
                        yield true;
                    }
                    case Stage.Group _, Stage.Programme _, Stage.Failed _ -> {
                        go(new Stage.Open(Said.NOTHING));
                        yield true;
                    }
                };
        return leads;
    }

    /** Back to the beginning, as for the next party. */
    public void reset() {
        if (!(stage instanceof Stage.Storing)) {
            stage = new Stage.Open(Said.NOTHING);
            since = time.instant();
        }
    }

    /** Somebody touched something: the time begins anew. */
    public void touched() {
        since = time.instant();
    }

    /** Lets what nobody answers come to its end; to be called a few times a second. */
    public void tick() {
        Optional<Duration> most = most();
        Duration silence = Duration.between(since, time.instant());
        int patience = isListening.getAsBoolean() ? LISTENING : 1;
        if (most.filter(limit -> silence.compareTo(limit.multipliedBy(patience)) >= 0).isEmpty()) {
            return;
        }
        boolean isEnd = stage instanceof Stage.Open;
        go(new Stage.Open(stage instanceof Stage.Asking ? Said.WELCOME : Said.NOTHING));
        if (isEnd) {
            listener.left();
        }
    }

    /** How long the present stage lasts when nobody does anything; empty when for ever. */
    private Optional<Duration> most() {
        return switch (stage) {
            case Stage.Open(Said said) when said == Said.NOTHING -> Optional.empty();
            case Stage.Open _, Stage.Failed _ -> Optional.of(FOR_THE_WELCOME);
            case Stage.Asking _ -> Optional.of(FOR_THE_ANSWER);
            case Stage.Group _, Stage.Programme _ -> Optional.of(FOR_READING);
            case Stage.Storing _ -> Optional.empty();
        };
    }

    private boolean atTheDoor() {
        return running.get().filter(on -> on.desk().isDoor()).isPresent();
    }

    private void go(Stage next) {
        stage = next;
        since = time.instant();
        listener.moved();
    }
}
