package nl.gezondheidsplein.kiosk.ui.host;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import nl.gezondheidsplein.kiosk.host.HostDesk;
import nl.gezondheidsplein.kiosk.host.HostLock;
import nl.gezondheidsplein.kiosk.host.LockAnswer;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.protocol.HostCode;

/** Asks for the PIN, or for the steward's code and a new PIN. */
final class HostLockPresenter implements HostView.PadActs {
    private static final String AGAIN = "again";
    private static final int MOST_DIGITS = HostCode.LENGTH;

    private final HostView view;
    private final Wording wording;
    private final HostSession session;
    private final HostDesk desk;
    private final Outcome outcome;
    private long shownSeconds;

    /**
     * How it goes on.
     *
     * @param ui runs a task on the event dispatch thread
     * @param changed shows the screen anew
     */
    record Outcome(Executor ui, Runnable changed) {}

    HostLockPresenter(
            HostView view, Wording wording, HostSession session, HostDesk desk, Outcome outcome) {
        this.view = view;
        this.wording = wording;
        this.session = session;
        this.desk = desk;
        this.outcome = outcome;
    }

    void show() {
        if (!session.told().isEmpty()) {
            tell(session.told());
        } else if (!desk.waitLeft().isZero() && session.step() == HostSession.Step.ENTER) {
            showWait(desk.waitLeft());
        } else {
            view.showPad(
                    new HostView.Pad(
                            wording.say(heading()),
                            wording.say("host.erase"),
                            wording.say("host.done")),
                    this);
        }
    }

    /** Counts the wait down. */
    void beat() {
        if (session.told().isEmpty() && shownSeconds > 0) {
            Duration left = desk.waitLeft();
            if (left.isZero()) {
                shownSeconds = 0;
                show();
            } else if (seconds(left) != shownSeconds) {
                showWait(left);
            }
        }
    }

    private String heading() {
        return switch (session.step()) {
            case ENTER -> desk.isPinSet() ? "host.pin" : "host.code";
            case CHOOSE -> "host.choose";
            case REPEAT -> "host.repeat";
            case OPEN -> "host.heading";
        };
    }

    private void showWait(Duration left) {
        shownSeconds = seconds(left);
        board(
                "host.wait",
                List.of(
                        new HostView.Note(
                                "snel",
                                wording.say("host.wait.title"),
                                wording.say("host.wait.line", Map.of("seconds", shownSeconds)))),
                List.of(),
                _ -> {});
    }

    private static long seconds(Duration left) {
        return left.plusMillis(999).toSeconds();
    }

    private void tell(String key) {
        board(
                "host.told." + key,
                List.of(
                        new HostView.Note(
                                "talk",
                                wording.say("host.told." + key + ".title"),
                                wording.say("host.told." + key + ".line"))),
                List.of(new HostView.Way(AGAIN, "all", wording.say("host.again"))),
                _ -> {
                    session.tell("");
                    outcome.changed().run();
                });
    }

    private void board(
            String heading,
            List<HostView.Note> notes,
            List<HostView.Way> ways,
            Consumer<String> acts) {
        view.showBoard(wording.say(heading), notes, ways, acts);
    }

    @Override
    public void typed(int digit) {
        if (!session.isBusy() && session.typed().length() < MOST_DIGITS) {
            session.type(session.typed() + digit);
            view.showTyped(session.typed().length());
        }
    }

    @Override
    public void erased() {
        String typed = session.typed();
        if (!session.isBusy() && !typed.isEmpty()) {
            session.type(typed.substring(0, typed.length() - 1));
            view.showTyped(session.typed().length());
        }
    }

    @Override
    public void entered() {
        if (session.isBusy() || session.typed().isEmpty()) {
            return;
        }
        switch (session.step()) {
            case ENTER -> {
                session.busy();
                whenDone(desk.enter(session.typed()), this::answered, LockAnswer.UNABLE);
            }
            case CHOOSE -> {
                if (HostLock.isPossible(session.typed())) {
                    session.choose(session.typed());
                    session.go(HostSession.Step.REPEAT);
                } else {
                    session.tell("weak");
                }
                outcome.changed().run();
            }
            case REPEAT -> repeated();
            case OPEN -> {}
        }
    }

    private void repeated() {
        if (session.typed().equals(session.chosen())) {
            session.busy();
            whenDone(desk.choose(session.typed()), this::chosen, false);
        } else {
            session.go(HostSession.Step.CHOOSE);
            session.tell("differ");
            outcome.changed().run();
        }
    }

    private void answered(LockAnswer answer) {
        switch (answer) {
            case OPEN -> session.go(HostSession.Step.OPEN);
            case CHOOSE_PIN -> session.go(HostSession.Step.CHOOSE);
            case WRONG -> session.tell("wrong");
            case UNABLE -> session.tell("unable");
            case WAIT -> session.go(HostSession.Step.ENTER);
        }
    }

    private void chosen(boolean isKept) {
        session.choose("");
        session.go(isKept ? HostSession.Step.OPEN : HostSession.Step.ENTER);
        if (!isKept) {
            session.tell("unable");
        }
    }

    /** An answer that comes after the host left is for nobody. */
    private <T> void whenDone(CompletionStage<T> work, Consumer<T> act, T whenFailed) {
        int visitor = session.visitor();
        var _ =
                work.exceptionally(_ -> whenFailed)
                        .thenAccept(
                                answer ->
                                        outcome.ui()
                                                .execute(
                                                        () -> {
                                                            if (visitor == session.visitor()) {
                                                                act.accept(answer);
                                                                outcome.changed().run();
                                                            }
                                                        }));
    }
}
