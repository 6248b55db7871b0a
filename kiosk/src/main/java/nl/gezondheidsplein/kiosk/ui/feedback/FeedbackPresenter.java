package nl.gezondheidsplein.kiosk.ui.feedback;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gezondheidsplein.kiosk.ui.choices.Turn;
import nl.gezondheidsplein.kiosk.ui.feedback.FeedbackView.Card;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.Texts;

/** Tells what became of what residents said. */
public final class FeedbackPresenter implements Turn.Acts {
    private final FeedbackView view;
    private final Visit visit;
    private final Wording wording;
    private final FeedbackSheet feedback;

    public FeedbackPresenter(
            FeedbackView view, Visit visit, Wording wording, FeedbackSheet feedback) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
        this.feedback = feedback;
    }

    public void show() {
        List<Card> cards =
                Stream.concat(
                                feedback.items().stream().map(this::card),
                                feedback.results().stream().map(this::card))
                        .toList();
        Turn.Pages<Card> pages = new Turn.Pages<>(cards, view.cardsPerPage(), visit.page());
        view.showFeedback(
                wording.say("feedback.heading"), pages.shown(), pages.turn(wording), this);
    }

    private Card card(FeedbackSheet.Item item) {
        String month =
                DateTimeFormatter.ofPattern("LLLL yyyy", wording.language().locale())
                        .format(item.month());
        return new Card(
                item.picture(),
                wording.say("feedback.said", Map.of("said", in(item.said()))),
                wording.say("feedback.done", Map.of("done", in(item.done()))),
                item.isDemo() ? month + "  ·  " + wording.say("today.example") : month);
    }

    private Card card(Texts result) {
        return new Card("results", in(result), "", wording.say("feedback.results"));
    }

    private String in(Texts texts) {
        return wording.of(texts);
    }

    @Override
    public void turnedOn() {
        visit.turn(1);
    }

    @Override
    public void turnedBack() {
        visit.turn(-1);
    }
}
