package nl.gezondheidsplein.kiosk.ui.attract;

import java.awt.Component;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.kiosk.ui.drawing.Scenery;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.PictureBox;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Words;

/** The resting screen: a garden with the motto of the place; all of it begins a visit. */
public final class AttractPanel extends ScreenPanel implements AttractView {
    /** Room for the way to begin, said in every language. */
    private static final double BEGIN_MM = 24;

    /** The same where a column is narrow and the words stand on more lines. */
    private static final double NARROW_BEGIN_MM = 27;

    /** A garden lower than this is no garden any more. */
    private static final double LEAST_GARDEN_MM = 27;

    /** Under a few words that are told in turn a lower one is enough. */
    private static final double LOW_GARDEN_MM = 15;

    private final PictureBox garden;
    private Words motto;
    private Words place;
    private Words heading;
    private Words pairing;
    private Words done;
    private Words doneHeading;
    private TouchButton touch;
    private boolean isTelling;
    private final List<Words> elsewhere = new ArrayList<>();
    private final List<Words> times = new ArrayList<>();
    private final List<Words> things = new ArrayList<>();

    public AttractPanel(Kit kit) {
        super(kit);
        garden = kit.picture(Scenery.NEIGHBOURHOOD).standing();
        motto = kit.words(Role.MOTTO, Shade.LEAF, "");
        place = kit.words(Role.SENTENCE, Shade.MUTED, "");
        heading = kit.words(Role.TITLE, Shade.INK, "");
        pairing = kit.words(Role.SMALL, Shade.MUTED, "");
        done = kit.words(Role.SENTENCE, Shade.INK, "");
        doneHeading = kit.words(Role.TITLE, Shade.BLOSSOM, "");
        touch = kit.button("begin", style(), ButtonFace.of(""), () -> {});
    }

    @Override
    public void showAttract(Scene scene, Acts acts) {
        Kit kit = kit();
        // The button stays: a finger may be on it while the words around it change.
        if (touch.getParent() == null) {
            touch = kit.button("begin", style(), ButtonFace.of(""), acts::began);
            add(touch);
            addMouseListener(beginning(acts));
        }
        for (Component part : getComponents()) {
            if (!part.equals(touch)) {
                remove(part);
            }
        }
        touch.show(ButtonFace.of(scene.touch()).withLine(String.join("  ·  ", scene.elsewhere())));
        touch.setVisible(!scene.touch().isEmpty());
        elsewhere.clear();
        if (!touch.isVisible()) {
            scene.elsewhere().forEach(why -> elsewhere.add(kit.words(Role.LINE, Shade.INK, why)));
        }
        motto = kit.words(Role.MOTTO, Shade.LEAF, scene.motto()).inTheMiddle();
        place = kit.words(Role.SENTENCE, Shade.MUTED, scene.place());
        heading =
                kit.words(Role.TITLE, Shade.INK, scene.plan().isEmpty() ? "" : scene.planHeading());
        pairing = kit.words(Role.SMALL, Shade.MUTED, scene.pairing());
        Role told = measure().isPortrait() ? Role.LINE : Role.SENTENCE;
        done = kit.words(told, Shade.INK, scene.feedback());
        doneHeading =
                kit.words(
                        Role.TITLE,
                        Shade.BLOSSOM,
                        scene.feedback().isEmpty() ? "" : scene.feedbackHeading());
        isTelling = !scene.feedback().isEmpty();
        times.clear();
        things.clear();
        for (Thing thing : scene.plan()) {
            times.add(kit.words(Role.TITLE, Shade.LEAF, thing.when()).inTheMiddle());
            things.add(kit.words(Role.SENTENCE, Shade.INK, thing.title()).inTheMiddle());
        }
        addAll(List.of(motto, place, heading, pairing, doneHeading, done));
        addAll(elsewhere);
        addAll(times);
        addAll(things);
        add(garden);
        revalidate();
        repaint();
    }

