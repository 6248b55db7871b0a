package nl.gezondheidsplein.kiosk.ui.join;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView.Choice;
import nl.gezondheidsplein.kiosk.ui.choices.Pages;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.JoinSheet.Theme;

/**
 * The board of themes (R33): "2 van 3 doen mee". A theme that ended says how; sensitive themes are
 * not on it, since nobody is counted for them.
 */
public final class BelieversPresenter extends GivingPresenter {
    /** With three on a theme anything works. */
    private static final int ENOUGH = 3;

    private final List<Theme> themes;

    public BelieversPresenter(ChoicesView view, Visit visit, Wording wording, JoinSheet join) {
        super(view, visit, wording);
        this.themes = board(join);
    }

    static boolean hasBoard(JoinSheet join) {
        return !board(join).isEmpty();
    }

    private static List<Theme> board(JoinSheet join) {
        return join.themes().stream().filter(theme -> !theme.isSensitive()).toList();
    }

    public void show() {
        showWhereItStands();
    }

    @Override
    void ask() {
        ended().ifPresentOrElse(
                        theme ->
                                show(
                                        in(theme.words().words()),
                                        theme.outcome().map(this::in).orElse(""),
                                        List.of()),
                        () ->
                                show(
                                        say("join.believers.heading"),
                                        say("join.believers.hint"),
                                        themes.stream().map(this::tile).toList()));
    }

    /** The ended theme that somebody wants to know more of. */
    private Optional<Theme> ended() {
        return chosenSoFar().stream().findFirst().flatMap(this::theme);
    }

    private Choice tile(Theme theme) {
        return new Choice(
                theme.words().id(),
                theme.words().picture(),
                in(theme.words().words()),
                standing(theme));
    }

    private String standing(Theme theme) {
        return switch (theme.state()) {
            case OPEN ->
                    wording()
                            .say(
                                    "join.believers.count",
                                    Map.of("count", Math.min(theme.believers(), ENOUGH)));
            case STARTED ->
                    wording().say("join.believers.started", Map.of("count", theme.believers()));
            case DONE -> say("join.believers.done");
        };
    }

    private Optional<Theme> theme(String id) {
        return themes.stream().filter(theme -> theme.words().id().equals(id)).findFirst();
    }

    @Override
    String thanks() {
        return say("join.believers.thanks");
    }

    @Override
    public void chosen(String id) {
        boolean isOver = theme(id).filter(theme -> theme.state() == Theme.State.DONE).isPresent();
        if (id.equals(Pages.MORE) || isOver) {
            visit().step(id);
        } else {
            visit().give(new Contribution.Believer(id));
        }
    }
}
