package nl.gezondheidsplein.hub.voices;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.protocol.PictureChoice;

/**
 * Brings themes, choices, questions and feedback from one hub to another, as a {@link VoiceFile}. A
 * file that would do nothing is refused as a whole, with what to do.
 */
public final class VoiceTransfer {
    private static final String REASON = "Begonnen met het plein.";

    private final Themes themes;
    private final Questions questions;
    private final DrawerStore drawers;
    private final Feedback feedback;
    private final Set<String> areas;

    /**
     * @param areas every area there is
     */
    public VoiceTransfer(
            Themes themes,
            Questions questions,
            DrawerStore drawers,
            Feedback feedback,
            Collection<String> areas) {
        this.themes = themes;
        this.questions = questions;
        this.drawers = drawers;
        this.feedback = feedback;
        this.areas = Set.copyOf(areas);
    }

    /** Returns what a hub has: all but what ended, which is its history and not its content. */
    public VoiceFile export() {
        return new VoiceFile(
                themes.all(),
                drawers.all(),
                questions.all().stream()
                        .filter(
                                one ->
                                        one.state() == Question.State.DRAFT
                                                || one.state() == Question.State.ASKED)
                        .map(VoiceTransfer::undated)
                        .toList(),
                feedback.of(areas, 0, Integer.MAX_VALUE).stream()
                        .filter(one -> one.state() != FeedbackState.WITHDRAWN)
                        .map(VoiceTransfer::inWords)
                        .sorted(Comparator.comparing(FeedbackItem::id))
                        .toList());
    }

    private static Question undated(Question one) {
        return new Question(
                one.id(),
                one.area(),
                one.purpose(),
                one.text(),
                one.choices(),
                one.state(),
                Optional.empty(),
                Optional.empty());
    }

    private static FeedbackItem inWords(FeedbackItem one) {
        return new FeedbackItem(
                one.id(),
                one.area(),
                List.of(Task.Source.own()),
                one.said(),
                one.doing(),
                Optional.empty(),
                one.picture(),
                one.state(),
                Optional.empty());
    }

    /**
     * What an import did.
     *
     * @param unchanged how many were there just so already
     */
    public record Taken(int created, int changed, int unchanged) {}

    /**
     * Brings all of a file up to date, or nothing; may be repeated.
     *
     * @param who for the book of changes
     * @throws IllegalArgumentException when any of it could have no effect; the message says what
     *     to do
     */
    public Taken bringIn(VoiceFile file, String who) {
        List<String> refusals = new ArrayList<>();
        file.themes().forEach(one -> refuse(one, refusals));
        file.questions().forEach(one -> refuse(one, refusals));
        file.feedback().forEach(one -> refuse(one, refusals));
        if (!refusals.isEmpty()) {
            throw new IllegalArgumentException(
                    "Nothing is taken over:\n  " + String.join("\n  ", refusals));
        }
        List<Outcome> outcomes = new ArrayList<>();
        file.themes().forEach(one -> outcomes.add(put(one)));
        Set<DrawnChoice> drawn = Set.copyOf(drawers.all());
        for (DrawnChoice choice : file.choices()) {
            boolean isKnown =
                    drawn.stream()
                            .anyMatch(
                                    one ->
                                            one.drawer() == choice.drawer()
                                                    && one.choice()
                                                            .id()
                                                            .equals(choice.choice().id()));
            outcomes.add(
                    !isKnown
                            ? Outcome.CREATED
                            : drawn.contains(choice) ? Outcome.UNCHANGED : Outcome.CHANGED);
            drawers.put(choice);
        }
        file.questions().forEach(one -> outcomes.add(put(one, who)));
        file.feedback().forEach(one -> outcomes.add(put(one, who)));
        return new Taken(
                count(outcomes, Outcome.CREATED),
                count(outcomes, Outcome.CHANGED),
                count(outcomes, Outcome.UNCHANGED));
    }

    private enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    private static int count(List<Outcome> outcomes, Outcome wanted) {
        return Math.toIntExact(outcomes.stream().filter(wanted::equals).count());
    }

    private void refuse(Theme theme, List<String> refusals) {
        if (!theme.isSensitive()
                && themes.find(theme.id()).filter(Theme::isSensitive).isPresent()) {
            refusals.add(
                    "Theme "
                            + theme.id()
                            + " is sensitive here and stays so: write \"sensitive\": true");
        }
    }

