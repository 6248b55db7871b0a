package nl.gezondheidsplein.hub.store;

import java.util.List;
import nl.gezondheidsplein.hub.packs.ContentBook;
import nl.gezondheidsplein.hub.packs.ContentPiece;

/** The sheets of editors in the database. */
public final class JdbcContentBook implements ContentBook {
    private final Database database;

    public JdbcContentBook(Database database) {
        this.database = database;
    }

    @Override
    public void put(List<ContentPiece> pieces) {
        database.change(
                handle ->
                        pieces.forEach(
                                piece ->
                                        handle.createUpdate(
                                                        """
                                                        INSERT INTO content_piece (kind, scope, sheet, blocks)
                                                        VALUES (:kind, :scope, :sheet, :blocks)
                                                        ON CONFLICT (kind, scope)
                                                        DO UPDATE SET sheet = excluded.sheet,
                                                            blocks = excluded.blocks
                                                        """)
                                                .bind("kind", piece.kind().id())
                                                .bind("scope", piece.scope())
                                                .bind("sheet", piece.sheet())
                                                .bind("blocks", JsonColumn.of(piece.blocks()))
                                                .execute()));
    }

    @Override
    public List<ContentPiece> all() {
        return database.read(
                handle ->
                        handle.createQuery(
                                        "SELECT kind, scope, sheet, blocks FROM content_piece"
                                                + " ORDER BY kind, scope")
                                .map(
                                        (row, context) ->
                                                new ContentPiece(
                                                        ContentPiece.Kind.ofId(row.getString(1)),
                                                        row.getString(2),
                                                        row.getString(3),
                                                        JsonColumn.blocksById(row.getString(4))))
                                .list());
    }
}
