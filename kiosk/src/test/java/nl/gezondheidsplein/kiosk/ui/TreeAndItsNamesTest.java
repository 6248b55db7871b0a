package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.ui.look.Essential;
import nl.gezondheidsplein.kiosk.ui.look.Lettered;
import nl.gezondheidsplein.kiosk.ui.look.PictureBox;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Words;
import nl.gezondheidsplein.kiosk.visit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each name by the tree belongs to the bough or root beside it, for whoever reads it. */
final class TreeAndItsNamesTest {
    private static final Set<String> BOUGHS =
            Set.of(
                    "hoe ik leef",
                    "rustig en blij",
                    "omgaan met problemen",
                    "geld",
                    "wonen",
                    "mensen");
    private static final Set<String> STATES =
            Set.of("wortel", "stam", "knop", "bloesem", "nog niet genoeg");

    @ParameterizedTest
    @EnumSource(value = ScreenSize.class, names = "SMALL", mode = EnumSource.Mode.EXCLUDE)
    void namesNoBoughOnOnePageAndHowItIsOnTheNext(ScreenSize size) throws Exception {
        List<List<String>> pages = new ArrayList<>();
        SwingUtilities.invokeAndWait(
                () ->
                        Walk.PLANT_TREE.largerOn(
                                size,
                                Language.DUTCH,
                                stop -> pages.add(words(stop.resident().stage).toList())));

        int told = 0;
        for (List<String> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                if (BOUGHS.contains(page.get(i))) {
                    told++;
                    assertThat(page)
                            .as("what stands with %s", page.get(i))
                            .hasSizeGreaterThan(i + 1);
                    assertThat(page.get(i + 1)).isIn(STATES);
                }
            }
        }
        assertThat(told).isEqualTo(BOUGHS.size());
    }

    @Test
    void keepsTheTreeToBeSeenInLargeLetters() throws Exception {
        List<Boolean> seen = new ArrayList<>();
        SwingUtilities.invokeAndWait(
                () ->
                        Walk.PLANT_TREE.largerOn(
                                ScreenSize.UPRIGHT,
                                Language.DUTCH,
                                stop -> seen.add(hasPicture(stop.resident().stage))));

        assertThat(seen.getFirst()).as("on the first page").isTrue();
        assertThat(seen).filteredOn(there -> there).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void paintsABoughWhereItsNameStands(Language language) throws Exception {
        // Of this tree, only the first of three boughs is bare.
        SwingUtilities.invokeAndWait(
                () ->
                        Walk.ROUND_TREE_UNTOLD.on(
                                ScreenSize.USUAL,
                                language,
                                stop -> {
                                    PictureBox tree = picture(stop.resident().stage);
                                    int left = blossom(tree, 0);
                                    int right = blossom(tree, tree.getWidth() * 2 / 3);
                                    if (language.isRightToLeft()) {
                                        assertThat(left).isGreaterThan(10 * right);
                                    } else {
                                        assertThat(right).isGreaterThan(10 * left);
                                    }
                                }));
    }

    private static PictureBox picture(Container in) {
        return shown(in)
                .filter(PictureBox.class::isInstance)
                .map(PictureBox.class::cast)
                .filter(picture -> !picture.givesWay())
                .findFirst()
                .orElseThrow();
    }

    /** How many pixels of blossom a third of a picture has. */
    private static int blossom(PictureBox tree, int from) {
        BufferedImage image =
                new BufferedImage(tree.getWidth(), tree.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        tree.paint(g);
        g.dispose();
        int blossom = 0;
        for (int x = from; x < from + tree.getWidth() / 3; x++) {
            for (int y = 0; y < tree.getHeight() / 2; y++) {
                if (image.getRGB(x, y) == Shade.MID_BLOSSOM.color().getRGB()) {
                    blossom++;
                }
            }
        }
        return blossom;
    }

    private static Stream<Component> shown(Container in) {
        return Stream.of(in.getComponents())
                .filter(Component::isVisible)
                .flatMap(
                        part ->
                                part instanceof Container inner && inner.getComponentCount() > 0
                                        ? shown(inner)
                                        : Stream.of(part));
    }

    private static Stream<String> words(Container in) {
        return shown(in)
                .filter(Words.class::isInstance)
                .flatMap(part -> ((Lettered) part).letters().stream())
                .map(Lettered.Letters::text)
                .map(text -> text.replace('\n', ' '))
                .filter(text -> !text.isEmpty());
    }

    private static boolean hasPicture(Container in) {
        return shown(in).anyMatch(part -> part instanceof Essential picture && !picture.givesWay());
    }
}
