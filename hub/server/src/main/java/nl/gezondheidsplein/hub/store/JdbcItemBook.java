package nl.gezondheidsplein.hub.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.packs.ItemBook;
import nl.gezondheidsplein.protocol.ItemCatalogue;

/** Published item ids in the database. */
public final class JdbcItemBook implements ItemBook {
    private static final String NO_OWNER = "";

    private final Database database;

    public JdbcItemBook(Database database) {
        this.database = database;
    }

    private record Row(String kind, String owner, String id) {}

    @Override
    public void add(ItemCatalogue items) {
        List<Row> rows = rows(items);
        database.change(
                handle ->
                        rows.forEach(
                                row ->
                                        handle.createUpdate(
                                                        """
                                                        INSERT INTO published_item (kind, owner, id)
                                                        VALUES (:kind, :owner, :id)
                                                        ON CONFLICT (kind, owner, id) DO NOTHING
                                                        """)
                                                .bind("kind", row.kind())
                                                .bind("owner", row.owner())
                                                .bind("id", row.id())
                                                .execute()));
    }

    private static List<Row> rows(ItemCatalogue items) {
        List<Row> rows = new ArrayList<>();
        Map.of(
                        "theme", items.themes(),
                        "open-theme", items.openThemes(),
                        "offer-category", items.offerCategories(),
                        "give", items.giveCategories(),
                        "event", items.events().keySet())
                .forEach((kind, ids) -> ids.forEach(id -> rows.add(new Row(kind, NO_OWNER, id))));
        Map.of("answer", items.questions(), "stand", items.events())
                .forEach(
                        (kind, owners) ->
                                owners.forEach(
                                        (owner, ids) ->
                                                ids.forEach(
                                                        id -> rows.add(new Row(kind, owner, id)))));
        return rows;
    }

    @Override
    public ItemCatalogue all() {
        List<Row> rows =
                database.read(
                        handle ->
                                handle.createQuery("SELECT kind, owner, id FROM published_item")
                                        .map(
                                                (row, context) ->
                                                        new Row(
                                                                row.getString(1),
                                                                row.getString(2),
                                                                row.getString(3)))
                                        .list());
        ItemCatalogue items =
                ItemCatalogue.empty()
                        .withThemes(ids(rows, "theme"))
                        .withOpenThemes(ids(rows, "open-theme"))
                        .withOfferCategories(ids(rows, "offer-category"))
                        .withGiveCategories(ids(rows, "give"));
        for (String event : ids(rows, "event")) {
            items = items.withEvent(event, Set.of());
        }
        for (var question : grouped(rows, "answer").entrySet()) {
            items = items.withQuestion(question.getKey(), question.getValue());
        }
        for (var event : grouped(rows, "stand").entrySet()) {
            items = items.withEvent(event.getKey(), event.getValue());
        }
        return items;
    }

    private static Set<String> ids(List<Row> rows, String kind) {
        return of(rows, kind).map(Row::id).collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> grouped(List<Row> rows, String kind) {
        Map<String, Set<String>> byOwner = new TreeMap<>();
        of(rows, kind)
                .forEach(
                        row ->
                                byOwner.computeIfAbsent(row.owner(), owner -> new HashSet<>())
                                        .add(row.id()));
        return byOwner;
    }

    private static Stream<Row> of(List<Row> rows, String kind) {
        return rows.stream().filter(row -> row.kind().equals(kind));
    }
}
