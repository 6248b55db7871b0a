package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.Component;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays a screen out anew where large letters do not fit the places it has for its parts: in one
 * column, and on as many pages as it takes. Pictures that only add warmth give way. Event dispatch
 * thread only.
 */
final class LargePages {
    private static final double LEAST_TARGET_MM = 20;
    private static final double LEAST_GAP_MM = 3;

    private final Kit kit;
    private final List<Component> hidden = new ArrayList<>();
    private final List<TouchButton> turns = new ArrayList<>();
    private List<Component> parts = List.of();
    private int page;

    LargePages(Kit kit) {
        this.kit = kit;
    }

    /** Takes away what this added, so that the screen can be arranged as usual. */
    void clear(ScreenPanel panel) {
        turns.forEach(panel::remove);
        turns.clear();
        hidden.forEach(part -> part.setVisible(true));
        hidden.clear();
        // Else a screen that was turned into pages would look as if it fitted by itself.
        for (Component part : panel.getComponents()) {
            if (part instanceof TouchButton button) {
                button.turnBack();
            }
        }
    }

    /** Whether a part is one that this added, to turn a page. */
    boolean isTurn(Component part) {
        return turns.contains(part);
    }

    /** Leaves the screen as it is arranged, or turns it into pages. */
    void turnWhereNeeded(ScreenPanel panel) {
        List<Component> present = List.of(panel.getComponents());
        if (!parts.equals(present)) {
            parts = present;
            page = 0;
        }
        if (!isWhole(panel)) {
            show(panel);
        }
    }

    private boolean isWhole(ScreenPanel panel) {
        Rectangle all = new Rectangle(0, 0, panel.getWidth(), panel.getHeight());
        List<Rectangle> solid = new ArrayList<>();
        List<Rectangle> targets = new ArrayList<>();
        for (Component part : parts) {
            if (!part.isVisible()) {
                continue;
            }
            Rectangle at = part.getBounds();
            if (part instanceof TouchButton button) {
                if (!button.isWhole() || at.width < leastTarget() || at.height < leastTarget()) {
                    return false;
                }
                targets.add(at);
                solid.add(at);
            } else if (part instanceof Lettered lettered) {
                for (Lettered.Letters letters : lettered.letters()) {
                    if (!letters.text().isEmpty()) {
                        if (!letters.whole()) {
                            return false;
                        }
                        Rectangle text = new Rectangle(letters.bounds());
                        text.translate(at.x, at.y);
                        solid.add(part instanceof CardBox ? at : text);
                    }
                }
            }
        }
        return solid.stream().allMatch(all::contains) && areApart(solid) && haveGaps(targets);
    }

    private int leastTarget() {
        return kit.measure().mm(LEAST_TARGET_MM);
    }

    private static boolean areApart(List<Rectangle> solid) {
        for (int i = 0; i < solid.size(); i++) {
            for (Rectangle other : solid.subList(i + 1, solid.size())) {
                if (solid.get(i).intersects(other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean haveGaps(List<Rectangle> targets) {
        int gap = (int) (LEAST_GAP_MM * kit.measure().pxPerMm());
        for (int i = 0; i < targets.size(); i++) {
            Rectangle around = new Rectangle(targets.get(i));
            around.grow(gap, gap);
            if (targets.subList(i + 1, targets.size()).stream().anyMatch(around::intersects)) {
                return false;
            }
        }
        return true;
    }

    private void show(ScreenPanel panel) {
        Rectangle room = new Rectangle(0, 0, panel.getWidth(), panel.getHeight());
        room.grow(-kit.measure().mm(LEAST_GAP_MM), -kit.measure().gap() / 2);
        // What the screen itself keeps for another page has no place on any of these.
        List<Component> shownParts = parts.stream().filter(Component::isVisible).toList();
        List<LargePage> pages = LargePage.all(kit, shownParts, room);
        if (pages.size() > 1) {
            room = beside(room);
            shorten(room);
            pages = LargePage.all(kit, shownParts, room);
        }
        page = Math.clamp(page, 0, pages.size() - 1);
        LargePage shown = pages.get(page);
        for (Component part : parts) {
            if (part.isVisible() && !shown.holds(part)) {
                part.setVisible(false);
                hidden.add(part);
            }
        }
        shown.place(panel);
        if (page > 0) {
            addTurn(panel, "page.previous", kit.turning().previous(), Arrow.BACK, -1, room);
        }
        if (page < pages.size() - 1) {
            addTurn(panel, "page.next", kit.turning().next(), Arrow.ON, 1, room);
        }
    }

    /** What is higher than a page in two languages says less in Dutch, or else nothing. */
    private void shorten(Rectangle room) {
        for (Component part : parts) {
            for (int i = 0; kit.twofold() && i < 2 && isTooHigh(part, room); i++) {
                if (part instanceof TouchButton button) {
                    button.shorten();
                } else if (part instanceof CardBox card) {
                    card.shorten();
                }
            }
        }
    }

    private boolean isTooHigh(Component part, Rectangle room) {
        return LargeRow.heightAlone(kit, part, room.width) > room.height;
    }

    /** The room that is left when the arrows have theirs: at both sides, or under the page. */
    private Rectangle beside(Rectangle room) {
        int arrow = kit.measure().target() + kit.measure().gap();
        return kit.measure().isPortrait()
                ? new Rectangle(room.x, room.y, room.width, room.height - arrow)
                : new Rectangle(room.x + arrow, room.y, room.width - 2 * arrow, room.height);
    }

    private void addTurn(
            ScreenPanel panel, String id, String name, Arrow arrow, int step, Rectangle room) {
        TouchButton turn =
                kit.button(
                                id,
                                ButtonStyle.tile(Shade.TINT_LEAF, Shade.LEAF),
                                new ButtonFace(Optional.of(arrow), "", ""),
                                () -> turn(panel, step))
                        .saying(name);
        turns.add(turn);
        panel.add(turn);
        int target = kit.measure().target();
        int gap = kit.measure().gap();
        if (kit.measure().isPortrait()) {
            int half = (room.width - gap) / 2;
            int x = step < 0 ? room.x : room.x + half + gap;
            panel.place(turn, x, room.y + room.height + gap, half, target);
        } else {
            int x = step < 0 ? room.x - gap - target : room.x + room.width + gap;
            int tall = Math.min(room.height, target * 2);
            panel.place(turn, x, room.y + (room.height - tall) / 2, target, tall);
        }
    }

    private void turn(ScreenPanel panel, int step) {
        page += step;
        panel.doLayout();
        panel.repaint();
    }

    /** Which way a page is turned. */
    private enum Arrow implements Picture {
        BACK {
            @Override
            public void draw(Sketch s) {
                s.hollow().edge(Shade.INK, 9).path("M62 18 L30 50 L62 82");
            }
        },
        ON {
            @Override
            public void draw(Sketch s) {
                s.hollow().edge(Shade.INK, 9).path("M38 18 L70 50 L38 82");
            }
        };

        @Override
        public boolean isDirected() {
            return true;
        }
    }
}
