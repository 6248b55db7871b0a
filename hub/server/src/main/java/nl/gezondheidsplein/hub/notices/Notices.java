package nl.gezondheidsplein.hub.notices;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.squaremap.blocks.OfferBlocks;
import nl.gezondheidsplein.protocol.NoticeSheet;
import nl.gezondheidsplein.protocol.PlaceId;

/** Notices as editors make them, and as packs show them. Any thread may call. */
public final class Notices {
    /** So long who made a notice still sees it in the list. */
    private static final int DAYS_LISTED = 60;

    private final NoticeStore store;
    private final ZoneId zone;
    private final InstantSource clock;

    public Notices(NoticeStore store, ZoneId zone, InstantSource clock) {
        this.store = store;
        this.zone = zone;
        this.clock = clock;
    }

    /** Returns the day on the calendar of the places. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Returns the notices of some areas that are shown or ended not long ago. */
    public List<Notice> of(Collection<String> areas) {
        return store.of(areas, today().minusDays(DAYS_LISTED));
    }

    /** Returns the notice of this id. */
    public Optional<Notice> find(String id) {
        return store.find(id);
    }

    /** Adds a notice, or brings it up to date. */
    public void put(Notice notice) {
        store.put(notice);
    }

    /** Takes a notice from the kiosks before it ends. */
    public void withdraw(Notice notice) {
        store.put(notice.withdrawn());
    }

    /**
     * Returns what kiosks at a place show.
     *
     * @param areas its neighbourhood and the areas around it
     * @param words what says blocks
     */
    public List<NoticeSheet.Notice> at(PlaceId place, Collection<String> areas, OfferBlocks words) {
        LocalDate today = today();
        return store.of(areas, today).stream()
                .filter(notice -> notice.isShownOn(today))
                .filter(notice -> notice.place().map(place::equals).orElse(true))
                .limit(NoticeSheet.MAX_NOTICES)
                .map(notice -> words.render(notice.id(), notice.said()))
                .toList();
    }
}
