package nl.gezondheidsplein.kiosk.ui;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JScrollBar;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.ui.look.Lettered;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;

/** Holds the component tree of a screen against the numbers that people with old hands need. */
final class ScreenRules {
    private static final double TARGET_MM = 20;
    private static final double GAP_MM = 3;
    private static final double TEXT_CONTRAST = 7;
    private static final double CONTROL_CONTRAST = 3;

    private final StagePanel stage;
    private final double pxPerMm;
    private final List<String> broken = new ArrayList<>();

    private ScreenRules(StagePanel stage, double pxPerMm) {
        this.stage = stage;
        this.pxPerMm = pxPerMm;
    }

    /** What is wrong, in words; empty when nothing is. */
    static List<String> broken(StagePanel stage, double pxPerMm) {
        ScreenRules rules = new ScreenRules(stage, pxPerMm);
        List<Component> shown =
                Parts.all(stage).stream().filter(part -> isShown(part, stage)).toList();
        shown.forEach(rules::checkPlace);
        rules.checkTexts(shown);
        rules.checkTargets(rules.stage.touchable());
        return rules.broken;
    }

    /** The texts whose capitals are lower than this. */
    static List<String> smallerThan(double capitalMm, StagePanel stage, double pxPerMm) {
        return Parts.all(stage).stream()
                .filter(part -> part instanceof Lettered && isShown(part, stage))
                .flatMap(part -> ((Lettered) part).letters().stream())
                .filter(letters -> !letters.text().isEmpty())
                .filter(letters -> letters.capitalPx() / pxPerMm < capitalMm - 0.01)
                .map(Lettered.Letters::text)
                .toList();
    }

    private static boolean isShown(Component part, Container root) {
        for (Component at = part; at != null && !at.equals(root); at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return part.getWidth() > 0 && part.getHeight() > 0;
    }

    private void checkPlace(Component part) {
        if (part instanceof JScrollBar) {
            broken.add("there is a scroll bar");
        }
        Container parent = part.getParent();
        Rectangle room = new Rectangle(0, 0, parent.getWidth(), parent.getHeight());
        if (!room.contains(part.getBounds())) {
            broken.add(describe(part) + " leaves its parent: " + part.getBounds());
        }
    }

    private void checkTexts(List<Component> shown) {
        List<Placed> texts = new ArrayList<>();
        for (Component part : shown) {
            if (part instanceof Lettered lettered) {
                for (Lettered.Letters letters : lettered.letters()) {
                    if (!letters.text().isEmpty()) {
                        checkText(letters);
                        texts.add(
                                new Placed(
                                        part,
                                        letters.text(),
                                        SwingUtilities.convertRectangle(
                                                part, letters.bounds(), stage)));
                    }
                }
            }
        }
        for (Placed one : texts) {
            for (Placed other : texts) {
                if (!one.equals(other)
                        && one.sameLayer(other)
                        && one.at.intersects(other.at)
                        && one.text.compareTo(other.text) <= 0) {
                    broken.add("\"" + one.text + "\" overlaps \"" + other.text + "\"");
                }
            }
        }
    }

    private void checkText(Lettered.Letters letters) {
        if (!letters.whole()) {
            broken.add("\"" + letters.text() + "\" does not fit");
        }
        if (letters.capitalPx() < letters.floorPx() - 0.01) {
            broken.add("\"" + letters.text() + "\" is under its floor");
        }
        double contrast = contrast(letters.ink(), letters.ground());
        if (contrast < TEXT_CONTRAST) {
            broken.add("\"%s\" has contrast %.1f".formatted(letters.text(), contrast));
        }
    }

    private void checkTargets(List<TouchButton> targets) {
        for (int i = 0; i < targets.size(); i++) {
            TouchButton target = targets.get(i);
            Rectangle at = onStage(target);
            double least = Math.min(at.width, at.height) / pxPerMm;
            if (least < TARGET_MM) {
                broken.add("%s is only %.1f mm".formatted(describe(target), least));
            }
            if (contrast(target.edge(), Shade.PAPER.color()) < CONTROL_CONTRAST
                    || contrast(target.edge(), Shade.CARD.color()) < CONTROL_CONTRAST) {
                broken.add(describe(target) + " has too faint an edge");
            }
            for (TouchButton other : targets.subList(i + 1, targets.size())) {
                double gap = gap(at, onStage(other)) / pxPerMm;
                if (gap < GAP_MM) {
                    broken.add(
                            "%s and %s are %.1f mm apart"
                                    .formatted(describe(target), describe(other), gap));
                }
            }
        }
    }

    private Rectangle onStage(Component part) {
        return SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), stage);
    }

    private static double gap(Rectangle one, Rectangle other) {
        int across = Math.max(one.x - other.x - other.width, other.x - one.x - one.width);
        int down = Math.max(one.y - other.y - other.height, other.y - one.y - one.height);
        return Math.max(across, down);
    }

    private static String describe(Component part) {
        return part.getName() == null ? part.getClass().getSimpleName() : part.getName();
    }

    /** As WCAG 2 defines it. */
    static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private record Placed(Component part, String text, Rectangle at) {
        /** The question over a screen hides what lies under it. */
        boolean sameLayer(Placed other) {
            return part.getParent().equals(other.part.getParent());
        }
    }
}