    /** All of the resting screen begins a visit when a finger lifts off it. */
    private MouseAdapter beginning(Acts acts) {
        return new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent e) {
                if (contains(e.getPoint()) && kit().touches().isNew(e.getLocationOnScreen())) {
                    acts.began();
                }
            }
        };
    }

    private static ButtonStyle style() {
        return ButtonStyle.tile(Shade.TINT_SUN, Shade.SOIL);
    }

    @Override
    protected void arrange(int width, int height) {
        if (measure().isPortrait()) {
            arrangeUpright(width, height);
        } else {
            arrangeAcross(width, height);
        }
    }

    private void arrangeAcross(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        int column = (width - 3 * margin) * 53 / 100;
        int button =
                measure()
                        .mm(
                                measure().isSmall()
                                        ? NARROW_BEGIN_MM
                                        : BEGIN_MM * Math.max(1, measure().scale()));
        int bottom = height - margin - button;
        int right = width - margin - column;
        int pairingHeight = pairing.heightFor(right);
        place(pairing, margin + column + gap, gap / 2, right - 2 * gap, pairingHeight);
        place(garden, margin + column, pairingHeight, right, height - pairingHeight);
        int y = head(margin, margin / 2, column);
        int used = plan(margin, y + gap, column, bottom - gap - y);
        feedback(margin, y + gap + used + gap, column, bottom - gap - (y + gap + used + gap));
        place(touch, margin, bottom, column, button);
        elsewhere(margin, column, bottom + button);
    }

    private void arrangeUpright(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        int column = width - 2 * margin;
        int y = head(margin, margin / 2, column);
        int pairingHeight = pairing.heightFor(column);
        int button = measure().mm(NARROW_BEGIN_MM);
        int bottom = height - pairingHeight - gap / 4 - button;
        place(touch, margin, bottom, column, button);
        elsewhere(margin, column, bottom + button);
        place(pairing, margin, height - pairingHeight, column, pairingHeight);
        int planHeight = plan(margin, y, column, bottom - y - measure().mm(LEAST_GARDEN_MM));
        y += planHeight;
        y += feedback(margin, y, column, bottom - y - measure().mm(LOW_GARDEN_MM));
        place(garden, margin, y, column, bottom - y);
    }

    /** One language under the other, the last one at the bottom. */
    private void elsewhere(int x, int width, int bottom) {
        int y = bottom;
        for (Words why : elsewhere.reversed()) {
            int height = why.heightFor(width);
            y -= height;
            place(why, x, y, width, height);
        }
    }

    private int head(int x, int top, int column) {
        int mottoHeight = motto.heightFor(column);
        place(motto, x, top, column, mottoHeight);
        int placeHeight = place.heightFor(column);
        place(place, x, top + mottoHeight, column, placeHeight);
        return top + mottoHeight + placeHeight;
    }

    /**
     * Only where there is room for all of it: the plan comes first; returns the height it takes.
     */
    private int feedback(int x, int y, int width, int room) {
        int headingHeight = doneHeading.heightFor(width);
        int height = done.heightFor(width);
        boolean fits = isTelling && headingHeight + height <= room;
        doneHeading.setVisible(fits);
        done.setVisible(fits);
        place(doneHeading, x, y, width, headingHeight);
        place(done, x, y + headingHeight, width, height);
        return fits ? headingHeight + height : 0;
    }

    /** As many things as there is room for; returns the height that they take. */
    private int plan(int x, int y, int width, int room) {
        int headingHeight = heading.heightFor(width);
        int clock = 0;
        for (Words time : times) {
            clock = Math.max(clock, time.widthOnOneLine());
        }
        int gap = measure().gap();
        int title = width - clock - gap;
        int used = headingHeight;
        int shown = 0;
        for (int i = 0; i < things.size(); i++) {
            int row = Math.max(times.get(i).heightFor(clock), things.get(i).heightFor(title));
            boolean fits = shown == i && used + row <= room;
            times.get(i).setVisible(fits);
            things.get(i).setVisible(fits);
            place(times.get(i), x, y + used, clock, row);
            place(things.get(i), x + clock + gap, y + used, title, row);
            if (fits) {
                used += row;
                shown++;
            }
        }
        heading.setVisible(shown > 0);
        place(heading, x, y, width, headingHeight);
        return shown > 0 ? used : 0;
    }
}
