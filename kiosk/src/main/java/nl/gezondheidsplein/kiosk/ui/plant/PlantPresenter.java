package nl.gezondheidsplein.kiosk.ui.plant;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.ui.drawing.BloesemTree;
import nl.gezondheidsplein.kiosk.ui.plant.PlantView.Bed;
import nl.gezondheidsplein.kiosk.ui.plant.PlantView.Garden;
import nl.gezondheidsplein.kiosk.ui.plant.PlantView.Heading;
import nl.gezondheidsplein.kiosk.ui.plant.PlantView.Part;
import nl.gezondheidsplein.kiosk.ui.plant.PlantView.Tree;
import nl.gezondheidsplein.kiosk.ui.plant.PlantView.Way;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Band;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Plant;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Thanks;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.Block;
import nl.gezondheidsplein.protocol.Domain;

/** Shows the plant once its answers are stored, and leads on from it. */
public final class PlantPresenter implements PlantView.Acts {
    /** From left to right and from top to bottom, as the model of the four domains is drawn. */
    private static final List<Domain> BEDS =
            List.of(Domain.GEEST, Domain.SOCIAAL, Domain.LICHAAM, Domain.MAATSCHAPPELIJK);

    private final PlantView view;
    private final Visit visit;
    private final Wording wording;

    public PlantPresenter(PlantView view, Visit visit, Wording wording) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
    }

    public void show() {
        if (thanks() == Thanks.STORING) {
            view.showStoring(wording.say("thanks.storing"));
        } else {
            visit.plant().ifPresent(this::show);
        }
    }

    private Thanks thanks() {
        return visit.thanks(Contribution.Full.ABOUT).orElse(Thanks.STORING);
    }

    private void show(Plant plant) {
        switch (page()) {
            case TREE -> view.showTree(heading("plant.tree.hint"), tree(plant), ways(plant), this);
            case MORE -> view.showWays(heading("plant.more.hint"), otherWays(plant), this);
            default -> view.showGarden(heading("plant.hint"), garden(plant), ways(plant), this);
        }
    }

    /** The garden, unless something else was chosen; "back" takes that back. */
    private Way page() {
        List<String> chosen = visit.steps();
        return chosen.isEmpty() ? Way.GARDEN : Way.valueOf(chosen.getLast());
    }

    private Heading heading(String hint) {
        return new Heading(
                wording.say("plant.heading"),
                wording.say(thanks() == Thanks.NOT_STORED ? "plant.failed" : hint));
    }

    private Garden garden(Plant plant) {
        return new Garden(
                BEDS.stream()
                        .map(
                                domain ->
                                        bed(
                                                domain,
                                                Optional.ofNullable(plant.domains().get(domain))))
                        .toList(),
                plant.bloei());
    }

    private Bed bed(Domain domain, Optional<Band> band) {
        return new Bed(domain, band, wording.say("domain." + domain.id()), words(band));
    }

    private String words(Optional<Band> band) {
        return wording.say(
                "plant.band."
                        + band.map(known -> known.name().toLowerCase(Locale.ROOT)).orElse("none"));
    }

    private Tree tree(Plant plant) {
        return new Tree(
                plant.blocks(), parts(BloesemTree.CROWN, plant), parts(BloesemTree.ROOTS, plant));
    }

    private List<Part> parts(List<Block> blocks, Plant plant) {
        return blocks.stream()
                .map(
                        block ->
                                new Part(
                                        wording.say("plant.block." + block.id()),
                                        howABoughIs(plant.blocks(), block, wording)))
                .toList();
    }

    /** In a word, for six of them stand around one tree; also for the tree of a group. */
    public static String howABoughIs(Map<Block, Band> grown, Block block, Wording wording) {
        Band band = grown.get(block);
        return wording.say(
                band == null
                        ? "plant.bough.none"
                        : "plant.band." + band.name().toLowerCase(Locale.ROOT));
    }

    private Map<Way, String> ways(Plant plant) {
        Map<Way, String> ways = new EnumMap<>(Way.class);
        Way other = page() == Way.TREE ? Way.GARDEN : Way.TREE;
        if (view.hasRoomForAllWays()) {
            ways.putAll(otherWays(plant));
            ways.put(other, words(other));
        } else {
            ways.put(other, words(other));
            ways.put(Way.MORE, words(Way.MORE));
        }
        return ways;
    }

    private Map<Way, String> otherWays(Plant plant) {
        Map<Way, String> ways = new EnumMap<>(Way.class);
        if (plant.asksForAConnector()) {
            ways.put(Way.CONNECTOR, words(Way.CONNECTOR));
        }
        for (Way way : List.of(Way.BRING, Way.TAKE_AWAY, Way.DONE)) {
            ways.put(way, words(way));
        }
        return ways;
    }

    private String words(Way way) {
        return wording.say("plant.way." + way.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public void bedChosen(Domain domain) {
        visit.clarify(domain.id());
    }

    @Override
    public void wayChosen(Way way) {
        switch (way) {
            case CONNECTOR -> visit.seekConnector();
            case BRING -> visit.open(Screen.JOIN);
            case TREE, GARDEN, MORE -> visit.step(way.name());
            case TAKE_AWAY -> visit.open(Screen.TAKE_AWAY);
            case DONE -> visit.stop();
        }
    }
}
