package nl.gezondheidsplein.kiosk.ui.check;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.gezondheidsplein.kiosk.ui.question.Face;
import nl.gezondheidsplein.kiosk.ui.question.Question;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.CheckRound;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.CheckSheet;

/** Asks the general question and then each statement of the gezondheidscheck. */
public final class CheckPresenter implements CheckView.Acts {
    private final CheckView view;
    private final Visit visit;
    private final Wording wording;

    public CheckPresenter(CheckView view, Visit visit, Wording wording) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
    }

    /** Shows what is not answered yet. */
    public void show() {
        visit.round().ifPresent(this::show);
    }

    private void show(CheckRound round) {
        double steps = round.steps();
        view.showStatement(
                round.statement()
                        .map(item -> statement(round, item))
                        .orElseGet(() -> general(round)),
                faces(round.statement().isPresent() ? "check.face." : "quick.face."),
                (round.step() - 1) / steps,
                round.step() / steps,
                this);
    }

    private Question statement(CheckRound round, CheckSheet.Item item) {
        return question(wording.of(item.statement()), "", round);
    }

    private Question general(CheckRound round) {
        return question(wording.say("quick.health"), wording.say("quick.health.source"), round);
    }

    private Question question(String words, String credit, CheckRound round) {
        String progress =
                wording.say("quick.progress", Map.of("step", round.step(), "steps", round.steps()));
        return new Question(
                words, hint(round, progress), credit, wording.say("quick.skip"), progress);
    }

    private String hint(CheckRound round, String progress) {
        if (round.isLast()) {
            return wording.say("quick.choice.hint");
        }
        return round.step() == 1 ? wording.say("quick.health.hint") : progress;
    }

    private List<Face> faces(String key) {
        return IntStream.range(0, Face.COUNT)
                .mapToObj(face -> new Face(Answer.ofFace(face), wording.say(key + face)))
                .toList();
    }

    @Override
    public void faceChosen(Answer answer) {
        visit.answerItem(answer);
    }

    @Override
    public void skipped() {
        visit.answerItem(Answer.SKIPPED);
    }
}
