package nl.gezondheidsplein.kiosk.ui.join;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView.Choice;
import nl.gezondheidsplein.kiosk.ui.choices.Pages;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;

/** Offers the ways to take part that the content has. */
public final class JoinPresenter extends GivingPresenter {
    private final JoinSheet join;
    private final FeedbackSheet feedback;

    public JoinPresenter(
            ChoicesView view,
            Visit visit,
            Wording wording,
            JoinSheet join,
            FeedbackSheet feedback) {
        super(view, visit, wording);
        this.join = join;
        this.feedback = feedback;
    }

    public void show() {
        ask();
    }

    @Override
    void ask() {
        show(
                say("join.heading"),
                say("join.hint"),
                ways(join, feedback).stream().map(this::tile).toList());
    }

    private Choice tile(Screen way) {
        String key = "join." + way.id();
        return new Choice(way.id(), way.id(), say(key), say(key + ".line"));
    }

    /** What one can take part in with this content. */
    public static List<Screen> ways(JoinSheet join, FeedbackSheet feedback) {
        List<Screen> ways = new ArrayList<>();
        addIf(asks(join, Purpose.SEASON), Screen.SEASON, ways);
        addIf(BelieversPresenter.hasBoard(join), Screen.BELIEVERS, ways);
        addIf(!join.gives().isEmpty(), Screen.GIVE, ways);
        addIf(!join.ideaPlaces().isEmpty() && !join.ideaWishes().isEmpty(), Screen.IDEA, ways);
        addIf(asks(join, Purpose.WEEK), Screen.WEEK, ways);
        addIf(!feedback.items().isEmpty() || !feedback.results().isEmpty(), Screen.FEEDBACK, ways);
        addIf(asks(join, Purpose.PLACE), Screen.PLACES, ways);
        addIf(asks(join, Purpose.CIRCLE), Screen.CIRCLE, ways);
        return ways;
    }

    private static boolean asks(JoinSheet join, Purpose purpose) {
        return join.questions().stream().anyMatch(question -> question.purpose() == purpose);
    }

    private static void addIf(boolean holds, Screen way, List<Screen> ways) {
        if (holds) {
            ways.add(way);
        }
    }

    @Override
    String thanks() {
        return say("join.hint");
    }

    @Override
    public void chosen(String id) {
        if (id.equals(Pages.MORE)) {
            visit().step(id);
        } else {
            Arrays.stream(Screen.values())
                    .filter(screen -> screen.id().equals(id))
                    .findFirst()
                    .ifPresent(visit()::open);
        }
    }
}
