package nl.gezondheidsplein.hub.web.square;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.hub.voices.QuestionChange;
import nl.gezondheidsplein.hub.voices.Questions;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Route;

/** The set of questions with every version of it, for everybody: who changed what stays inside. */
public final class QuestionsApi {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Questions questions;

    /** Speaks for these questions. */
    public QuestionsApi(Questions questions) {
        this.questions = questions;
    }

    /** What this class answers. */
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/api/square/questions",
                        Access.open(),
                        exchange -> exchange.sendJson(200, set())));
    }

    private record QuestionSet(long version, List<Asked> questions, List<Version> changes) {}

    private record Asked(
            String id,
            String area,
            String purpose,
            String state,
            SortedMap<String, String> words,
            List<Answer> answers) {}

    private record Answer(String id, SortedMap<String, String> words) {}

    private record Version(
            long version, String question, String day, String state, String reason) {}

    private QuestionSet set() {
        List<QuestionChange> changes = questions.changes();
        return new QuestionSet(
                changes.size(),
                questions.all().stream()
                        .filter(question -> question.state() != Question.State.DRAFT)
                        .map(QuestionsApi::asked)
                        .toList(),
                changes.stream().map(QuestionsApi::version).toList());
    }

    private static Asked asked(Question question) {
        return new Asked(
                question.id(),
                question.area(),
                question.purpose().id(),
                question.state().id(),
                question.text().byLanguage(),
                question.choices().stream()
                        .map(choice -> new Answer(choice.id(), choice.words().byLanguage()))
                        .toList());
    }

    private static Version version(QuestionChange one) {
        return new Version(
                one.version(),
                one.question(),
                LocalDate.ofInstant(one.change().at(), HERE).toString(),
                one.change().state(),
                one.change().reason());
    }
}
