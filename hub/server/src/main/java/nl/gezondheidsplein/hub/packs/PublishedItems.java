package nl.gezondheidsplein.hub.packs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondheidsplein.protocol.ClarifySheet;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.PictureChoice;

/**
 * The item ids that kiosks may count: the fixed ones and all that a pack ever published. They are
 * kept before the first pack that holds them goes out, so no kiosk counts what the hub refuses.
 */
public final class PublishedItems implements Supplier<ItemCatalogue> {
    private final ItemBook book;
    private volatile ItemCatalogue known;

    public PublishedItems(ItemBook book) {
        this.book = book;
        this.known = ItemCatalogue.base().union(book.all());
    }

    @Override
    public ItemCatalogue get() {
        return known;
    }

    /** Keeps what a pack is about to publish. */
    void remember(List<Offer> offers, ClarifySheet clarify, JoinSheet join, EventSheet events) {
        ItemCatalogue items = of(offers, clarify, join, events);
        if (!known.union(items).equals(known)) {
            book.add(items);
            known = known.union(items);
        }
    }

    private static ItemCatalogue of(
            List<Offer> offers, ClarifySheet clarify, JoinSheet join, EventSheet events) {
        Set<String> themes =
                Stream.of(
                                offers.stream().flatMap(offer -> offer.facts().themes().stream()),
                                clarify.steps().stream()
                                        .flatMap(step -> step.choices().stream())
                                        .map(choice -> choice.wish().theme())
                                        .flatMap(Optional::stream),
                                join.themes().stream().map(theme -> theme.words().id()))
                        .flatMap(ids -> ids)
                        .collect(Collectors.toSet());
        ItemCatalogue items =
                ItemCatalogue.empty()
                        .withThemes(themes)
                        .withOpenThemes(
                                join.themes().stream()
                                        .filter(theme -> !theme.isSensitive())
                                        .map(theme -> theme.words().id())
                                        .collect(Collectors.toSet()))
                        .withOfferCategories(
                                Stream.concat(
                                                themes.stream(),
                                                Arrays.stream(Domain.values()).map(Domain::id))
                                        .collect(Collectors.toSet()))
                        .withGiveCategories(ids(join.gives()));
        for (JoinSheet.Question question : join.questions()) {
            items = items.withQuestion(question.id(), ids(question.answers()));
        }
        for (EventSheet.Event event : events.events()) {
            items = items.withEvent(event.id(), ids(event.stands()));
        }
        return items;
    }

    private static Set<String> ids(List<PictureChoice> choices) {
        return choices.stream().map(PictureChoice::id).collect(Collectors.toSet());
    }
}
