package nl.gezondheidsplein.hub.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.voices.Believers;
import nl.gezondheidsplein.hub.voices.Change;
import nl.gezondheidsplein.hub.voices.Theme;
import nl.gezondheidsplein.hub.voices.ThemeCard;
import nl.gezondheidsplein.hub.voices.ThemeStore;
import nl.gezondheidsplein.protocol.JoinSheet.Theme.State;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PictureChoice;
import org.jdbi.v3.core.Handle;

/** Themes and their boards in the database. */
public final class JdbcThemeStore implements ThemeStore {
    private static final String KIND = "theme";

    private final Database database;

    public JdbcThemeStore(Database database) {
        this.database = database;
    }

    @Override
    public void put(Theme theme) {
        database.change(
                handle -> {
                    handle.createUpdate(
                                    """
                                    INSERT INTO theme (id, names, picture, sensitive)
                                    VALUES (:id, :names, :picture, :sensitive)
                                    ON CONFLICT (id) DO UPDATE SET names = excluded.names,
                                        picture = excluded.picture,
                                        sensitive = CASE WHEN theme.sensitive = 1 THEN 1
                                            ELSE excluded.sensitive END
                                    """)
                            .bind("id", theme.id())
                            .bind("names", JsonColumn.of(theme.words().words()))
                            .bind("picture", theme.words().picture())
                            .bind("sensitive", theme.isSensitive() ? 1 : 0)
                            .execute();
                    if (theme.isSensitive()) {
                        forgetOpenBelievers(handle, theme.id());
                    }
                });
    }

    /**
     * Open figures of believers go whole where they hold this theme: without it they would still
     * tell how many it had, for n was counted with them. The boards keep what they count.
     */
    private static void forgetOpenBelievers(Handle handle, String theme) {
        for (String table : List.of("open_contribution", "open_cell")) {
            handle.createUpdate(
                            """
                            DELETE FROM <table> WHERE histogram = :histogram AND EXISTS (
                                SELECT 1 FROM open_cell AS held
                                WHERE held.period = <table>.period
                                    AND held.neighbourhood = <table>.neighbourhood
                                    AND held.histogram = :histogram AND held.answer = :answer)
                            """)
                    .define("table", table)
                    .bind("histogram", Kind.BELIEVER.id())
                    .bind("answer", "theme." + theme)
                    .execute();
        }
    }

    @Override
    public List<Theme> themes() {
        return database.read(
                handle ->
                        handle.createQuery("SELECT * FROM theme ORDER BY id")
                                .map((row, context) -> theme(row))
                                .list());
    }

    @Override
    public Optional<Theme> find(String id) {
        return database.read(
                handle ->
                        handle.createQuery("SELECT * FROM theme WHERE id = :id")
                                .bind("id", id)
                                .map((row, context) -> theme(row))
                                .findOne());
    }

    private static Theme theme(ResultSet row) throws SQLException {
        return new Theme(
                new PictureChoice(
                        row.getString("id"),
                        JsonColumn.texts(row.getString("names")),
                        row.getString("picture")),
                row.getInt("sensitive") != 0);
    }

    @Override
    public List<ThemeCard> board(NeighbourhoodId neighbourhood) {
        return database.read(handle -> cards(handle, neighbourhood, ""));
    }

    /** Returns the card of one theme while nobody else may write it. */
    static Optional<ThemeCard> lockedCard(
            Handle handle, String theme, NeighbourhoodId neighbourhood) {
        // Writing first makes two hubs count believers one after the other.
        handle.createUpdate(
                        """
                        INSERT INTO theme_card (theme, neighbourhood, state, believers, windows)
                        SELECT id, :neighbourhood, 'open', 0, 0 FROM theme WHERE id = :theme
                        ON CONFLICT (theme, neighbourhood)
                            DO UPDATE SET windows = theme_card.windows
                        """)
                .bind("theme", theme)
                .bind("neighbourhood", neighbourhood.value())
                .execute();
        return cards(handle, neighbourhood, theme).stream().findFirst();
    }

    /** Reads one theme's card, or with an empty id those of all. */
    private static List<ThemeCard> cards(
            Handle handle, NeighbourhoodId neighbourhood, String theme) {
        return handle.createQuery(
                        """
                        SELECT theme.*, state, outcome, believers, windows, seen FROM theme
                        LEFT JOIN theme_card ON theme = theme.id AND neighbourhood = :neighbourhood
                        WHERE :theme = '' OR theme.id = :theme
                        ORDER BY theme.id
                        """)
                .bind("neighbourhood", neighbourhood.value())
                .bind("theme", theme)
                .map((row, context) -> card(row, neighbourhood))
                .list();
    }

    private static ThemeCard card(ResultSet row, NeighbourhoodId neighbourhood)
            throws SQLException {
        Theme theme = theme(row);
        String state = row.getString("state");
        if (state == null) {
            return ThemeCard.fresh(theme, neighbourhood);
        }
        String outcome = row.getString("outcome");
        return new ThemeCard(
                theme,
                neighbourhood,
                state(state),
                Optional.ofNullable(outcome).map(JsonColumn::texts),
                new Believers(
                        row.getLong("believers"), row.getLong("windows"), row.getLong("seen")));
    }

    private static State state(String id) {
        for (State state : State.values()) {
            if (state.id().equals(id)) {
                return state;
            }
        }
        throw new StoreException("No theme can be in state " + id);
    }

    @Override
    public void move(ThemeCard card, Change change) {
        database.change(handle -> move(handle, card, change));
    }

    static void move(Handle handle, ThemeCard card, Change change) {
        handle.createUpdate(
                        """
                        INSERT INTO theme_card
                            (theme, neighbourhood, state, outcome, believers, windows)
                        VALUES (:theme, :neighbourhood, :state, :outcome, 0, 0)
                        ON CONFLICT (theme, neighbourhood)
                            DO UPDATE SET state = excluded.state, outcome = excluded.outcome,
                                seen = theme_card.believers
                        """)
                .bind("theme", card.theme().id())
                .bind("neighbourhood", card.neighbourhood().value())
                .bind("state", card.state().id())
                .bind("outcome", card.outcome().map(JsonColumn::of).orElse(null))
                .execute();
        VoiceChanges.add(handle, KIND, subject(card.theme().id(), card.neighbourhood()), change);
    }

    static void count(Handle handle, ThemeCard card) {
        handle.createUpdate(
                        """
                        UPDATE theme_card SET believers = :believers, windows = :windows
                        WHERE theme = :theme AND neighbourhood = :neighbourhood
                        """)
                .bind("believers", card.believers().count())
                .bind("windows", card.believers().windows())
                .bind("theme", card.theme().id())
                .bind("neighbourhood", card.neighbourhood().value())
                .execute();
    }

    /** Notes that somebody looks after those who believe in a theme. */
    static void see(Handle handle, String theme, NeighbourhoodId neighbourhood) {
        handle.createUpdate(
                        """
                        UPDATE theme_card SET seen = believers
                        WHERE theme = :theme AND neighbourhood = :neighbourhood
                        """)
                .bind("theme", theme)
                .bind("neighbourhood", neighbourhood.value())
                .execute();
    }

    @Override
    public List<Change> history(String theme, NeighbourhoodId neighbourhood) {
        return database.read(
                handle -> VoiceChanges.newestFirst(handle, KIND, subject(theme, neighbourhood)));
    }

    private static String subject(String theme, NeighbourhoodId neighbourhood) {
        return theme + "/" + neighbourhood.value();
    }
}
