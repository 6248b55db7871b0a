package nl.gezondheidsplein.kiosk.ui.plant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.kiosk.ui.drawing.BloesemTree;
import nl.gezondheidsplein.kiosk.ui.drawing.DomainGrowth;
import nl.gezondheidsplein.kiosk.ui.drawing.GardenStem;
import nl.gezondheidsplein.kiosk.ui.drawing.GrowingPlant;
import nl.gezondheidsplein.kiosk.ui.drawing.InTheMiddle;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.PictureBox;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Words;
import nl.gezondheidsplein.kiosk.ui.question.DomainStyle;

/** The garden or the tree, and the ways on beside it. */
public final class PlantPanel extends ScreenPanel implements PlantView {
    private static final double LEAST_TREE_MM = 55;

    private final List<TouchButton> beds = new ArrayList<>();
    private final List<Words> crown = new ArrayList<>();
    private final List<Words> roots = new ArrayList<>();
    private final WayButtons ways;
    private final GrowingPlant growing;
    private Words heading;
    private Words hint;
    private PictureBox picture;
    private Page page = Page.STORING;

    private enum Page {
        STORING,
        GARDEN,
        TREE,
        WAYS
    }

    public PlantPanel(Kit kit) {
        super(kit);
        ways = new WayButtons(kit);
        growing = new GrowingPlant(kit);
        heading = kit.words(Role.QUESTION, Shade.INK, "");
        hint = kit.words(Role.SENTENCE, Shade.MUTED, "");
        picture = kit.picture(new BloesemTree(Map.of()));
    }

    @Override
    public boolean hasRoomForAllWays() {
        return !measure().isPortrait();
    }

    @Override
    public void showStoring(String sentence) {
        begin(Page.STORING, new Heading(sentence, ""));
        growing.grow(0.76, 0.8);
        add(growing);
        end();
    }

    @Override
    public void showGarden(Heading says, Garden garden, Map<Way, String> leads, Acts acts) {
        begin(Page.GARDEN, says);
        for (Bed bed : garden.beds()) {
            beds.add(
                    kit().button(
                                    "plant." + bed.domain().id(),
                                    bedStyle(bed),
                                    ButtonFace.of(
                                                    new DomainGrowth(bed.domain(), bed.band()),
                                                    bed.words())
                                            .withLine(bed.line()),
                                    () -> acts.bedChosen(bed.domain())));
        }
        picture =
                kit().picture(
                                hasRoomForAllWays()
                                        ? new GardenStem(garden.bloei())
                                        : new InTheMiddle(garden.bloei()));
        // Before the beds: on an upright screen it lies over the corner where they meet.
        add(picture);
        addAll(beds);
        addAll(ways.show(leads, acts));
        end();
    }

    @Override
    public void showTree(Heading says, Tree tree, Map<Way, String> leads, Acts acts) {
        begin(Page.TREE, says);
        label(tree.crown(), crown);
        label(tree.roots(), roots);
        picture = kit().picture(new BloesemTree(tree.grown())).atLeast(LEAST_TREE_MM);
        add(picture);
        addAll(crown);
        addAll(roots);
        addAll(ways.show(leads, acts));
        end();
    }

    @Override
    public void showWays(Heading says, Map<Way, String> leads, Acts acts) {
        begin(Page.WAYS, says);
        addAll(ways.show(leads, acts));
        end();
    }

    private void begin(Page shown, Heading says) {
        removeAll();
        beds.clear();
        crown.clear();
        roots.clear();
        page = shown;
        heading = kit().words(Role.QUESTION, Shade.INK, says.words());
        hint = kit().words(Role.SENTENCE, Shade.MUTED, says.hint());
        // Before all others: on pages the first words are the heading of each.
        addAll(List.of(heading, hint));
    }

    private void end() {
        revalidate();
        repaint();
    }

    private ButtonStyle bedStyle(Bed bed) {
        ButtonStyle style = DomainStyle.of(bed.domain());
        return hasRoomForAllWays() ? style : style.named(Role.LABEL);
    }

    /** A name and, under it, a word: two of them for each part. */
    private void label(List<Part> parts, List<Words> labels) {
        for (Part part : parts) {
            labels.add(kit().centred(Role.LABEL, Shade.INK, part.words()).withNext());
            labels.add(kit().centred(measure().needed(Role.SMALL), Shade.MUTED, part.line()));
        }
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        if (page == Page.STORING) {
            arrangeStoring(width, height, margin);
            return;
        }
        boolean isBeside = hasRoomForAllWays();
        int column = isBeside ? (width - 2 * margin) * 29 / 100 : 0;
        int left = width - 2 * margin - (isBeside ? column + 2 * gap : 0);
        int y = under(heading, margin, margin * 2 / 3, left);
        y = under(hint, margin, y, left) + gap / 2;
        int bottom = height - gap;
        if (page == Page.WAYS) {
            ways.stack(this::place, margin, y + gap, left, bottom - y - gap);
            return;
        }
        if (isBeside) {
            ways.stack(this::place, margin + left + 2 * gap, margin, column, bottom - margin);
        } else {
            bottom -= measure().target() + gap;
            ways.row(this::place, margin, bottom + gap, left, measure().target());
        }
        if (page == Page.GARDEN) {
            arrangeGarden(margin, y, left, bottom - y);
        } else {
            arrangeTree(margin, y, left, bottom - y);
        }
    }

    private void arrangeStoring(int width, int height, int margin) {
        int words = heading.heightFor(width - 2 * margin);
        place(heading, margin, margin, width - 2 * margin, words);
        place(growing, margin, 2 * margin + words, width - 2 * margin, height - 2 * margin - words);
    }

    private void arrangeGarden(int x, int y, int width, int height) {
        int gap = measure().gap();
        int tall = (height - gap) / 2;
        int middle = gap;
        if (hasRoomForAllWays()) {
            middle = Math.min(height * 140 / 304, width / 4);
            place(picture, x + (width - middle) / 2, y, middle, height);
        } else {
            int round = measure().mm(15);
            place(picture, x + (width - round) / 2, y + (height - round) / 2, round, round);
        }
        int wide = (width - middle) / 2;
        for (int i = 0; i < beds.size(); i++) {
            place(beds.get(i), x + i % 2 * (wide + middle), y + i / 2 * (tall + gap), wide, tall);
        }
    }

    private void arrangeTree(int x, int y, int width, int height) {
        int third = (width - 2 * measure().gap()) / 3;
        int above = heightOf(crown, third);
        int below = heightOf(roots, third);
        arrangeLabels(crown, x, y, third, above);
        place(picture, x, y + above, width, height - above - below);
        arrangeLabels(roots, x, y + height - below, third, below);
    }

    private static int heightOf(List<Words> labels, int width) {
        int most = 0;
        for (int i = 0; i < labels.size(); i += 2) {
            most =
                    Math.max(
                            most,
                            labels.get(i).heightFor(width) + labels.get(i + 1).heightFor(width));
        }
        return most;
    }

    private void arrangeLabels(List<Words> labels, int x, int y, int third, int height) {
        for (int i = 0; i < labels.size(); i += 2) {
            int left = x + i / 2 * (third + measure().gap());
            int line = labels.get(i + 1).heightFor(third);
            int name = labels.get(i).heightFor(third);
            int top = y + (labels.equals(crown) ? height - name - line : 0);
            place(labels.get(i), left, top, third, name);
            place(labels.get(i + 1), left, top + name, third, line);
        }
    }

    private int under(Words words, int x, int y, int width) {
        int height = words.heightFor(width);
        place(words, x, y, width, height);
        return y + height;
    }
}
