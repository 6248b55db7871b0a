package nl.gezondheidsplein.hub.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.voices.Change;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.hub.voices.QuestionChange;
import nl.gezondheidsplein.hub.voices.QuestionStore;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;
import org.jdbi.v3.core.Handle;

/** Questions in the database. */
public final class JdbcQuestionStore implements QuestionStore {
    private static final String KIND = "question";

    private final Database database;

    public JdbcQuestionStore(Database database) {
        this.database = database;
    }

    @Override
    public void put(Question question) {
        database.change(handle -> put(handle, question));
    }

    @Override
    public void put(Question question, Change change) {
        database.change(
                handle -> {
                    put(handle, question);
                    VoiceChanges.add(handle, KIND, question.id(), change);
                });
    }

    private static void put(Handle handle, Question question) {
        handle.createUpdate(
                        """
                        INSERT INTO question
                            (id, area, purpose, words, choices, state, since, until)
                        VALUES (:id, :area, :purpose, :words, :choices, :state, :since, :until)
                        ON CONFLICT (id) DO UPDATE SET area = excluded.area,
                            purpose = excluded.purpose, words = excluded.words,
                            choices = excluded.choices, state = excluded.state,
                            since = excluded.since, until = excluded.until
                        """)
                .bind("id", question.id())
                .bind("area", question.area())
                .bind("purpose", question.purpose().id())
                .bind("words", JsonColumn.of(question.text()))
                .bind("choices", JsonColumn.ofChoices(question.choices()))
                .bind("state", question.state().id())
                .bind("since", question.since().map(LocalDate::toString).orElse(null))
                .bind("until", question.until().map(LocalDate::toString).orElse(null))
                .execute();
    }

    @Override
    public Optional<Question> find(String id) {
        return database.read(
                handle ->
                        handle.createQuery("SELECT * FROM question WHERE id = :id")
                                .bind("id", id)
                                .map((row, context) -> question(row))
                                .findOne());
    }

    @Override
    public List<Question> all() {
        return database.read(
                handle ->
                        handle.createQuery("SELECT * FROM question ORDER BY id")
                                .map((row, context) -> question(row))
                                .list());
    }

    private static Question question(ResultSet row) throws SQLException {
        return new Question(
                row.getString("id"),
                row.getString("area"),
                purpose(row.getString("purpose")),
                JsonColumn.texts(row.getString("words")),
                JsonColumn.choices(row.getString("choices")),
                Question.State.ofId(row.getString("state")).orElseThrow(),
                Columns.day(row, "since"),
                Columns.day(row, "until"));
    }

    private static Purpose purpose(String id) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<QuestionChange> changes() {
        return database.read(
                handle -> {
                    List<QuestionChange> changes = new ArrayList<>();
                    handle.createQuery(
                                    "SELECT * FROM voice_change WHERE kind = :kind"
                                            + " ORDER BY ordinal")
                            .bind("kind", KIND)
                            .map(
                                    (row, context) ->
                                            changes.add(
                                                    new QuestionChange(
                                                            changes.size() + 1L,
                                                            row.getString("subject"),
                                                            VoiceChanges.change(row))))
                            .list();
                    return changes;
                });
    }
}
