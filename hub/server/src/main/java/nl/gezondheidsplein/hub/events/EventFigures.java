package nl.gezondheidsplein.hub.events;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import nl.gezondheidsplein.protocol.KioskId;
import org.jspecify.annotations.Nullable;

/**
 * An event in figures, at one moment.
 *
 * @param people of all kiosks, live where one speaks
 * @param settled those of them whose windows the hub has; the rest is on its way
 * @param paper those of them who were counted on paper
 * @param kiosks by what they counted, most first
 * @param slots people who came in by five minutes, in order of time; paper counts are not arrivals
 * @param withoutTime people whose kiosk did not know the time
 * @param parties check-ins by size
 * @param stands visits by the id of the stand
 * @param lately people who came in within the last five minutes, as far as was heard
 */
public record EventFigures(
        long people,
        long settled,
        long paper,
        List<KioskFigure> kiosks,
        List<SlotFigure> slots,
        long withoutTime,
        SortedMap<String, Long> parties,
        SortedMap<String, Long> stands,
        long lately) {

    /**
     * One kiosk.
     *
     * @param isLive whether it spoke within the last minute
     * @param heard when the hub heard last of it here, or null
     */
    public record KioskFigure(
            KioskId kiosk, long people, long settled, boolean isLive, @Nullable Instant heard) {}

    /** Five minutes of all kiosks. */
    public record SlotFigure(Instant start, long people) {}

    /** Returns how many kiosks speak now. */
    public long live() {
        return kiosks.stream().filter(KioskFigure::isLive).count();
    }

    /** Returns how busy it is. */
    public Crowd crowd() {
        return Crowd.of(lately, live());
    }

    /** How busy it is at the kiosks. */
    public enum Crowd {
        UNKNOWN,
        CALM,
        LIVELY,
        BUSY,
        FULL;

        /** A kiosk counts a family in three seconds at best: some forty people a minute. */
        private static final int FULL_AT = 40;

        private static final int BUSY_AT = 20;
        private static final int LIVELY_AT = 5;

        private static Crowd of(long lately, long kiosks) {
            if (kiosks == 0) {
                return UNKNOWN;
            }
            double perKioskAndMinute = (double) lately / kiosks / LiveTotals.LATELY.toMinutes();
            if (perKioskAndMinute >= FULL_AT) {
                return FULL;
            }
            if (perKioskAndMinute >= BUSY_AT) {
                return BUSY;
            }
            return perKioskAndMinute >= LIVELY_AT ? LIVELY : CALM;
        }
    }
}
