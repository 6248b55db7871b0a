package nl.gezondheidsplein.kiosk.ui.takeaway;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.takeaway.QrCode;
import nl.gezondheidsplein.kiosk.ui.drawing.Sign;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.CardBox;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Words;

/** The code or the paper, what stands in it, and the ways on. */
public final class TakeAwayPanel extends ScreenPanel implements TakeAwayView {
    private final List<TouchButton> leads = new ArrayList<>();
    private Optional<CodeBox> code = Optional.empty();
    private Optional<PaperBox> paper = Optional.empty();
    private final List<CardBox> slip = new ArrayList<>();
    private Words heading;
    private Words hint;

    public TakeAwayPanel(Kit kit) {
        super(kit);
        heading = kit.words(Role.QUESTION, Shade.INK, "");
        hint = kit.words(Role.SENTENCE, Shade.MUTED, "");
    }

    @Override
    public boolean hasRoomForBoth() {
        return !measure().isPortrait();
    }

    @Override
    public void showTakeAway(Says says, Map<Lead, String> ways, Acts acts) {
        code = Optional.of(new CodeBox("takeaway.code", measure()));
        paper = Optional.empty();
        slip.clear();
        if (hasRoomForBoth()) {
            slip.addAll(slip(says));
        }
        show(says, ways, acts);
    }

    @Override
    public void showCode(QrCode made) {
        code.ifPresent(box -> box.show(made));
    }

    @Override
    public void showSlip(Says says, Map<Lead, String> ways, Acts acts) {
        code = Optional.empty();
        paper = Optional.of(new PaperBox("takeaway.paper")).filter(_ -> hasRoomForBoth());
        slip.clear();
        slip.addAll(slip(says));
        show(says, ways, acts);
    }

    @Override
    public void showPaper(BufferedImage made) {
        paper.ifPresent(box -> box.show(made));
    }

    /**
     * One card, or one for each line where large letters or two languages may ask for more pages.
     */
    private List<CardBox> slip(Says says) {
        if (measure().isLarger() || kit().twofold()) {
            return says.lines().stream().map(line -> card().with(Role.LINE, line)).toList();
        }
        CardBox card = card();
        says.lines().forEach(line -> card.with(Role.LINE, line));
        return List.of(card);
    }

    private CardBox card() {
        return new CardBox(kit(), Shade.CARD, Sign.SLIP);
    }

    private void show(Says says, Map<Lead, String> ways, Acts acts) {
        removeAll();
        leads.clear();
        heading = kit().words(Role.QUESTION, Shade.INK, says.heading());
        hint = kit().words(Role.SENTENCE, Shade.MUTED, says.hint());
        ways.forEach((lead, words) -> leads.add(lead(lead, words, acts)));
        addAll(List.of(heading, hint));
        code.ifPresent(this::add);
        paper.ifPresent(this::add);
        addAll(leads);
        addAll(slip);
        revalidate();
        repaint();
    }

    private TouchButton lead(Lead lead, String words, Acts acts) {
        ButtonStyle style =
                switch (lead) {
                    case PRINT -> ButtonStyle.tile(Shade.TINT_TERRA, Shade.TERRA);
                    case SLIP -> ButtonStyle.tile(Shade.TINT_SUN, Shade.SOIL);
                    case HEARD -> ButtonStyle.tile(Shade.TINT_BLUE, Shade.BLUE);
                    case DONE -> ButtonStyle.tile(Shade.TINT_LEAF, Shade.LEAF);
                };
        ButtonStyle named = style.named(Role.LABEL);
        return kit().button(
                        "takeaway." + lead.name().toLowerCase(Locale.ROOT),
                        hasRoomForBoth() && paper.isPresent() ? named.sideways() : named,
                        ButtonFace.of(picture(lead), words),
                        () -> acts.leadChosen(lead));
    }

    private static Picture picture(Lead lead) {
        return switch (lead) {
            case PRINT -> Sign.PRINT;
            case SLIP -> Sign.SLIP;
            case HEARD -> Sign.TALK;
            case DONE -> Sign.DONE;
        };
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        int column = width - 2 * margin;
        // A slip is much higher than wide; beside it the words get the room.
        int aside = paper.isPresent() ? column / 4 : column * 2 / 5;
        int side = hasRoomForBoth() ? Math.min(height - margin - gap, aside) : 0;
        int x = hasRoomForBoth() ? margin + side + 2 * gap : margin;
        int wide = width - margin - x;
        if (hasRoomForBoth()) {
            code.ifPresent(box -> place(box, margin, (height - side) / 2, side, side));
            paper.ifPresent(box -> place(box, margin, gap, side, height - 2 * gap));
        }
        int y = under(heading, x, margin * 2 / 3, wide);
        y = under(hint, x, y, wide) + gap;
        int row = measure().target();
        int bottom = height - row - gap;
        int each = (wide - gap * (leads.size() - 1)) / leads.size();
        for (int i = 0; i < leads.size(); i++) {
            place(leads.get(i), x + i * (each + gap), bottom, each, row);
        }
        int top = y;
        int room = bottom - gap - top;
        slip.forEach(card -> place(card, x, top, wide, room));
        code.filter(_ -> !hasRoomForBoth()).ifPresent(box -> place(box, margin, top, column, room));
    }

    private int under(Words words, int x, int y, int width) {
        int height = words.heightFor(width);
        place(words, x, y, width, height);
        return y + height;
    }
}
