package nl.gezondheidsplein.hub.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.hub.notices.Notice;
import nl.gezondheidsplein.hub.notices.NoticeStore;
import nl.gezondheidsplein.hub.squaremap.blocks.Announcement;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.Texts;

/** Notices in the database. */
public final class JdbcNoticeStore implements NoticeStore {
    private static final String SELECT =
            """
            SELECT id, area, place, kind, about, organisation, first_day, last_day, spot, blocks,
                   withdrawn
            FROM notice
            """;

    private final Database database;

    public JdbcNoticeStore(Database database) {
        this.database = database;
    }

    @Override
    public void put(Notice notice) {
        Announcement said = notice.said();
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO notice (id, area, place, kind, about,
                                                organisation, first_day, last_day, spot, blocks,
                                                withdrawn)
                                        VALUES (:id, :area, :place, :kind, :about, :organisation,
                                                :from, :until, :spot, :blocks, :withdrawn)
                                        ON CONFLICT (id) DO UPDATE SET area = excluded.area,
                                                place = excluded.place, kind = excluded.kind,
                                                about = excluded.about,
                                                organisation = excluded.organisation,
                                                first_day = excluded.first_day,
                                                last_day = excluded.last_day,
                                                spot = excluded.spot, blocks = excluded.blocks,
                                                withdrawn = excluded.withdrawn
                                        """)
                                .bind("id", notice.id())
                                .bind("area", notice.area())
                                .bind("place", notice.place().map(PlaceId::value).orElse(null))
                                .bind("kind", said.kind().id())
                                .bind("about", said.about().map(name -> name.in("nl")).orElse(""))
                                .bind("organisation", said.organisation().orElse(""))
                                .bind("from", said.from().toString())
                                .bind("until", said.until().toString())
                                .bind("spot", said.where().orElse(""))
                                .bind("blocks", JsonColumn.of(said.blocks()))
                                .bind("withdrawn", notice.isWithdrawn() ? 1L : 0L)
                                .execute());
    }

    @Override
    public Optional<Notice> find(String id) {
        return database.read(
                handle ->
                        handle.createQuery(SELECT + "WHERE id = :id")
                                .bind("id", id)
                                .map((row, context) -> notice(row))
                                .findOne());
    }

    @Override
    public List<Notice> of(Collection<String> areas, LocalDate from) {
        return areas.isEmpty()
                ? List.of()
                : database.read(
                        handle ->
                                handle.createQuery(
                                                SELECT
                                                        + "WHERE area IN (<areas>) AND last_day >="
                                                        + " :from ORDER BY last_day, id")
                                        .bindList("areas", List.copyOf(areas))
                                        .bind("from", from.toString())
                                        .map((row, context) -> notice(row))
                                        .list());
    }

    private static Notice notice(ResultSet row) throws SQLException {
        String place = row.getString("place");
        return new Notice(
                row.getString("id"),
                row.getString("area"),
                Optional.ofNullable(place).map(PlaceId::new),
                new Announcement(
                        Announcement.Kind.ofId(row.getString("kind")).orElseThrow(),
                        told(row.getString("about")).map(name -> Texts.of(Map.of("nl", name))),
                        told(row.getString("organisation")),
                        LocalDate.parse(row.getString("first_day")),
                        LocalDate.parse(row.getString("last_day")),
                        told(row.getString("spot")),
                        JsonColumn.blocks(row.getString("blocks"))),
                row.getLong("withdrawn") == 1);
    }

    private static Optional<String> told(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }
}
