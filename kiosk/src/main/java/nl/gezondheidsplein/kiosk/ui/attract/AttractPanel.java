package nl.gezondheidsplein.kiosk.ui.attract;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.kiosk.ui.drawing.Scenery;
import nl.gezondheidsplein.kiosk.ui.drawing.Sign;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.CardBox;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.PictureBox;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Words;

/** The resting screen: a garden with the motto of the place; all of it begins a visit. */
public final class AttractPanel extends ScreenPanel implements AttractView {
    private final PictureBox garden;
    private Words motto;
    private Words place;
    private Words heading;
    private Words pairing;
    private TouchButton touch;
    private List<CardBox> things = List.of();

    public AttractPanel(Kit kit) {
        super(kit);
        garden = kit.picture(Scenery.NEIGHBOURHOOD);
        motto = kit.words(Role.MOTTO, Shade.LEAF, "");
        place = kit.words(Role.SENTENCE, Shade.MUTED, "");
        heading = kit.words(Role.TITLE, Shade.INK, "");
        pairing = kit.words(Role.LABEL, Shade.MUTED, "");
        touch = kit.button("begin", style(), ButtonFace.of(""), () -> {});
    }

    @Override
    public void showAttract(Scene scene, Acts acts) {
        removeAll();
        for (var listener : getMouseListeners()) {
            removeMouseListener(listener);
        }
        Kit kit = kit();
        motto = kit.words(Role.MOTTO, Shade.LEAF, scene.motto()).inTheMiddle();
        place = kit.words(Role.SENTENCE, Shade.MUTED, scene.place());
        heading =
                kit.words(Role.TITLE, Shade.INK, scene.plan().isEmpty() ? "" : scene.planHeading());
        pairing = kit.words(Role.LABEL, Shade.MUTED, scene.pairing());
        things = new ArrayList<>();
        for (Thing thing : scene.plan()) {
            things.add(
                    new CardBox(kit, Shade.CARD, Sign.CLOCK)
                            .with(Role.TITLE, thing.title())
                            .with(Role.LINE, thing.when()));
        }
        touch =
                kit.button(
                        "begin",
                        style(),
                        ButtonFace.of(scene.touch()).withLine(scene.touchElsewhere()),
                        acts::began);
        addAll(List.of(motto, place, heading, pairing, touch));
        addAll(things);
        add(garden);
        addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mouseReleased(MouseEvent e) {
                        if (contains(e.getPoint())) {
                            acts.began();
                        }
                    }
                });
        revalidate();
        repaint();
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
        int column = (width - 3 * margin) * (measure().isSmall() ? 55 : 48) / 100;
        int y = margin;
        int button = Math.max(measure().target(), height * 19 / 100);
        int mottoHeight = Math.min(motto.heightFor(column), height * 40 / 100);
        place(motto, margin, y, column, mottoHeight);
        y += mottoHeight;
        int placeHeight = place.heightFor(column);
        place(place, margin, y, column, placeHeight);
        y += placeHeight + (measure().isSmall() ? 0 : gap * 2);
        int bottom = height - margin - button;
        if (!measure().isSmall()) {
            y = arrangeThings(margin, y, column, bottom - gap - y);
        } else {
            arrangeThings(margin, y, column, 0);
        }
        place(touch, margin, bottom, column, button);
        int pairingHeight = pairing.heightFor(column);
        int right = width - 2 * margin - column;
        place(garden, 2 * margin + column, 0, right + margin, height - pairingHeight);
        place(pairing, 2 * margin + column, height - pairingHeight, right, pairingHeight);
    }

    private void arrangeUpright(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        int column = width - 2 * margin;
        int y = margin;
        int mottoHeight = motto.heightFor(column);
        place(motto, margin, y, column, mottoHeight);
        y += mottoHeight;
        int placeHeight = place.heightFor(column);
        place(place, margin, y, column, placeHeight);
        y += placeHeight + gap;
        int pairingHeight = pairing.heightFor(column);
        int button = measure().target() * 5 / 4;
        int bottom = height - margin - pairingHeight - button;
        place(touch, margin, bottom, column, button);
        place(pairing, margin, height - margin / 2 - pairingHeight, column, pairingHeight);
        int row = measure().mm(15);
        int plan = things.isEmpty() ? 0 : measure().mm(9) + things.size() * row;
        int picture = bottom - gap - y - plan;
        place(garden, margin, y, column, Math.max(0, picture));
        arrangeThings(margin, y + Math.max(0, picture), column, plan);
    }

    private int arrangeThings(int x, int y, int width, int height) {
        int gap = measure().gap();
        int headingHeight = heading.heightFor(width);
        boolean room = height > headingHeight + measure().mm(12);
        place(heading, x, y, width, room ? headingHeight : 0);
        heading.setVisible(room);
        int top = y + headingHeight + gap / 2;
        int each = things.isEmpty() ? 0 : (height - headingHeight - gap / 2) / things.size();
        int row = Math.min(each, measure().mm(17 * Math.max(1, measure().scale())));
        for (CardBox thing : things) {
            boolean fits = room && top + row - gap / 2 <= y + height && row > measure().mm(9);
            thing.setVisible(fits);
            place(thing, x, top, width, Math.max(0, row - gap / 2));
            top += row;
        }
        return top;
    }
}
