package nl.gezondheidsplein.hub.packs;

import java.util.Optional;
import java.util.function.Supplier;
import nl.gezondheidsplein.protocol.CheckSheet;
import nl.gezondheidsplein.protocol.ClarifySheet;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.MapSheet;
import nl.gezondheidsplein.protocol.NoticeSheet;
import nl.gezondheidsplein.protocol.PlaceSheet;

/**
 * Where the sheets of packs come from.
 *
 * @param offers the social map, the same for every place of a hub; while nothing changed, the same
 *     object
 */
public record PackSources(
        SheetSource<PlaceSheet> place,
        Supplier<ShownOffers> offers,
        SheetSource<Optional<CheckSheet>> check,
        SheetSource<ClarifySheet> clarify,
        SheetSource<JoinSheet> join,
        SheetSource<FeedbackSheet> feedback,
        SheetSource<EventContent> events,
        SheetSource<NoticeSheet> notices,
        SheetSource<Optional<MapSheet>> map) {
    /** Returns the same with another source of what one can take part in. */
    public PackSources withJoin(SheetSource<JoinSheet> source) {
        return new PackSources(
                place, offers, check, clarify, source, feedback, events, notices, map);
    }

    /** Returns the same with another source of "u zei – wij doen". */
    public PackSources withFeedback(SheetSource<FeedbackSheet> source) {
        return new PackSources(place, offers, check, clarify, join, source, events, notices, map);
    }

    /** Returns the same with another source of events. */
    public PackSources withEvents(SheetSource<EventContent> source) {
        return new PackSources(place, offers, check, clarify, join, feedback, source, notices, map);
    }

    /** Returns the same with another source of notices. */
    public PackSources withNotices(SheetSource<NoticeSheet> source) {
        return new PackSources(place, offers, check, clarify, join, feedback, events, source, map);
    }

    /** Returns the same with another source of what is told of a place. */
    public PackSources withPlace(SheetSource<PlaceSheet> source) {
        return new PackSources(
                source, offers, check, clarify, join, feedback, events, notices, map);
    }

    /** Returns the same with another source of what lies around a place. */
    public PackSources withMap(SheetSource<Optional<MapSheet>> source) {
        return new PackSources(
                place, offers, check, clarify, join, feedback, events, notices, source);
    }
}
