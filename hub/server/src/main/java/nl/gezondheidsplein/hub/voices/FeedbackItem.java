package nl.gezondheidsplein.hub.voices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.Texts;

/**
 * "U zei – wij doen": what residents said and what is done with it.
 *
 * @param area where it is shown: a neighbourhood, or an area with several
 * @param answers what it answers
 * @param said the first half, as it was put into words when it was last changed
 * @param doing the second half
 * @param blocks what the two halves were made of; nothing for one in somebody's own words
 * @param picture id of a picture in the set that all kiosks have
 * @param published the day since which residents can read it
 */
public record FeedbackItem(
        String id,
        String area,
        List<Task.Source> answers,
        Texts said,
        Texts doing,
        Optional<FeedbackBlocks> blocks,
        String picture,
        FeedbackState state,
        Optional<LocalDate> published) {
    /** The picture of an item for which nobody chose one. */
    public static final String PLAIN_PICTURE = "plant";

    public FeedbackItem {
        answers = List.copyOf(answers);
    }

    /** Returns what to tell of something that is done: that it worked, and what came of it. */
    public static FeedbackItem done(
            NeighbourhoodId neighbourhood,
            Task.Source source,
            String outcome,
            FeedbackWords words) {
        return draft(
                neighbourhood.value(), FeedbackBlocks.done(source, outcome), words, PLAIN_PICTURE);
    }

    /** Returns an item in somebody's own words that nobody can read yet. */
    public static FeedbackItem draft(
            String area, List<Task.Source> answers, Texts said, Texts doing, String picture) {
        return new FeedbackItem(
                newId(),
                area,
                answers,
                said,
                doing,
                Optional.empty(),
                picture,
                FeedbackState.DRAFT,
                Optional.empty());
    }

    /** Returns an item made of blocks that nobody can read yet. */
    public static FeedbackItem draft(
            String area, FeedbackBlocks blocks, FeedbackWords words, String picture) {
        return new FeedbackItem(
                newId(),
                area,
                List.of(blocks.said().source()),
                words.said(blocks.said()),
                words.doing(blocks.doing()),
                Optional.of(blocks),
                picture,
                FeedbackState.DRAFT,
                Optional.empty());
    }

    private static String newId() {
        // The letter makes a random id one that packs can carry.
        return "f-" + UUID.randomUUID();
    }

    /** Returns the same in somebody's own words, with another picture. */
    public FeedbackItem saying(Texts newSaid, Texts newDoing, String newPicture) {
        return new FeedbackItem(
                id,
                area,
                answers,
                newSaid,
                newDoing,
                Optional.empty(),
                newPicture,
                state,
                published);
    }

    /** Returns the same made of other blocks, with another picture. */
    public FeedbackItem saying(FeedbackBlocks newBlocks, FeedbackWords words, String newPicture) {
        return new FeedbackItem(
                id,
                area,
                List.of(newBlocks.said().source()),
                words.said(newBlocks.said()),
                words.doing(newBlocks.doing()),
                Optional.of(newBlocks),
                newPicture,
                state,
                published);
    }

    /** Returns the same in another state. */
    FeedbackItem in(FeedbackState other, Optional<LocalDate> since) {
        return new FeedbackItem(id, area, answers, said, doing, blocks, picture, other, since);
    }
}
