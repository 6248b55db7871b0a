package nl.gezondheidsplein.hub.voices;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.AreaTree;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;

/** What kiosks show of voices, ready for their content packs; the same content, the same sheets. */
public final class PublishedVoices {
    private final ThemeStore themes;
    private final QuestionStore questions;
    private final DrawerStore drawers;
    private final FeedbackStore feedback;
    private final StoryStore stories;
    private final AreaRegister areas;

    public PublishedVoices(Stores stores, AreaRegister areas) {
        this.themes = stores.themes();
        this.questions = stores.questions();
        this.drawers = stores.drawers();
        this.feedback = stores.feedback();
        this.stories = stores.stories();
        this.areas = areas;
    }

    /** Where voices are kept. */
    public record Stores(
            ThemeStore themes,
            QuestionStore questions,
            DrawerStore drawers,
            FeedbackStore feedback,
            StoryStore stories) {}

    /** Returns what one can take part in, in a neighbourhood. */
    public JoinSheet join(NeighbourhoodId neighbourhood) {
        Collection<String> around = around(neighbourhood);
        return new JoinSheet(
                themes.board(neighbourhood).stream().map(PublishedVoices::theme).toList(),
                questions.all().stream()
                        .filter(one -> one.state() == Question.State.ASKED)
                        .filter(one -> around.contains(one.area()))
                        .map(
                                one ->
                                        new JoinSheet.Question(
                                                one.id(), one.purpose(), one.text(), one.choices()))
                        .toList(),
                shown(Drawer.GIVE),
                shown(Drawer.IDEA_PLACE),
                shown(Drawer.IDEA_WISH),
                stories.isTaking(neighbourhood));
    }

    private static JoinSheet.Theme theme(ThemeCard card) {
        boolean isSensitive = card.theme().isSensitive();
        return new JoinSheet.Theme(
                card.theme().words(),
                isSensitive,
                card.state(),
                isSensitive ? 0 : Math.toIntExact(card.believers().count()),
                card.outcome());
    }

    private List<PictureChoice> shown(Drawer drawer) {
        return drawers.all().stream()
                .filter(one -> one.drawer() == drawer && one.isShown())
                .map(DrawnChoice::choice)
                .toList();
    }

    /**
     * Returns what residents of a neighbourhood are told, the newest first.
     *
     * @param results sentences of what passed the gate
     * @param isDemo whether the area is one of a demo, and so what is told of it
     */
    public FeedbackSheet feedback(
            NeighbourhoodId neighbourhood, List<Texts> results, boolean isDemo) {
        return new FeedbackSheet(
                feedback.published(around(neighbourhood), Feedback.MOST_ON_KIOSKS).stream()
                        .flatMap(item -> sheetItem(item, isDemo))
                        .toList(),
                results);
    }

    private static Stream<FeedbackSheet.Item> sheetItem(FeedbackItem item, boolean isDemo) {
        return item.published().stream()
                .map(
                        day ->
                                new FeedbackSheet.Item(
                                        item.id(),
                                        YearMonth.from(day),
                                        item.said(),
                                        item.doing(),
                                        item.picture(),
                                        isDemo));
    }

    private Collection<String> around(NeighbourhoodId neighbourhood) {
        return AreaTree.of(areas.areas()).around(neighbourhood.value());
    }
}
