package nl.gezondheidsplein.kiosk.ui.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.event.EventPort;
import nl.gezondheidsplein.kiosk.event.HeadCount;
import nl.gezondheidsplein.kiosk.event.Running;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView.Choice;
import nl.gezondheidsplein.kiosk.ui.choices.Pages;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.protocol.EventSheet.Event;

/**
 * What the host does with the event mode: begin and end it, take the last check-in back, make this
 * kiosk a stand, and enter what was counted on paper.
 */
public final class EventHostPresenter implements ChoicesView.Acts, GroupView.Acts {
    private static final String DESK = "desk";
    private static final String PAPER = "paper";
    private static final String STOP = "stop";
    private static final String TAKE_BACK = "take-back";
    private static final String START = "start.";
    private static final String AT = "at.";
    private static final int MOST_DIGITS = 4;

    private final Faces faces;
    private final Wording wording;
    private final EventPort events;
    private final Ways ways;
    private List<String> steps = List.of();

    /**
     * The screens this can show; each call puts a new one in the place of the one before.
     *
     * @param choices for a choice by picture
     * @param pad for a number
     */
    public record Faces(Supplier<ChoicesView> choices, Supplier<GroupView> pad) {}

    /**
     * Where the host can go from here.
     *
     * @param step goes one step further
     * @param back takes a step back
     * @param done leaves the host's screen
     * @param ui runs a task on the event dispatch thread
     */
    public record Ways(Consumer<String> step, Runnable back, Runnable done, Executor ui) {}

    public EventHostPresenter(Faces faces, Wording wording, EventPort events, Ways ways) {
        this.faces = faces;
        this.wording = wording;
        this.events = events;
        this.ways = ways;
    }

    /**
     * Shows where the host is.
     *
     * @param taken the steps within the event mode, the first one first
     */
    public void show(List<String> taken) {
        steps = List.copyOf(taken);
        String section =
                steps.stream().filter(step -> !step.equals(Pages.MORE)).findFirst().orElse("");
        Optional<Running> running = events.running();
        if (running.isPresent() && section.equals(PAPER)) {
            faces.pad()
                    .get()
                    .showGroup(
                            new GroupView.Says(
                                    say("host.event.paper.heading"),
                                    say("event.group.erase"),
                                    say("thanks.done")),
                            digits(),
                            this);
        } else {
            List<Choice> choices =
                    running.map(on -> section.equals(DESK) ? desks(on) : acts(on))
                            .orElseGet(this::starts);
            String heading =
                    running.map(on -> on.event().name().in(wording.language().id()))
                            .orElseGet(() -> say("host.menu.event"));
            long turns = steps.stream().filter(Pages.MORE::equals).count();
            faces.choices()
                    .get()
                    .showChoices(
                            heading,
                            choices.isEmpty() ? say("host.event.none") : "",
                            Pages.page(choices, turns, say("choices.more")),
                            this);
        }
    }

    private List<Choice> starts() {
        return events.offered().stream().map(this::start).toList();
    }

    private Choice start(Event event) {
        return new Choice(
                START + event.id(),
                "day-0",
                event.name().in(wording.language().id()),
                wording.say(
                        "host.event.times",
                        Map.of(
                                "from",
                                event.start().toLocalTime().toString(),
                                "to",
                                event.end().toLocalTime().toString())));
    }

    private List<Choice> acts(Running on) {
        List<Choice> acts = new ArrayList<>();
        if (on.canTakeBack()) {
            acts.add(new Choice(TAKE_BACK, "event-skip", say("host.event.take-back"), ""));
        }
        if (!on.event().stands().isEmpty()) {
            acts.add(new Choice(DESK, "event-programme", say("host.event.desk"), ""));
        }
        acts.add(new Choice(PAPER, "send", say("host.event.paper"), ""));
        acts.add(new Choice(STOP, "event-done", say("host.event.stop"), ""));
        return acts;
    }

    private List<Choice> desks(Running on) {
        List<Choice> desks = new ArrayList<>();
        desks.add(new Choice(AT, "party-3", say("host.event.door"), ""));
        on.event()
                .stands()
                .forEach(
                        stand ->
                                desks.add(
                                        new Choice(
                                                AT + stand.id(),
                                                stand.picture(),
                                                stand.words().in(wording.language().id()),
                                                "")));
        return desks;
    }

    private String say(String key) {
        return wording.say(key);
    }

    private String digits() {
        return String.join("", steps.stream().filter(step -> step.matches("[0-9]")).toList());
    }

    @Override
    public void chosen(String id) {
        Optional<Running> running = events.running();
        switch (id) {
            case STOP -> after(events.stop());
            case TAKE_BACK -> after(events.takeBack());
            case DESK, PAPER, Pages.MORE -> ways.step().accept(id);
            default -> {
                if (id.startsWith(START)) {
                    after(events.start(id.substring(START.length()), Desk.DOOR));
                } else if (running.isPresent()) {
                    String stand = id.substring(AT.length());
                    after(events.start(running.get().event().id(), new Desk(stand)));
                }
            }
        }
    }

    /** What was asked is done: the host leaves, and the screen shows what came of it. */
    private void after(CompletionStage<?> act) {
        var _ = act.whenComplete((_, _) -> ways.ui().execute(ways.done()));
    }

    @Override
    public void wentOn() {
        ways.back().run();
    }

    @Override
    public void done() {
        ways.done().run();
    }

    @Override
    public void digitChosen(int digit) {
        if (digits().length() < MOST_DIGITS && !(digits().isEmpty() && digit == 0)) {
            ways.step().accept(Integer.toString(digit));
        }
    }

    @Override
    public void erased() {
        if (!digits().isEmpty()) {
            ways.back().run();
        }
    }

    @Override
    public void confirmed() {
        if (!digits().isEmpty()) {
            after(events.count(new HeadCount.Paper(Integer.parseInt(digits()))));
        }
    }
}
