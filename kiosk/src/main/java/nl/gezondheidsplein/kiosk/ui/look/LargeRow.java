package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Words, or blocks beside each other, with the least height they ask in large letters. Immutable.
 *
 * @param beside whether the pictures of its buttons stand beside their words
 */
record LargeRow(
        List<Component> parts, int height, int each, int gap, boolean isWords, boolean beside) {
    private static final int MOST_ACROSS = 6;

    LargeRow {
        parts = List.copyOf(parts);
    }

    /** A row for each of the words on a screen, and for each picture that it is about. */
    static List<LargeRow> ofWords(Kit kit, List<Component> parts, int width) {
        List<LargeRow> rows = new ArrayList<>();
        for (Component part : parts) {
            if (part instanceof Words words && !words.isEmpty()) {
                rows.add(
                        new LargeRow(
                                List.of(words), words.leastHeight(width), width, 0, true, false));
            } else if (part instanceof Essential picture && !picture.givesWay()) {
                rows.add(alone(kit, part, width));
            }
        }
        return rows;
    }

    /** What is touched or holds more than words, in runs of the same kind. */
    static List<List<Component>> alike(List<Component> parts) {
        List<List<Component>> runs = new ArrayList<>();
        Optional<Class<?>> kind = Optional.empty();
        for (Component part : parts) {
            if (part instanceof CardBox || part instanceof TouchButton) {
                if (!kind.equals(Optional.of(part.getClass()))) {
                    kind = Optional.of(part.getClass());
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(part);
            }
        }
        return runs;
    }

    /**
     * Blocks of one kind, as many beside each other as makes them the least high together.
     *
     * @param room width of a row, and the height that none passes if possible
     * @param most height of a page, for rows that leave no room for the first words
     */
    static List<LargeRow> ofBlocks(Kit kit, List<Component> blocks, Dimension room, int most) {
        List<LargeRow> rows = lowest(kit, blocks, room);
        if (rows.isEmpty()) {
            rows = lowest(kit, blocks, new Dimension(room.width, most));
        }
        return rows.isEmpty() ? underEachOther(kit, blocks, room.width) : rows;
    }

    private static List<LargeRow> lowest(Kit kit, List<Component> blocks, Dimension room) {
        List<LargeRow> best = List.of();
        for (int across = 1; across <= Math.min(MOST_ACROSS, blocks.size()); across++) {
            for (boolean beside : new boolean[] {true, false}) {
                Optional<List<LargeRow>> rows = ofBlocks(kit, blocks, room, across, beside);
                if (rows.isPresent() && (best.isEmpty() || total(rows.get()) < total(best))) {
                    best = rows.get();
                }
            }
        }
        return best;
    }

    /** The least height of one part in a width, both in pixels. */
    static int heightAlone(Kit kit, Component part, int width) {
        return alone(kit, part, width).height;
    }

    /** Whether the next row belongs to this one. */
    boolean keepsNext() {
        return parts.getFirst() instanceof Words words && words.keepsNext();
    }

    boolean holds(Component part) {
        return parts.contains(part);
    }

    void place(ScreenPanel panel, int x, int y, int tall) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof TouchButton button) {
                button.turn(beside);
            }
            int at = x + i * (each + gap);
            if (panel.isOfAPad(parts.get(i))) {
                parts.get(i).setBounds(at, y, each, tall);
            } else {
                panel.place(parts.get(i), at, y, each, tall);
            }
        }
    }

    private static Optional<List<LargeRow>> ofBlocks(
            Kit kit, List<Component> blocks, Dimension room, int across, boolean beside) {
        int gap = kit.measure().gap();
        int each = (room.width - gap * (across - 1)) / across;
        if (each < kit.measure().target()) {
            return Optional.empty();
        }
        List<LargeRow> rows = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i += across) {
            List<Component> row = blocks.subList(i, Math.min(i + across, blocks.size()));
            int height = 0;
            for (Component block : row) {
                OptionalInt least = leastHeight(block, each, beside);
                if (least.isEmpty() || least.getAsInt() > room.height) {
                    return Optional.empty();
                }
                height = Math.max(height, least.getAsInt());
            }
            rows.add(new LargeRow(row, height, each, gap, false, beside));
        }
        return Optional.of(rows);
    }

    /** What is left when a word is too long for any width: it shows, and breaks. */
    private static List<LargeRow> underEachOther(Kit kit, List<Component> blocks, int width) {
        return blocks.stream().map(block -> alone(kit, block, width)).toList();
    }

    private static LargeRow alone(Kit kit, Component block, int width) {
        int beside = leastHeight(block, width, true).orElse(Integer.MAX_VALUE);
        int above = leastHeight(block, width, false).orElse(kit.measure().target() * 2);
        return new LargeRow(
                List.of(block), Math.min(beside, above), width, 0, false, beside < above);
    }

    private static OptionalInt leastHeight(Component block, int width, boolean beside) {
        return switch (block) {
            case TouchButton button -> button.leastHeight(width, beside);
            case CardBox card -> card.leastHeight(width);
            case Essential picture -> OptionalInt.of(picture.leastHeight(width));
            default -> OptionalInt.empty();
        };
    }

    private static int total(List<LargeRow> rows) {
        return rows.stream().mapToInt(LargeRow::height).sum() + rows.size() * rows.getFirst().gap;
    }
}
