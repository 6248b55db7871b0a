package nl.gezondheidsplein.kiosk.ui.round;

import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.kiosk.ui.drawing.BloesemTree;
import nl.gezondheidsplein.kiosk.ui.plant.PlantPresenter;
import nl.gezondheidsplein.kiosk.ui.plant.PlantView;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Band;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.Block;
import nl.gezondheidsplein.protocol.Domain;

/** Shows the tree of a group, in words and without a number. */
public final class RoundTreePresenter implements PlantView.Acts {
    private final PlantView view;
    private final Visit visit;
    private final Wording wording;

    public RoundTreePresenter(PlantView view, Visit visit, Wording wording) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
    }

    public void show(Map<Block, Band> grown) {
        view.showTree(
                new PlantView.Heading(
                        wording.say("round.tree.heading"), wording.say("round.tree.hint")),
                new PlantView.Tree(
                        grown, parts(BloesemTree.CROWN, grown), parts(BloesemTree.ROOTS, grown)),
                Map.of(PlantView.Way.DONE, wording.say("plant.way.done")),
                this);
    }

    private List<PlantView.Part> parts(List<Block> blocks, Map<Block, Band> grown) {
        return blocks.stream()
                .map(
                        block ->
                                new PlantView.Part(
                                        wording.say("plant.block." + block.id()),
                                        PlantPresenter.howABoughIs(grown, block, wording)))
                .toList();
    }

    @Override
    public void bedChosen(Domain domain) {
        // A tree has no beds.
    }

    @Override
    public void wayChosen(PlantView.Way way) {
        visit.stop();
    }
}
