package nl.gezondheidsplein.hub.store;

import java.util.List;
import nl.gezondheidsplein.hub.voices.Drawer;
import nl.gezondheidsplein.hub.voices.DrawerStore;
import nl.gezondheidsplein.hub.voices.DrawnChoice;
import nl.gezondheidsplein.protocol.PictureChoice;

/** The pictures of all drawers in the database. */
public final class JdbcDrawerStore implements DrawerStore {
    private final Database database;

    public JdbcDrawerStore(Database database) {
        this.database = database;
    }

    @Override
    public void put(DrawnChoice choice) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO drawn_choice
                                            (drawer, id, words, picture, shown)
                                        VALUES (:drawer, :id, :words, :picture, :shown)
                                        ON CONFLICT (drawer, id) DO UPDATE SET
                                            words = excluded.words, picture = excluded.picture,
                                            shown = excluded.shown
                                        """)
                                .bind("drawer", choice.drawer().id())
                                .bind("id", choice.choice().id())
                                .bind("words", JsonColumn.of(choice.choice().words()))
                                .bind("picture", choice.choice().picture())
                                .bind("shown", choice.isShown() ? 1 : 0)
                                .execute());
    }

    @Override
    public List<DrawnChoice> all() {
        return database.read(
                handle ->
                        handle.createQuery("SELECT * FROM drawn_choice ORDER BY drawer, id")
                                .map(
                                        (row, context) ->
                                                new DrawnChoice(
                                                        Drawer.ofId(row.getString("drawer"))
                                                                .orElseThrow(),
                                                        new PictureChoice(
                                                                row.getString("id"),
                                                                JsonColumn.texts(
                                                                        row.getString("words")),
                                                                row.getString("picture")),
                                                        row.getInt("shown") != 0))
                                .list());
    }
}
