package nl.gezondheidsplein.kiosk;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.kiosk.tally.EventSource;
import nl.gezondheidsplein.kiosk.tally.ShownContent;
import nl.gezondheidsplein.protocol.CheckSheet;
import nl.gezondheidsplein.protocol.ClarifySheet;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.PlaceSheet;

/**
 * Tells the tally what is shown: the labels of the present pack and the closed item ids that it
 * adds. Worked out once for each pack. Safe from every thread.
 */
final class Shown implements Supplier<ShownContent>, EventSource {
    private final Supplier<Pack> current;
    private volatile Known known;

    private record Known(Pack pack, ShownContent content) {}

    Shown(Supplier<Pack> current) {
        this.current = current;
        this.known = known(current.get());
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // Every pack is read once; comparing all of it is dear.
    public ShownContent get() {
        Pack pack = current.get();
        Known before = known;
        if (before.pack() == pack) {
            return before.content();
        }
        Known fresh = known(pack);
        known = fresh;
        return fresh.content();
    }

    @Override
    public ShownContent shown() {
        return get();
    }

    @Override
    public EventSheet events() {
        return current.get().events();
    }

    @Override
    public Optional<PlaceSheet> place() {
        return current.get().placeSheet();
    }

    private static Known known(Pack pack) {
        return new Known(
                pack,
                new ShownContent(
                        pack.version(),
                        pack.covenant(),
                        pack.check().map(CheckSheet::set),
                        items(pack)));
    }

    private static ItemCatalogue items(Pack pack) {
        JoinSheet join = pack.join();
        ItemCatalogue items =
                ItemCatalogue.base()
                        .withThemes(themes(pack))
                        .withOpenThemes(
                                join.themes().stream()
                                        .filter(theme -> !theme.isSensitive())
                                        .map(theme -> theme.words().id())
                                        .collect(Collectors.toSet()))
                        .withGiveCategories(
                                join.gives().stream()
                                        .map(PictureChoice::id)
                                        .collect(Collectors.toSet()))
                        .withOfferCategories(
                                pack.offers().stream()
                                        .map(offer -> offer.facts().category())
                                        .collect(Collectors.toSet()));
        for (JoinSheet.Question question : join.questions()) {
            items =
                    items.withQuestion(
                            question.id(),
                            question.answers().stream()
                                    .map(PictureChoice::id)
                                    .collect(Collectors.toSet()));
        }
        return items;
    }

    /** What can be wished: also what nobody offers and nobody made a theme of. */
    private static Set<String> themes(Pack pack) {
        Set<String> themes = new HashSet<>();
        pack.join().themes().forEach(theme -> themes.add(theme.words().id()));
        for (Offer offer : pack.offers()) {
            themes.addAll(offer.facts().themes());
        }
        for (ClarifySheet.Step step : pack.clarify().steps()) {
            step.choices().forEach(choice -> choice.wish().theme().ifPresent(themes::add));
        }
        return themes;
    }
}
