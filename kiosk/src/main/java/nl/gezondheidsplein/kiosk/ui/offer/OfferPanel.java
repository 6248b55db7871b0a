package nl.gezondheidsplein.kiosk.ui.offer;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.ui.drawing.Joining;
import nl.gezondheidsplein.kiosk.ui.drawing.Life;
import nl.gezondheidsplein.kiosk.ui.drawing.Pictures;
import nl.gezondheidsplein.kiosk.ui.drawing.Scenery;
import nl.gezondheidsplein.kiosk.ui.drawing.Sign;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.PhotoBox;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.PictureBox;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Words;

/** Facts with their signs, in two columns, or one on an upright screen. */
public final class OfferPanel extends ScreenPanel implements OfferView {
    /** A smaller picture shows no more than its drawing does. */
    private static final double LEAST_PHOTO_MM = 30;

    private final List<Row> rows = new ArrayList<>();
    private final List<TouchButton> buttons = new ArrayList<>();
    private PictureBox picture;
    private Words title;
    private Words marks;
    private Optional<PhotoBox> photo = Optional.empty();
    private int page;

    private record Row(PictureBox sign, Words words) {}

    /** Where a row stands: on which page, in which column, how far down. */
    private record Spot(int page, int column, int y) {}

    public OfferPanel(Kit kit) {
        super(kit);
        picture = kit.picture(Scenery.ASK_SOMEBODY);
        title = kit.words(Role.QUESTION, Shade.INK, "");
        marks = kit.words(Role.LINE, Shade.MUTED, "");
    }

    @Override
    public int pages(Sheet sheet) {
        fill(sheet);
        if (kit().twofold()) {
            // Its parts are spread over pages when the Dutch is there, too.
            return 1;
        }
        return 1 + spots(getWidth(), getHeight()).getLast().page();
    }

    @Override
    public void showOffer(Sheet sheet, int shown, String more, Acts acts) {
        removeAll();
        fill(sheet);
        page = shown;
        buttons.clear();
        buttons.add(
                kit().button(
                                "offer.take",
                                shaped(ButtonStyle.tile(Shade.TINT_SUN, Shade.SOIL)),
                                ButtonFace.of(Sign.SLIP, sheet.take()),
                                acts::taken));
        if (!more.isEmpty()) {
            buttons.add(
                    kit().button(
                                    "offer.more",
                                    shaped(ButtonStyle.tile(Shade.CARD, Shade.LINE)),
                                    ButtonFace.of(Sign.ON, more),
                                    acts::turned));
        }
        addAll(buttons);
        addAll(List.of(title, marks, picture));
        photo.ifPresent(this::add);
        for (Row row : rows) {
            add(row.words());
            add(row.sign());
        }
        revalidate();
        repaint();
    }

    @Override
    public void showPhoto(BufferedImage taken) {
        photo.ifPresent(box -> box.show(taken));
        doLayout();
        repaint();
    }

    @Override
    public void showGone(String heading) {
        removeAll();
        photo = Optional.empty();
        rows.clear();
        buttons.clear();
        title = kit().words(Role.QUESTION, Shade.INK, heading);
        addAll(List.of(title, picture));
        revalidate();
        repaint();
    }

    private void fill(Sheet sheet) {
        picture = kit().picture(Pictures.named(sheet.picture()));
        title = kit().words(Role.QUESTION, Shade.INK, sheet.title());
        marks = kit().words(Role.LINE, Shade.MUTED, sheet.marks());
        photo = sheet.photo().map(kit()::photo);
        rows.clear();
        for (Fact fact : sheet.facts()) {
            Role role = fact.topic() == Topic.WHAT ? Role.SENTENCE : Role.LINE;
            rows.add(
                    new Row(
                            kit().picture(sign(fact.topic())),
                            kit().words(role, Shade.INK, fact.words())));
        }
    }

    private ButtonStyle shaped(ButtonStyle style) {
        return measure().isPortrait() ? style.named(Role.LABEL) : style.sideways();
    }

    private static Picture sign(Topic topic) {
        return switch (topic) {
            case WHAT -> Life.LEAF;
            case WHEN -> Sign.CLOCK;
            case WHERE -> Sign.PLACE;
            case ASK -> Sign.ASK;
            case COST -> Sign.COST;
            case FOR_WHOM -> Life.PEOPLE;
            case LANGUAGES -> Sign.TALK;
            case ACCESS -> Life.HOME;
            case SIGN_UP -> Sign.DONE;
            case NOTE -> Joining.SEND;
        };
    }

    private int icon() {
        return measure().mm(8 * Math.max(1, measure().scale()));
    }

    private int columns() {
        return measure().isPortrait() ? 1 : 2;
    }

    private int columnWidth(int width) {
        int column = width - 2 * measure().margin();
        return (column - 3 * measure().gap() * (columns() - 1)) / columns();
    }

    private int wordsWidth(int width) {
        return columnWidth(width) - icon() - measure().gap();
    }

