package nl.gezondheidsplein.hub.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.voices.Change;
import nl.gezondheidsplein.hub.voices.FeedbackItem;
import nl.gezondheidsplein.hub.voices.FeedbackState;
import nl.gezondheidsplein.hub.voices.FeedbackStore;
import org.jdbi.v3.core.Handle;

/** What residents are told, in the database. */
public final class JdbcFeedbackStore implements FeedbackStore {
    private static final String KIND = "feedback";

    private final Database database;

    public JdbcFeedbackStore(Database database) {
        this.database = database;
    }

    @Override
    public void put(FeedbackItem item) {
        database.change(handle -> put(handle, item));
    }

    @Override
    public void put(FeedbackItem item, Change change) {
        database.change(
                handle -> {
                    put(handle, item);
                    VoiceChanges.add(handle, KIND, item.id(), change);
                });
    }

    private static void put(Handle handle, FeedbackItem item) {
        handle.createUpdate(
                        """
                        INSERT INTO feedback
                            (id, area, answers, said, doing, blocks, picture, state,
                            published)
                        VALUES (:id, :area, :answers, :said, :doing, :blocks, :picture, :state,
                            :published)
                        ON CONFLICT (id) DO UPDATE SET area = excluded.area,
                            answers = excluded.answers, said = excluded.said,
                            doing = excluded.doing, blocks = excluded.blocks,
                            picture = excluded.picture,
                            state = excluded.state, published = excluded.published
                        """)
                .bind("id", item.id())
                .bind("area", item.area())
                .bind("answers", JsonColumn.ofSources(item.answers()))
                .bind("said", JsonColumn.of(item.said()))
                .bind("doing", JsonColumn.of(item.doing()))
                .bind("blocks", item.blocks().map(BlocksColumn::of).orElse(null))
                .bind("picture", item.picture())
                .bind("state", item.state().id())
                .bind("published", item.published().map(LocalDate::toString).orElse(null))
                .execute();
    }

    @Override
    public Optional<FeedbackItem> find(String id) {
        return database.read(
                handle ->
                        handle.createQuery("SELECT * FROM feedback WHERE id = :id")
                                .bind("id", id)
                                .map((row, context) -> item(row))
                                .findOne());
    }

    @Override
    public List<FeedbackItem> of(Collection<String> areas, int from, int atMost) {
        return newestFirst(areas, "", from, atMost);
    }

    @Override
    public List<FeedbackItem> published(Collection<String> areas, int most) {
        return newestFirst(areas, "AND state = 'published'", 0, most);
    }

    /** Of one day, what was told last comes first. */
    private List<FeedbackItem> newestFirst(
            Collection<String> areas, String only, int from, int atMost) {
        if (areas.isEmpty()) {
            return List.of();
        }
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT * FROM feedback WHERE area IN (<areas>) <only>
                                        ORDER BY coalesce(published, '9999') DESC, coalesce((
                                            SELECT max(ordinal) FROM voice_change
                                            WHERE kind = 'feedback' AND subject = feedback.id
                                        ), 0) DESC, id DESC
                                        LIMIT :most OFFSET :from
                                        """)
                                .define("only", only)
                                .bindList("areas", List.copyOf(areas))
                                .bind("most", atMost)
                                .bind("from", from)
                                .map((row, context) -> item(row))
                                .list());
    }

    @Override
    public List<FeedbackItem> drafts(Collection<String> areas) {
        if (areas.isEmpty()) {
            return List.of();
        }
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT * FROM feedback
                                        WHERE area IN (<areas>) AND published IS NULL
                                            AND state = 'draft'
                                        ORDER BY id DESC
                                        """)
                                .bindList("areas", List.copyOf(areas))
                                .map((row, context) -> item(row))
                                .list());
    }

    @Override
    public Optional<LocalDate> newest(Collection<String> areas) {
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT published FROM feedback
                                        WHERE area IN (<areas>) AND state = 'published'
                                        ORDER BY published DESC LIMIT 1
                                        """)
                                .bindList("areas", List.copyOf(areas))
                                .map((row, context) -> Columns.day(row, "published"))
                                .findOne()
                                .flatMap(day -> day));
    }

    private static FeedbackItem item(ResultSet row) throws SQLException {
        return new FeedbackItem(
                row.getString("id"),
                row.getString("area"),
                JsonColumn.sources(row.getString("answers")),
                JsonColumn.texts(row.getString("said")),
                JsonColumn.texts(row.getString("doing")),
                Optional.ofNullable(row.getString("blocks")).map(BlocksColumn::blocks),
                row.getString("picture"),
                FeedbackState.ofId(row.getString("state")).orElseThrow(),
                Columns.day(row, "published"));
    }

    @Override
    public List<Change> history(String id) {
        return database.read(handle -> VoiceChanges.newestFirst(handle, KIND, id));
    }
}
