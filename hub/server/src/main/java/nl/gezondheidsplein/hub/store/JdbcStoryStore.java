package nl.gezondheidsplein.hub.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.hub.voices.Story;
import nl.gezondheidsplein.hub.voices.StoryState;
import nl.gezondheidsplein.hub.voices.StoryStore;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import org.jdbi.v3.core.Handle;

/** Stories in tables of their own. */
public final class JdbcStoryStore implements StoryStore {
    private final Database database;

    public JdbcStoryStore(Database database) {
        this.database = database;
    }

    static boolean isTaking(Handle handle, NeighbourhoodId neighbourhood) {
        return handle.createQuery("SELECT 1 FROM story_taker WHERE neighbourhood = :neighbourhood")
                .bind("neighbourhood", neighbourhood.value())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    static void add(Handle handle, Story story, String withdrawal) {
        handle.createUpdate(
                        """
                        INSERT INTO story
                            (id, neighbourhood, month, language, words, withdrawal, state, goes_on)
                        VALUES
                            (:id, :neighbourhood, :month, :language, :words, :withdrawal, :state,
                            :goesOn)
                        """)
                .bind("id", story.id())
                .bind("neighbourhood", story.neighbourhood().value())
                .bind("month", story.month().toString())
                .bind("language", story.language())
                .bind("words", story.text())
                .bind("withdrawal", withdrawal)
                .bind("state", story.state().id())
                .bind("goesOn", story.goesOn().map(LocalDate::toString).orElse(null))
                .execute();
    }

    @Override
    public boolean isTaking(NeighbourhoodId neighbourhood) {
        return database.read(handle -> isTaking(handle, neighbourhood));
    }

    @Override
    public void setTaking(NeighbourhoodId neighbourhood, boolean isTaking) {
        String sql =
                isTaking
                        ? """
                        INSERT INTO story_taker (neighbourhood) VALUES (:neighbourhood)
                        ON CONFLICT DO NOTHING
                        """
                        : "DELETE FROM story_taker WHERE neighbourhood = :neighbourhood";
        database.change(
                handle ->
                        handle.createUpdate(sql)
                                .bind("neighbourhood", neighbourhood.value())
                                .execute());
    }

    @Override
    public List<Story> stories(NeighbourhoodId neighbourhood) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT * FROM story WHERE neighbourhood = :neighbourhood
                                        ORDER BY id
                                        """)
                                .bind("neighbourhood", neighbourhood.value())
                                .map((row, context) -> story(row))
                                .list());
    }

    @Override
    public Map<String, Integer> waiting() {
        return database.read(
                handle ->
                        Counted.by(
                                handle,
                                """
                                SELECT neighbourhood, count(*) FROM story
                                WHERE state <> 'approved' GROUP BY neighbourhood
                                """));
    }

    @Override
    public Optional<Story> find(String id) {
        return database.read(
                handle ->
                        handle.createQuery("SELECT * FROM story WHERE id = :id")
                                .bind("id", id)
                                .map((row, context) -> story(row))
                                .findOne());
    }

    private static Story story(ResultSet row) throws SQLException {
        return new Story(
                row.getString("id"),
                new NeighbourhoodId(row.getString("neighbourhood")),
                YearMonth.parse(row.getString("month")),
                row.getString("language"),
                row.getString("words"),
                StoryState.ofId(row.getString("state")),
                Optional.of(row.getString("first_reader")).filter(who -> !who.isEmpty()),
                Optional.ofNullable(row.getString("goes_on")).map(LocalDate::parse));
    }

    /**
     * One statement each, so that two who approve at once are a first and a second. Whoever came
     * too late to be the first is asked again to be the second.
     */
    @Override
    public boolean approve(String id, String who) {
        return database.write(
                handle ->
                        approveSecond(handle, id, who)
                                || approveFirst(handle, id, who)
                                || approveSecond(handle, id, who));
    }

    private static boolean approveFirst(Handle handle, String id, String who) {
        return handle.createUpdate(
                                """
                                UPDATE story
                                SET state = 'read', first_reader = :who
                                WHERE id = :id AND state = 'waiting'
                                """)
                        .bind("id", id)
                        .bind("who", who)
                        .execute()
                == 1;
    }

    private static boolean approveSecond(Handle handle, String id, String who) {
        return handle.createUpdate(
                                """
                                UPDATE story
                                SET state = 'approved', first_reader = '', goes_on = NULL
                                WHERE id = :id AND state = 'read' AND first_reader <> :who
                                """)
                        .bind("id", id)
                        .bind("who", who)
                        .execute()
                == 1;
    }

    @Override
    public boolean delete(String id) {
        return delete("DELETE FROM story WHERE id = :key", id);
    }

    @Override
    public boolean withdraw(String hash) {
        return delete("DELETE FROM story WHERE withdrawal = :key", hash);
    }

    private boolean delete(String sql, String key) {
        return database.write(handle -> handle.createUpdate(sql).bind("key", key).execute()) > 0;
    }
}
