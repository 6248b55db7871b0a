package nl.gezondheidsplein.hub.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.voices.Change;
import nl.gezondheidsplein.hub.voices.Idea;
import nl.gezondheidsplein.hub.voices.IdeaState;
import nl.gezondheidsplein.hub.voices.IdeaStore;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import org.jdbi.v3.core.Handle;

/** Ideas in the database. */
public final class JdbcIdeaStore implements IdeaStore {
    private static final String KIND = "idea";

    private final Database database;

    public JdbcIdeaStore(Database database) {
        this.database = database;
    }

    static void add(Handle handle, Idea idea) {
        handle.createUpdate(
                        """
                        INSERT INTO idea (id, neighbourhood, month, language, words, state)
                        VALUES (:id, :neighbourhood, :month, :language, :words, :state)
                        """)
                .bind("id", idea.id())
                .bind("neighbourhood", idea.neighbourhood().value())
                .bind("month", idea.month().toString())
                .bind("language", idea.language())
                .bind("words", idea.text())
                .bind("state", idea.state().id())
                .execute();
    }

    @Override
    public List<Idea> ideas(NeighbourhoodId neighbourhood, IdeaState state, int from, int most) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT * FROM idea
                                        WHERE neighbourhood = :neighbourhood AND state = :state
                                        ORDER BY month DESC, id LIMIT :most OFFSET :from
                                        """)
                                .bind("neighbourhood", neighbourhood.value())
                                .bind("state", state.id())
                                .bind("most", most)
                                .bind("from", from)
                                .map((row, context) -> idea(row))
                                .list());
    }

    @Override
    public Map<IdeaState, Integer> counted(NeighbourhoodId neighbourhood) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT state, count(*) AS ideas FROM idea
                                        WHERE neighbourhood = :neighbourhood GROUP BY state
                                        """)
                                .bind("neighbourhood", neighbourhood.value())
                                .map((row, context) -> Map.entry(state(row), row.getInt("ideas")))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public Map<String, Integer> waiting() {
        return database.read(
                handle ->
                        Counted.by(
                                handle,
                                """
                                SELECT neighbourhood, count(*) FROM idea
                                WHERE state = 'waiting' GROUP BY neighbourhood
                                """));
    }

    @Override
    public Optional<Idea> find(String id) {
        return database.read(
                handle ->
                        handle.createQuery("SELECT * FROM idea WHERE id = :id")
                                .bind("id", id)
                                .map((row, context) -> idea(row))
                                .findOne());
    }

    private static Idea idea(ResultSet row) throws SQLException {
        return new Idea(
                row.getString("id"),
                new NeighbourhoodId(row.getString("neighbourhood")),
                YearMonth.parse(row.getString("month")),
                row.getString("language"),
                row.getString("words"),
                state(row));
    }

    private static IdeaState state(ResultSet row) throws SQLException {
        return IdeaState.ofId(row.getString("state")).orElseThrow();
    }

    @Override
    public void move(String id, IdeaState state, Change change) {
        database.change(
                handle -> {
                    handle.createUpdate(
                                    """
                                    UPDATE idea SET state = :state, words =
                                        CASE WHEN :state = 'refused' THEN '' ELSE words END
                                    WHERE id = :id
                                    """)
                            .bind("state", state.id())
                            .bind("id", id)
                            .execute();
                    VoiceChanges.add(handle, KIND, id, change);
                    if (state == IdeaState.REFUSED) {
                        forgetInTasks(handle);
                    }
                });
    }

    /** A task bears the first words of its idea; where those are gone, it bears them no more. */
    static int forgetInTasks(Handle handle) {
        return handle.createUpdate(
                        """
                        UPDATE task SET title = 'Werk aan een idee'
                        WHERE kind = :kind AND title <> 'Werk aan een idee'
                            AND subject IN (SELECT id FROM idea WHERE words = '')
                        """)
                .bind("kind", Task.Kind.IDEA.id())
                .execute();
    }

    @Override
    public Map<String, List<Change>> histories(Collection<String> ids) {
        return database.read(handle -> VoiceChanges.newestFirst(handle, KIND, ids));
    }
}
