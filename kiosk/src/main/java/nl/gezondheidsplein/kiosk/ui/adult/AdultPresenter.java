package nl.gezondheidsplein.kiosk.ui.adult;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Visit;

/**
 * Asks in which year somebody of an age was born, twice: grown-ups know this of themselves, and who
 * taps at random gets through once in sixteen times. Which age is asked changes with the minute, so
 * that no answer is passed on.
 */
public final class AdultPresenter implements AdultView.Acts {
    private static final int IN_A_ROW = 2;
    private static final int CHOICES = 4;
    private static final int APART = 7;
    private static final int YOUNGEST = 31;
    private static final int AGES = 40;

    /** Without a factor in common with {@link #AGES}, so that every age has its turn. */
    private static final int STRIDE = 17;

    private final AdultView view;
    private final Visit visit;
    private final Wording wording;
    private final int thisYear;
    private int turn;
    private int right;

    public AdultPresenter(AdultView view, Visit visit, Wording wording, LocalDateTime now) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
        this.thisYear = now.getYear();
        this.turn = now.getHour() * 60 + now.getMinute();
    }

    public void show() {
        show("adult.hint");
    }

    private void show(String hint) {
        int first = thisYear - age() - APART * place();
        List<Integer> years = IntStream.range(0, CHOICES).mapToObj(i -> first + i * APART).toList();
        view.showAdult(
                wording.say(
                        "adult.question", Map.of("year", Integer.toString(thisYear), "age", age())),
                wording.say(hint),
                years,
                this);
    }

    private int age() {
        return YOUNGEST + turn * STRIDE % AGES;
    }

    /** Where among the choices the right one stands. */
    private int place() {
        return (turn * STRIDE / AGES + turn) % CHOICES;
    }

    @Override
    public void yearChosen(int year) {
        visit.touched();
        right = year == thisYear - age() ? right + 1 : 0;
        if (right == IN_A_ROW) {
            visit.adultIsHere();
            return;
        }
        turn++;
        show(right == 0 ? "adult.again" : "adult.once.more");
    }
}