    private void refuse(Question question, List<String> refusals) {
        requireArea("Question " + question.id(), question.area(), refusals);
        Question known = questions.find(question.id()).orElse(question);
        switch (known.state()) {
            case DRAFT -> {}
            case ASKED -> {
                if (question.state() == Question.State.DRAFT || !isSame(known, question)) {
                    refusals.add(
                            "Question "
                                    + question.id()
                                    + " was asked already and can't change: give the other one an"
                                    + " id of its own");
                }
            }
            case RETIRED, VETOED ->
                    refusals.add(
                            "Question "
                                    + question.id()
                                    + " was ended here and is not asked again: take it out of the"
                                    + " file, or give it another id");
        }
    }

    private static boolean isSame(Question one, Question other) {
        return one.area().equals(other.area())
                && one.purpose() == other.purpose()
                && one.text().equals(other.text())
                && one.choices().equals(other.choices());
    }

    private void refuse(FeedbackItem item, List<String> refusals) {
        requireArea("Feedback " + item.id(), item.area(), refusals);
        FeedbackItem known = feedback.find(item.id()).orElse(item);
        if (known.state() == FeedbackState.WITHDRAWN) {
            refusals.add(
                    "Feedback "
                            + item.id()
                            + " was withdrawn here and is not shown again: take it out of the file,"
                            + " or give it another id");
        } else if (known.state() == FeedbackState.PUBLISHED
                && item.state() == FeedbackState.DRAFT) {
            refusals.add(
                    "Feedback "
                            + item.id()
                            + " can be read already and is no draft: leave \"state\" out");
        }
    }

    private void requireArea(String what, String area, List<String> refusals) {
        if (!areas.contains(area)) {
            refusals.add(
                    what
                            + " is for "
                            + area
                            + ", and no area is called so: import the areas first, or name another");
        }
    }

    private Outcome put(Theme theme) {
        Optional<Theme> known = themes.find(theme.id());
        if (known.isEmpty()) {
            themes.add(theme);
            return Outcome.CREATED;
        }
        if (known.get().equals(theme)) {
            return Outcome.UNCHANGED;
        }
        themes.change(theme);
        return Outcome.CHANGED;
    }

    private Outcome put(Question question, String who) {
        Optional<Question> known = questions.find(question.id());
        boolean isSame = known.filter(one -> isSame(one, question)).isPresent();
        if (isSame && known.get().state() == question.state()) {
            return Outcome.UNCHANGED;
        }
        Question draft =
                Question.draft(
                        new PictureChoice(
                                question.id(),
                                question.text(),
                                question.choices().getFirst().picture()),
                        question.area(),
                        question.purpose(),
                        question.choices());
        if (known.isEmpty()) {
            questions.add(draft);
        } else if (!isSame) {
            questions.change(draft);
        }
        if (question.state() == Question.State.ASKED) {
            questions.move(question.id(), Question.State.ASKED, who, REASON);
        }
        return known.isEmpty() ? Outcome.CREATED : Outcome.CHANGED;
    }

    private Outcome put(FeedbackItem item, String who) {
        Optional<FeedbackItem> known = feedback.find(item.id());
        boolean isSame =
                known.filter(
                                one ->
                                        one.area().equals(item.area())
                                                && one.said().equals(item.said())
                                                && one.doing().equals(item.doing())
                                                && one.picture().equals(item.picture()))
                        .isPresent();
        if (isSame && known.get().state() == item.state()) {
            return Outcome.UNCHANGED;
        }
        FeedbackItem kept =
                isSame
                        ? known.get()
                        : new FeedbackItem(
                                item.id(),
                                item.area(),
                                known.map(FeedbackItem::answers).orElse(item.answers()),
                                item.said(),
                                item.doing(),
                                Optional.empty(),
                                item.picture(),
                                known.map(FeedbackItem::state).orElse(FeedbackState.DRAFT),
                                known.flatMap(FeedbackItem::published));
        if (item.state() == kept.state()) {
            feedback.put(kept);
        } else {
            feedback.publish(kept, who);
        }
        return known.isEmpty() ? Outcome.CREATED : Outcome.CHANGED;
    }
}
