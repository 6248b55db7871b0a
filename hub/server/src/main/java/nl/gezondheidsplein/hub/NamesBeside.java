package nl.gezondheidsplein.hub;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gezondheidsplein.hub.events.Events;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.voices.SourceNames;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.protocol.Texts;

/** What events and offers are called, for feedback that answers them. */
record NamesBeside(SocialMaps maps, Events events) implements SourceNames.Outside {
    @Override
    public Optional<Texts> name(Task.Source source) {
        return switch (source.kind()) {
            case EVENT -> events.find(source.subject()).map(event -> event.sheet().name());
            case OFFER ->
                    id(source.subject())
                            .flatMap(maps.current()::offer)
                            .map(offer -> Texts.of(Map.of("nl", offer.service().name())));
            case THEME, IDEA, WISH, QUESTION, STORY, HELP, FEEDBACK, OWN -> Optional.empty();
        };
    }

    private static Optional<UUID> id(String subject) {
        try {
            return Optional.of(UUID.fromString(subject));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
