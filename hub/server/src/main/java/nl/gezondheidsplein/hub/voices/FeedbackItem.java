package nl.gezondheidsplein.hub.voices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gezondheidsplein.protocol.Texts;

/**
 * "U zei – wij doen": what residents said and what is done with it.
 *
 * @param area where it is shown: a neighbourhood, or an area with several
 * @param answers what it answers
 * @param said the first half, in the words of residents
 * @param doing the second half
 * @param picture id of a picture in the set that all kiosks have
 * @param published the day since which residents can read it
 */
public record FeedbackItem(
        String id,
        String area,
        List<Task.Source> answers,
        Texts said,
        Texts doing,
        String picture,
        FeedbackState state,
        Optional<LocalDate> published) {
    /** The picture of an item for which nobody chose one. */
    public static final String PLAIN_PICTURE = "plant";

    public FeedbackItem {
        answers = List.copyOf(answers);
    }

    /** Returns an item that nobody can read yet. */
    public static FeedbackItem draft(
            String area, List<Task.Source> answers, Texts said, Texts doing, String picture) {
        // The letter makes a random id one that packs can carry.
        return new FeedbackItem(
                "f-" + UUID.randomUUID(),
                area,
                answers,
                said,
                doing,
                picture,
                FeedbackState.DRAFT,
                Optional.empty());
    }

    /** Returns the same with other words or another picture. */
    public FeedbackItem saying(Texts newSaid, Texts newDoing, String newPicture) {
        return new FeedbackItem(id, area, answers, newSaid, newDoing, newPicture, state, published);
    }

    /** Returns the same in another state. */
    FeedbackItem in(FeedbackState other, Optional<LocalDate> since) {
        return new FeedbackItem(id, area, answers, said, doing, picture, other, since);
    }
}
