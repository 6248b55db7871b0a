package nl.gezondheidsplein.hub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.gezondheidsplein.hub.packs.ContentBook;
import nl.gezondheidsplein.hub.packs.ContentPiece;
import nl.gezondheidsplein.hub.packs.ItemBook;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import org.junit.jupiter.api.Test;

/** What the stores of content and of published items promise, on whichever database. */
abstract class ContentBookContract extends DatabaseTest {
    private static final String NO_EVENTS = "{\"v\":1,\"events\":[]}";
    private static final String NO_STEPS = "{\"v\":1,\"steps\":[],\"starts\":{}}";
    private static final String STEPS =
            "{\"v\":1,\"steps\":[{\"id\":\"rust\",\"question\":{\"nl\":\"Veel mensen – ‘thuis’?\"},"
                    + "\"choices\":[{\"id\":\"ja\",\"words\":{\"nl\":\"Ja\"},\"picture\":\"plant\",\"wish\":{\"aims\":[]}},"
                    + "{\"id\":\"nee\",\"words\":{\"nl\":\"Nee\"},\"picture\":\"plant\",\"wish\":{\"aims\":[]}}]}],\"starts\":{}}";

    private final ContentBook content = new JdbcContentBook(database());
    private final ItemBook items = new JdbcItemBook(database());

    @Test
    void keepsAPieceForEachKindAndScopeAndReplacesIt() {
        content.put(
                List.of(
                        new ContentPiece(ContentPiece.Kind.CLARIFY, "moerwijk-noord", NO_STEPS),
                        new ContentPiece(ContentPiece.Kind.EVENTS, "", NO_EVENTS)));
        content.put(List.of(new ContentPiece(ContentPiece.Kind.CLARIFY, "moerwijk-noord", STEPS)));

        assertThat(content.all())
                .containsExactly(
                        new ContentPiece(ContentPiece.Kind.CLARIFY, "moerwijk-noord", STEPS),
                        new ContentPiece(ContentPiece.Kind.EVENTS, "", NO_EVENTS));
    }

    @Test
    void remembersEveryItemThatWasEverPublished() {
        ItemCatalogue first =
                ItemCatalogue.empty()
                        .withThemes(Set.of("geld"))
                        .withOpenThemes(Set.of("groen"))
                        .withOfferCategories(Set.of("geld", "geest"))
                        .withGiveCategories(Set.of("koken"))
                        .withQuestion("week", Set.of("ja", "nee"))
                        .withEvent("iftar", Set.of("soep"))
                        .withEvent("markt", Set.of());
        ItemCatalogue second = ItemCatalogue.empty().withEvent("iftar", Set.of("thee"));

        items.add(first);
        items.add(second);
        items.add(second);

        assertThat(items.all()).isEqualTo(first.union(second));
    }
}
