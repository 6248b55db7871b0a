package nl.gezondheidsplein.kiosk.ui.quick;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.gezondheidsplein.kiosk.ui.question.Face;
import nl.gezondheidsplein.kiosk.ui.question.Question;
import nl.gezondheidsplein.kiosk.ui.quick.QuickView.Choice;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.QuickCheck;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.Domain;

/** Asks the two questions of the quick check. */
public final class QuickPresenter implements QuickView.Acts {
    private final QuickView view;
    private final Visit visit;
    private final Wording wording;

    public QuickPresenter(QuickView view, Visit visit, Wording wording) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
    }

    /** Shows the question that is not answered yet. */
    public void show() {
        if (visit.health().isEmpty()) {
            view.showHealth(
                    question("quick.health", wording.say("quick.health.source"), 1), faces(), this);
        } else {
            view.showChoice(question("quick.choice", "", 2), choices(), this);
        }
    }

    @Override
    public void faceChosen(Answer answer) {
        visit.answer(answer);
    }

    @Override
    public void domainChosen(Domain domain) {
        visit.finish(Optional.of(domain));
    }

    @Override
    public void skipped() {
        if (visit.health().isEmpty()) {
            visit.answer(Answer.SKIPPED);
        } else {
            visit.finish(Optional.empty());
        }
    }

    private Question question(String key, String credit, int step) {
        return new Question(
                wording.say(key),
                wording.say(key + ".hint"),
                credit,
                wording.say("quick.skip"),
                wording.say("quick.progress", Map.of("step", step, "steps", QuickCheck.ITEMS)));
    }

    private List<Face> faces() {
        return IntStream.range(0, Face.COUNT)
                .mapToObj(face -> new Face(Answer.ofFace(face), wording.say("quick.face." + face)))
                .toList();
    }

    private List<Choice> choices() {
        return Arrays.stream(Domain.values())
                .map(
                        domain ->
                                new Choice(
                                        domain,
                                        wording.say("domain." + domain.id()),
                                        wording.say("domain." + domain.id() + ".line")))
                .toList();
    }
}
