package nl.gezondheidsplein.hub.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.PersonTraces;
import nl.gezondheidsplein.protocol.Voice;
import nl.gezondheidsplein.protocol.VoiceKind;

/** Holds numbered messages against their closed schemas, with the item ids known by now. */
final class MessageReader {
    /** Stories are off until a neighbourhood turns them on. */
    static final String STORIES_OFF = "stories-off";

    /** Nobody could take it back. */
    static final String NO_CODE = "no-withdrawal-code";

    /** Its kiosk let something through that points at a person. */
    static final String PERSON_IN_STORY = "person-in-story";

    private final ItemCatalogue catalogue;

    MessageReader(ItemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Reading read(Delivery delivery) {
        return read(new Payload(delivery.payload()), delivery.address().channel() == Channel.VOICE);
    }

    /** Reads a message that waited, of the kind that was noted when it came. */
    Reading readHeld(IntakeStore.Held held) {
        boolean isVoice =
                Arrays.stream(VoiceKind.values()).anyMatch(kind -> kind.id().equals(held.kind()));
        return read(new Payload(held.payload()), isVoice);
    }

    private Reading read(Payload payload, boolean isVoice) {
        try {
            return isVoice
                    ? read(MessageCodec.decodeVoice(payload.bytes()), payload)
                    : new Reading.Tally(
                            MessageCodec.decodeTally(payload.bytes(), catalogue), payload);
        } catch (MalformedMessageException e) {
            return new Reading.Unfit(e.seq(), e.reason().id(), !isVoice, payload);
        }
    }

    private static Reading read(Voice voice, Payload payload) {
        return switch (voice.kind()) {
            case IDEA -> new Reading.Spoken(voice, payload);
            case STORY ->
                    unfit(voice)
                            .<Reading>map(
                                    reason ->
                                            new Reading.Unfit(
                                                    Optional.of(voice.seq()),
                                                    reason,
                                                    false,
                                                    payload))
                            .orElseGet(() -> new Reading.Spoken(voice, payload));
        };
    }

    /** Names depend on what the kiosk knows of its place; the rest is judged again here. */
    private static Optional<String> unfit(Voice story) {
        if (story.withdrawal().isEmpty()) {
            return Optional.of(NO_CODE);
        }
        return PersonTraces.in(story.text(), Set.of()).stream()
                        .anyMatch(PersonTraces.BY_FORM::contains)
                ? Optional.of(PERSON_IN_STORY)
                : Optional.empty();
    }
}
