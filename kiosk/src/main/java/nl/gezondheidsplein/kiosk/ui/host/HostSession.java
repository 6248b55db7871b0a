package nl.gezondheidsplein.kiosk.ui.host;

import java.time.Instant;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.host.KioskCondition;
import nl.gezondheidsplein.kiosk.host.StickAnswer;
import nl.gezondheidsplein.kiosk.ui.story.StoryDraft;

/**
 * What the kiosk remembers of the host who is there: whether the lock is open, and what is being
 * typed. It is forgotten when the host leaves. Event dispatch thread only.
 */
public final class HostSession {
    /** Where the host is with the lock. */
    enum Step {
        ENTER,
        CHOOSE,
        REPEAT,
        OPEN
    }

    private int visitor;
    private Step step = Step.ENTER;
    private String typed = "";
    private String chosen = "";
    private String told = "";
    private boolean isBusy;
    private Optional<KioskCondition> condition = Optional.empty();
    private Optional<Instant> cleaningUntil = Optional.empty();
    private boolean isCarrying;
    private Optional<StickAnswer> stick = Optional.empty();
    private final StoryDraft story = new StoryDraft();

    /** The host left. */
    public void forget() {
        visitor++;
        step = Step.ENTER;
        typed = "";
        chosen = "";
        told = "";
        isBusy = false;
        condition = Optional.empty();
        cleaningUntil = Optional.empty();
        isCarrying = false;
        stick = Optional.empty();
        story.forget();
    }

    /** What is being written down with a resident. */
    StoryDraft story() {
        return story;
    }

    /** Tells one host from the next, for answers that come late. */
    int visitor() {
        return visitor;
    }

    Step step() {
        return step;
    }

    void go(Step next) {
        step = next;
        typed = "";
        told = "";
        isBusy = false;
    }

    String typed() {
        return typed;
    }

    void type(String digits) {
        typed = digits;
    }

    String chosen() {
        return chosen;
    }

    void choose(String digits) {
        chosen = digits;
    }

    /** Key of what has to be told before anything is typed; empty when there is nothing. */
    String told() {
        return told;
    }

    void tell(String key) {
        typed = "";
        told = key;
        isBusy = false;
    }

    boolean isBusy() {
        return isBusy;
    }

    void busy() {
        isBusy = true;
    }

    Optional<KioskCondition> condition() {
        return condition;
    }

    void know(KioskCondition now) {
        condition = Optional.of(now);
    }

    void forgetCondition() {
        condition = Optional.empty();
    }

    /** Whether the kiosk waits for a stick or works on it. */
    boolean isCarrying() {
        return isCarrying;
    }

    void carry() {
        isCarrying = true;
        stick = Optional.empty();
    }

    /** What became of the stick that this host put in. */
    Optional<StickAnswer> stick() {
        return stick;
    }

    void carried(StickAnswer answer) {
        isCarrying = false;
        stick = Optional.of(answer);
    }

    Optional<Instant> cleaningUntil() {
        return cleaningUntil;
    }

    void clean(Optional<Instant> until) {
        cleaningUntil = until;
    }
}
