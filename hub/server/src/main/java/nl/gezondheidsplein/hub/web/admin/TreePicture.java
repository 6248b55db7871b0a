package nl.gezondheidsplein.hub.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.web.Released.IndicatorFigures;

/**
 * The tree of a neighbourhood: what carries it in the roots, how people fare in the branches. It
 * grows and never wilts. Sizes are in the units of the drawing.
 *
 * @param whole the bloei of the whole, in words
 * @param crowd of how many that is, in words
 * @param description the picture in words, for who does not see it
 */
public record TreePicture(String whole, String crowd, List<Limb> limbs, String description) {

    /**
     * One branch or root with what grows at its end.
     *
     * @param path from the trunk to the end
     * @param x where it ends
     * @param labelY where its words stand
     * @param stage what grows there
     * @param crowd of how many people it speaks, in words
     */
    public record Limb(
            String path, int x, int y, int labelY, String stage, String words, String crowd) {
        String spoken() {
            return words + " (" + crowd + ")";
        }
    }

    /** Where the limb of a building block goes. */
    private record Spot(String id, String path, int x, int y, int labelY) {}

    private static final List<Spot> SPOTS =
            List.of(
                    new Spot("leefstijl", "M450 300 C400 220 280 230 200 170", 200, 170, 90),
                    new Spot("mindset", "M450 320 C450 220 450 190 450 130", 450, 130, 50),
                    new Spot(
                            "mentale-gesteldheid",
                            "M450 300 C500 220 620 230 700 170",
                            700,
                            170,
                            90),
                    new Spot(
                            "financiele-basis", "M450 430 C400 480 280 460 200 510", 200, 510, 580),
                    new Spot("sociaal-netwerk", "M450 430 C450 480 450 500 450 530", 450, 530, 600),
                    new Spot("leefomgeving", "M450 430 C500 480 620 460 700 510", 700, 510, 580));

    /** Draws the indicators of one period; nothing while no block has a figure. */
    static Optional<TreePicture> of(List<IndicatorFigures> indicators) {
        List<Limb> limbs = new ArrayList<>();
        for (Spot spot : SPOTS) {
            find(indicators, "bloei." + spot.id())
                    .ifPresent(
                            one ->
                                    limbs.add(
                                            new Limb(
                                                    spot.path(),
                                                    spot.x(),
                                                    spot.y(),
                                                    spot.labelY(),
                                                    one.stage(),
                                                    one.words() + ": " + one.stage(),
                                                    crowd(one))));
        }
        if (limbs.isEmpty()) {
            return Optional.empty();
        }
        Optional<IndicatorFigures> bloei = find(indicators, "bloei");
        String whole = bloei.map(IndicatorFigures::stage).orElse("");
        String crowd = bloei.map(TreePicture::crowd).orElse("");
        return Optional.of(
                new TreePicture(
                        whole,
                        crowd,
                        limbs,
                        "De boom van de buurt. "
                                + (whole.isEmpty()
                                        ? ""
                                        : "De hele boom: " + whole + " (" + crowd + "). ")
                                + limbs.stream().map(Limb::spoken).collect(Collectors.joining("; "))
                                + "."));
    }

    private static String crowd(IndicatorFigures indicator) {
        return "n: ongeveer " + indicator.n();
    }

    private static Optional<IndicatorFigures> find(List<IndicatorFigures> some, String id) {
        return some.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
