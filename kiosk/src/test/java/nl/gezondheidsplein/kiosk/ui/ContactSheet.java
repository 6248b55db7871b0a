package nl.gezondheidsplein.kiosk.ui;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import nl.gezondheidsplein.kiosk.visit.Language;

/**
 * One screen of the kiosk on all sizes, below each other, in all languages, beside each other: what
 * is out of line is seen at a glance. In large letters each page has a row of its own.
 */
final class ContactSheet {
    private static final int CELL_WIDTH = 384;
    private static final int CELL_HEIGHT = 440;
    private static final int GAP = 8;
    private static final int LABEL = 22;
    private static final List<Language> COLUMNS = List.of(Language.values());

    private final Map<Row, Map<Language, BufferedImage>> rows =
            new TreeMap<>(Comparator.comparing(Row::size).thenComparingInt(Row::page));

    private record Row(ScreenSize size, int page) {
        @Override
        public String toString() {
            return "%s, %d×%d%s"
                    .formatted(size, size.width(), size.height(), page > 0 ? ", page " + page : "");
        }
    }

    /** Puts a picture of a screen in its cell. */
    void add(Walk.Stop stop, BufferedImage picture) {
        rows.computeIfAbsent(new Row(stop.size(), stop.largerPage()), _ -> new TreeMap<>())
                .put(stop.language(), small(picture));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Returns in how many cells there is a picture. */
    int cells() {
        return rows.values().stream().mapToInt(Map::size).sum();
    }

    void write(String title, Path file) throws IOException {
        ImageIO.write(draw(title), "png", file.toFile());
    }

    private BufferedImage draw(String title) {
        int height = GAP + LABEL;
        for (Map<Language, BufferedImage> row : rows.values()) {
            height += heightOf(row);
        }
        BufferedImage sheet =
                new BufferedImage(
                        GAP + COLUMNS.size() * (CELL_WIDTH + GAP),
                        height,
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Color.DARK_GRAY);
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        g.setColor(Color.WHITE);
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 15));
        g.drawString(title, GAP, LABEL);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        int y = GAP + LABEL;
        for (Map.Entry<Row, Map<Language, BufferedImage>> row : rows.entrySet()) {
            for (Map.Entry<Language, BufferedImage> cell : row.getValue().entrySet()) {
                int x = GAP + COLUMNS.indexOf(cell.getKey()) * (CELL_WIDTH + GAP);
                g.drawString(cell.getKey().id() + "  ·  " + row.getKey(), x, y + LABEL - 7);
                g.drawImage(cell.getValue(), x, y + LABEL, null);
            }
            y += heightOf(row.getValue());
        }
        g.dispose();
        return sheet;
    }

    private static int heightOf(Map<Language, BufferedImage> row) {
        return LABEL
                + GAP
                + row.values().stream().mapToInt(BufferedImage::getHeight).max().orElse(0);
    }

    private static BufferedImage small(BufferedImage picture) {
        double scale =
                Math.min(
                        (double) CELL_WIDTH / picture.getWidth(),
                        (double) CELL_HEIGHT / picture.getHeight());
        // In one step, thin lines and small letters would fall between the pixels.
        return scale < 0.5 ? small(scaled(picture, 0.5)) : scaled(picture, scale);
    }

    private static BufferedImage scaled(BufferedImage picture, double scale) {
        int width = (int) Math.round(picture.getWidth() * scale);
        int height = (int) Math.round(picture.getHeight() * scale);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = small.createGraphics();
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(picture, 0, 0, width, height, null);
        g.dispose();
        return small;
    }
}
