package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** One page of a screen in large letters: rows under each other. Immutable. */
final class LargePage {
    private final List<LargeRow> rows;
    private final Rectangle room;
    private final int gap;

    private LargePage(List<LargeRow> rows, Rectangle room, int gap) {
        this.rows = List.copyOf(rows);
        this.room = room;
        this.gap = gap;
    }

    /**
     * Spreads the parts of a screen over pages. Its first words stand on each page that has room
     * for them, so that an answer never stands without its question.
     *
     * @param room of one page, in pixels; at least one page comes back
     */
    static List<LargePage> all(Kit kit, List<Component> parts, Rectangle room) {
        int gap = kit.measure().gap();
        List<LargeRow> words = LargeRow.ofWords(kit, parts, room.width);
        List<LargeRow> blocks = new ArrayList<>();
        int most = room.height - (words.isEmpty() ? 0 : words.getFirst().height() + gap);
        for (List<Component> alike : LargeRow.alike(parts)) {
            blocks.addAll(
                    LargeRow.ofBlocks(kit, alike, new Dimension(room.width, most), room.height));
        }
        List<LargeRow> head = head(words, blocks, room.height, gap);
        List<LargePage> pages = new ArrayList<>();
        List<LargeRow> page = new ArrayList<>();
        List<LargeRow> rows = new ArrayList<>(words);
        rows.addAll(blocks);
        for (LargeRow row : rows) {
            page.add(row);
            if (page.size() > 1 && height(page, gap) > room.height) {
                List<LargeRow> together = takeLast(page, head.size());
                pages.add(new LargePage(page, room, gap));
                page = new ArrayList<>(head);
                page.addAll(together);
                if (height(page, gap) > room.height) {
                    page = together;
                }
            }
        }
        pages.add(new LargePage(page, room, gap));
        return pages;
    }

    boolean holds(Component part) {
        return rows.stream().anyMatch(row -> row.holds(part));
    }

    /** Puts the parts of this page in their places; what is left of the height goes to blocks. */
    void place(ScreenPanel panel) {
        long blocks = rows.stream().filter(row -> !row.isWords()).count();
        int left = Math.max(0, room.height - height(rows, gap));
        int y = room.y;
        if (blocks == 0) {
            y += left / 3;
        }
        for (LargeRow row : rows) {
            int more = row.isWords() ? 0 : (int) Math.min(left / blocks, row.height());
            row.place(panel, room.x, y, row.height() + more);
            y += row.height() + more + gapAfter(row, gap);
        }
    }

    /** Takes the last row from a page, and the rows that keep it with them, but never all. */
    private static List<LargeRow> takeLast(List<LargeRow> page, int head) {
        List<LargeRow> taken = new ArrayList<>(List.of(page.removeLast()));
        while (page.size() > Math.max(1, head) && page.getLast().keepsNext()) {
            taken.addFirst(page.removeLast());
        }
        return taken;
    }

    private static int gapAfter(LargeRow row, int gap) {
        return row.keepsNext() ? gap / 4 : gap;
    }

    /** The first words, if they leave room for any of the rows that follow. */
    private static List<LargeRow> head(
            List<LargeRow> words, List<LargeRow> blocks, int height, int gap) {
        int tallest = blocks.stream().mapToInt(LargeRow::height).max().orElse(height);
        return words.isEmpty() || words.getFirst().height() + gap + tallest > height
                ? List.of()
                : List.of(words.getFirst());
    }

    private static int height(List<LargeRow> rows, int gap) {
        int between =
                rows.stream().limit(rows.size() - 1).mapToInt(row -> gapAfter(row, gap)).sum();
        return rows.stream().mapToInt(LargeRow::height).sum() + between;
    }
}
