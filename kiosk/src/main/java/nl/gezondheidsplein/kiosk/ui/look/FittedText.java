package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.Color;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.kiosk.takeaway.Said;

/**
 * A text in the largest size that fits a room, from its usual size down to its floor and never
 * below; where it is said in two languages, the Dutch stands under the resident's own. Immutable.
 */
record FittedText(Said said, TextBlock block, Role role, boolean whole) {
    private static final float STEP = 0.97f;

    /** The Dutch under the resident's own sentence is a little smaller than that, as on paper. */
    private static final float DUTCH = 0.85f;

    static FittedText of(Kit kit, Role role, String text, float width, float height) {
        return of(kit, role, Said.inDutch(text), width, height);
    }

    static FittedText of(Kit kit, Role role, Said said, float width, float height) {
        Measure measure = kit.measure();
        float least = measure.leastBody(role);
        float body = measure.body(role);
        TextBlock block = block(kit, role, said, body, width);
        while (!isWhole(block, height) && body > least) {
            body = Math.max(least, body * STEP);
            block = block(kit, role, said, body, width);
        }
        return new FittedText(said, block, role, isWhole(block, height));
    }

    /** The text in its smallest letters. */
    static TextBlock least(Kit kit, Role role, Said said, float width) {
        return block(kit, role, said, kit.measure().leastBody(role), width);
    }

    private static TextBlock block(Kit kit, Role role, Said said, float body, float width) {
        TextBlock own = kit.prepared().text(said.own(), role, body, kit.rightToLeft(), width);
        float least = kit.measure().leastBodyUnder(role);
        float dutchBody = kit.measure().isLarger() ? least : Math.max(least, body * DUTCH);
        return said.dutch()
                .map(dutch -> own.over(kit.prepared().text(dutch, role, dutchBody, false, width)))
                .orElse(own);
    }

    private static boolean isWhole(TextBlock block, float height) {
        // Half a pixel, for heights come from whole pixels.
        return block.fits() && block.height() <= height + 0.5f;
    }

    /**
     * What is painted, language by language.
     *
     * @param at where it stands in its component
     */
    List<Lettered.Letters> letters(Kit kit, Rectangle at, Color ink, Color ground) {
        double floor = kit.measure().leastBody(role) * Role.CAPITAL;
        int upper = said.dutch().isPresent() ? Math.round(block.upperHeight()) : at.height;
        List<Lettered.Letters> letters = new ArrayList<>();
        letters.add(
                new Lettered.Letters(
                        said.own(),
                        new Rectangle(at.x, at.y, at.width, upper),
                        ink,
                        ground,
                        block.body() * Role.CAPITAL,
                        floor,
                        false,
                        whole));
        block.under()
                .ifPresent(
                        dutch ->
                                letters.add(
                                        new Lettered.Letters(
                                                said.dutch().orElse(""),
                                                new Rectangle(
                                                        at.x,
                                                        at.y + upper,
                                                        at.width,
                                                        at.height - upper),
                                                ink,
                                                ground,
                                                dutch.body() * Role.CAPITAL,
                                                kit.measure().leastBodyUnder(role) * Role.CAPITAL,
                                                true,
                                                whole)));
        return letters;
    }
}
