package nl.gezondheidsplein.kiosk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.kiosk.match.RuleTimes;
import nl.gezondheidsplein.kiosk.match.Times;
import nl.gezondheidsplein.kiosk.ui.Content;
import nl.gezondheidsplein.protocol.TimeTable;

/**
 * The newest content, made ready for the screens on a thread of its own: once for every pack and
 * once for every day. Until a new one is ready the one before is shown. Asked on the event dispatch
 * thread a few times a second.
 */
final class NewestContent implements Supplier<Content> {
    private final Supplier<Pack> packs;
    private final Clock placeClock;
    private final Times times;
    private final ExecutorService making =
            Executors.newSingleThreadExecutor(
                    work -> Thread.ofPlatform().name("content").daemon().unstarted(work));

    /** What is shown, and the day it was made ready for. */
    private record Ready(ScreenContent content, LocalDate day) {}

    private volatile Ready ready;

    // on the event dispatch thread
    private Optional<Pack> asked = Optional.empty();
    private LocalDate askedFor;

    /**
     * @param placeClock the time on the wall of the place
     */
    NewestContent(Supplier<Pack> packs, Clock placeClock) {
        this.packs = packs;
        this.placeClock = placeClock;
        this.times = new RuleTimes(new TimeTable(placeClock.getZone()));
        this.askedFor = LocalDate.now(placeClock);
        this.ready = make(packs.get(), askedFor);
        this.asked = Optional.of(ready.content().pack());
    }

    @Override
    public Content get() {
        Pack newest = packs.get();
        LocalDate today = LocalDate.now(placeClock);
        if (!asked.equals(Optional.of(newest)) || !today.equals(askedFor)) {
            asked = Optional.of(newest);
            askedFor = today;
            making.execute(() -> ready = make(newest, today));
        }
        return ready.content();
    }

    private Ready make(Pack pack, LocalDate day) {
        ScreenContent content = ScreenContent.of(pack, times);
        content.socialMap().prepare(day);
        return new Ready(content, day);
    }
}