    /** Room for the drawing beside the title. */
    private int drawing() {
        return measure().isPortrait() ? 0 : measure().mm(20 * measure().scale());
    }

    private int headHeight(int width) {
        int column = width - 2 * measure().margin() - drawing();
        return Math.max(
                drawing(), title.heightFor(column) + marks.heightFor(column) + measure().gap() / 2);
    }

    /** Fills column after column and page after page; a fact is never parted. */
    private List<Spot> spots(int width, int height) {
        int top = measure().margin() * 2 / 3 + headHeight(width) + measure().gap();
        int bottom = height - measure().target() - 2 * measure().gap();
        List<Spot> spots = new ArrayList<>();
        int column = 0;
        int y = top;
        for (Row row : rows) {
            int tall = rowHeight(row, width);
            if (y > top && y + tall > bottom && hasAnother(column)) {
                column++;
                y = top;
            }
            spots.add(new Spot(column / columns(), column % columns(), y));
            y += tall + measure().gap();
        }
        return spots.isEmpty() ? List.of(new Spot(0, 0, top)) : spots;
    }

    private boolean hasAnother(int column) {
        return !kit().twofold() || column + 1 < columns();
    }

    private int rowHeight(Row row, int width) {
        return Math.max(icon(), row.words().heightFor(wordsWidth(width)));
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        int y = margin * 2 / 3;
        if (buttons.isEmpty()) {
            int tall = title.heightFor(width - 2 * margin);
            place(title, margin, y, width - 2 * margin, tall);
            place(picture, margin, y + tall, width - 2 * margin, height - y - tall - margin);
            return;
        }
        int side = drawing();
        place(picture, margin, y, side, side);
        int x = margin + side + (side > 0 ? gap : 0);
        int wide = width - margin - x;
        int tall = title.heightFor(wide);
        place(title, x, y, wide, tall);
        place(marks, x, y + tall, wide, marks.heightFor(wide));
        List<Spot> spots = spots(width, height);
        for (int i = 0; i < rows.size(); i++) {
            arrangeRow(rows.get(i), spots.get(i), width);
        }
        photo.ifPresent(box -> arrange(box, spots, width, height));
        int row = measure().target();
        int each = (width - 2 * margin - gap) / 2;
        for (int i = 0; i < buttons.size(); i++) {
            place(buttons.get(i), margin + i * (each + gap), height - row - gap, each, row);
        }
    }

    /**
     * The picture takes room that nothing else needs: under the facts of the page, or where those
     * leave too little, in the place of the drawing.
     */
    private void arrange(PhotoBox box, List<Spot> spots, int width, int height) {
        Rectangle room = rest(spots, width, height);
        boolean isUnder =
                room.height >= measure().mm(LEAST_PHOTO_MM)
                        && box.sizeWithin(room.width, room.height)
                                .filter(size -> size.width >= measure().mm(LEAST_PHOTO_MM))
                                .isPresent();
        if (!isUnder) {
            room =
                    new Rectangle(
                            measure().margin(), measure().margin() * 2 / 3, drawing(), drawing());
        }
        Dimension size = box.sizeWithin(room.width, room.height).orElse(new Dimension());
        boolean isShown = size.width > 0 && size.height > 0;
        box.setVisible(isShown);
        picture.setVisible(!isShown || isUnder);
        place(
                box,
                room.x + (room.width - size.width) / 2,
                room.y + (room.height - size.height) / 2,
                size.width,
                size.height);
    }

    /** The column of the page that its facts leave most of. */
    private Rectangle rest(List<Spot> spots, int width, int height) {
        int bottom = height - measure().target() - 2 * measure().gap();
        Rectangle most = new Rectangle();
        for (int column = 0; column < columns(); column++) {
            int top = measure().margin() * 2 / 3 + headHeight(width) + measure().gap();
            for (int i = 0; i < rows.size(); i++) {
                Spot spot = spots.get(i);
                if (spot.page() == page && spot.column() == column) {
                    top = spot.y() + rowHeight(rows.get(i), width) + measure().gap();
                }
            }
            if (bottom - top > most.height) {
                most =
                        new Rectangle(
                                measure().margin()
                                        + column * (columnWidth(width) + 3 * measure().gap()),
                                top,
                                columnWidth(width),
                                bottom - top);
            }
        }
        return most;
    }

    private void arrangeRow(Row row, Spot spot, int width) {
        boolean isShown = spot.page() == page;
        row.sign().setVisible(isShown);
        row.words().setVisible(isShown);
        int x = measure().margin() + spot.column() * (columnWidth(width) + 3 * measure().gap());
        int tall = rowHeight(row, width);
        int words = row.words().heightFor(wordsWidth(width));
        place(row.sign(), x, spot.y() + (tall - icon()) / 2, icon(), icon());
        place(
                row.words(),
                x + icon() + measure().gap(),
                spot.y() + (tall - words) / 2,
                wordsWidth(width),
                words);
    }
}
