package nl.gezondheidsplein.hub;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.AreaTree;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.notices.Notices;
import nl.gezondheidsplein.hub.packs.BlockWords;
import nl.gezondheidsplein.hub.packs.EventContent;
import nl.gezondheidsplein.hub.packs.PackSources;
import nl.gezondheidsplein.hub.review.Reviews;
import nl.gezondheidsplein.hub.squaremap.blocks.Announcement;
import nl.gezondheidsplein.hub.squaremap.blocks.Blocks;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.JdbcNoticeStore;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.NoticeSheet;

/** Builds what knows notices; packs and pages share it. */
final class NoticesWiring {
    private final AreaRegister areas;
    private final Notices notices;
    private final BlockWords words;

    NoticesWiring(Database database, AreaRegister areas, Supplier<Reviews> reviews, Clock clock) {
        this.areas = areas;
        notices = new Notices(new JdbcNoticeStore(database), HubWiring.ZONE, clock);
        words = new BlockWords(HubWiring.ZONE, reviews);
    }

    Notices notices() {
        return notices;
    }

    /** The same sources with the notices of editors, and with events that do not take place. */
    PackSources with(PackSources sources) {
        return sources.withNotices(place -> sheet(place, sources.events().at(place)));
    }

    private NoticeSheet sheet(Place place, EventContent events) {
        LocalDate today = notices.today();
        List<NoticeSheet.Notice> shown = new ArrayList<>();
        for (EventSheet.Event event : events.sheet().events()) {
            if (event.setup().isCancelled() && !event.end().toLocalDate().isBefore(today)) {
                shown.add(words.get().render(event.id(), cancelled(event, events)));
            }
        }
        shown.addAll(
                notices.at(
                        place.id(),
                        AreaTree.of(areas.areas()).around(place.neighbourhood().value()),
                        words.get()));
        return new NoticeSheet(shown.stream().limit(NoticeSheet.MAX_NOTICES).toList());
    }

    private static Announcement cancelled(EventSheet.Event event, EventContent events) {
        boolean isDemo = events.blocks().getOrDefault(event.id(), Blocks.NONE).isDemo();
        LocalDate day = event.start().toLocalDate();
        return new Announcement(
                Announcement.Kind.CANCELLED,
                Optional.of(event.name()),
                Optional.empty(),
                day,
                day,
                Optional.empty(),
                Blocks.NONE.asDemo(isDemo));
    }
}
