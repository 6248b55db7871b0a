package nl.gezondheidsplein.hub.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.hub.voices.TaskStore;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import org.jdbi.v3.core.Handle;

/** The tasks of coordinators in the database. */
public final class JdbcTaskStore implements TaskStore {
    private final Database database;

    public JdbcTaskStore(Database database) {
        this.database = database;
    }

    @Override
    public void put(Task task) {
        database.change(handle -> put(handle, task));
    }

    static void put(Handle handle, Task task) {
        if (task.source().kind() == Task.Kind.THEME && find(handle, task.id()).isEmpty()) {
            JdbcThemeStore.see(handle, task.source().subject(), task.neighbourhood());
        }
        handle.createUpdate(
                        """
                        INSERT INTO task (id, neighbourhood, kind, subject, title, owner, due,
                            outcome, finished)
                        VALUES (:id, :neighbourhood, :kind, :subject, :title, :owner, :due,
                            :outcome, :finished)
                        ON CONFLICT (id) DO UPDATE SET title = excluded.title,
                            owner = excluded.owner, due = excluded.due,
                            outcome = excluded.outcome, finished = excluded.finished
                        """)
                .bind("id", task.id())
                .bind("neighbourhood", task.neighbourhood().value())
                .bind("kind", task.source().kind().id())
                .bind("subject", task.source().subject())
                .bind("title", task.title())
                .bind("owner", task.owner())
                .bind("due", task.due().map(LocalDate::toString).orElse(null))
                .bind("outcome", task.outcome())
                .bind("finished", task.finished().map(LocalDate::toString).orElse(null))
                .execute();
    }

    @Override
    public void giveBack(String owner) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        UPDATE task SET owner = ''
                                        WHERE lower(trim(owner)) = lower(:owner)
                                            AND finished IS NULL
                                        """)
                                .bind("owner", owner)
                                .execute());
    }

    @Override
    public Optional<Task> find(String id) {
        return database.read(handle -> find(handle, id));
    }

    private static Optional<Task> find(Handle handle, String id) {
        return handle.createQuery("SELECT * FROM task WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> task(row))
                .findOne();
    }

    @Override
    public List<Task> open(NeighbourhoodId neighbourhood) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT * FROM task
                                        WHERE neighbourhood = :neighbourhood AND finished IS NULL
                                        ORDER BY coalesce(due, '9999'), title, id
                                        """)
                                .bind("neighbourhood", neighbourhood.value())
                                .map((row, context) -> task(row))
                                .list());
    }

    @Override
    public List<Task> finished(NeighbourhoodId neighbourhood, int atMost) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT * FROM task
                                        WHERE neighbourhood = :neighbourhood
                                            AND finished IS NOT NULL
                                        ORDER BY finished DESC, title, id LIMIT :most
                                        """)
                                .bind("neighbourhood", neighbourhood.value())
                                .bind("most", atMost)
                                .map((row, context) -> task(row))
                                .list());
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(
                row.getString("id"),
                new NeighbourhoodId(row.getString("neighbourhood")),
                new Task.Source(
                        Task.Kind.ofId(row.getString("kind")).orElseThrow(),
                        row.getString("subject")),
                row.getString("title"),
                row.getString("owner"),
                Columns.day(row, "due"),
                row.getString("outcome"),
                Columns.day(row, "finished"));
    }
}
