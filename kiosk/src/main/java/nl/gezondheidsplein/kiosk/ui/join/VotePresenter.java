package nl.gezondheidsplein.kiosk.ui.join;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView.Choice;
import nl.gezondheidsplein.kiosk.ui.choices.Pages;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.JoinSheet.Question;

/** One tap on a question; where there are several of a kind, first which one. */
public final class VotePresenter extends GivingPresenter {
    private final String heading;
    private final List<Question> questions;

    /**
     * @param heading key of what is asked when there are several questions
     * @param questions all of one purpose
     */
    public VotePresenter(
            ChoicesView view,
            Visit visit,
            Wording wording,
            String heading,
            List<Question> questions) {
        super(view, visit, wording);
        this.heading = heading;
        this.questions = List.copyOf(questions);
    }

    public void show() {
        showWhereItStands();
    }

    @Override
    void ask() {
        question()
                .ifPresentOrElse(
                        question ->
                                show(
                                        in(question.words()),
                                        say("join.vote.hint"),
                                        choices(question.answers())),
                        () -> show(say(heading), say("join.vote.hint"), subjects()));
    }

    /** The question that was chosen, or the only one there is. */
    private Optional<Question> question() {
        if (questions.size() == 1) {
            return Optional.of(questions.getFirst());
        }
        return chosenSoFar().stream()
                .findFirst()
                .flatMap(
                        id ->
                                questions.stream()
                                        .filter(question -> question.id().equals(id))
                                        .findFirst());
    }

    private List<Choice> subjects() {
        return questions.stream()
                .map(
                        question ->
                                new Choice(
                                        question.id(),
                                        question.answers().getFirst().picture(),
                                        in(question.words()),
                                        ""))
                .toList();
    }

    @Override
    String thanks() {
        return say("join.vote.thanks");
    }

    @Override
    public void chosen(String id) {
        Optional<Question> question = question();
        if (id.equals(Pages.MORE) || question.isEmpty()) {
            visit().step(id);
        } else {
            visit().give(new Contribution.Vote(question.get().id(), id));
        }
    }
}
