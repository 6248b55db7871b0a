package nl.gezondheidsplein.provisioning.campaign;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How far the page of an event was behind a door while its kiosk was connected, and whether it was
 * ever ahead of it. Every tenth of a second of the whole hour is looked at, also when the page
 * stood still.
 */
record Lateness(List<LivePage.Sight> sights) {
    private static final long STEP_MILLIS = 100;

    /**
     * One door.
     *
     * @param cuts when its network was cut
     */
    record Seen(String kiosk, DoorLog.Story story, List<Relay.Span> cuts) {
        /** Whether the kiosk was connected all the time between two moments. */
        boolean isConnected(long from, long to) {
            return cuts.stream().noneMatch(cut -> cut.meets(from, to))
                    && story.online().stream()
                            .anyMatch(span -> span.from() <= from && span.to() >= to);
        }
    }

    /**
     * What was found.
     *
     * @param worst how far the page was behind a connected kiosk at most
     * @param usual how far it was behind at most in nineteen of twenty moments
     * @param connected moments that were looked at, of one kiosk each
     * @param away those at which its kiosk was not connected
     * @param broken where the page was too late or ahead, in words
     */
    record Found(Duration worst, Duration usual, int connected, int away, List<String> broken) {}

    /** Looks at all doors; a page may be so far behind and no further. */
    Found of(List<Seen> doors, Duration most) {
        List<Long> behind = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        int away = 0;
        for (Seen door : doors) {
            Steps welcomed = Steps.of(door.story());
            int index = 0;
            for (long now = door.story().firstParty() + most.toMillis();
                    now <= door.story().lastParty();
                    now += STEP_MILLIS) {
                while (index + 1 < sights.size() && sights.get(index + 1).at() <= now) {
                    index++;
                }
                long shown = sights.get(index).people(door.kiosk());
                if (shown > door.story().begun(now)) {
                    broken.add(door.kiosk() + " shows " + shown + " too early at " + now);
                }
                if (door.isConnected(now - most.toMillis(), now)) {
                    long late = welcomed.late(shown, now);
                    behind.add(late);
                    if (late > most.toMillis()) {
                        broken.add(door.kiosk() + " is " + late + " ms behind at " + now);
                    }
                } else {
                    away++;
                }
            }
        }
        behind.sort(Long::compare);
        return new Found(
                Duration.ofMillis(behind.isEmpty() ? 0 : behind.getLast()),
                Duration.ofMillis(behind.isEmpty() ? 0 : behind.get(behind.size() * 19 / 20)),
                behind.size(),
                away,
                broken);
    }

    /** When each number of people was passed. */
    private record Steps(List<Map.Entry<Long, Long>> passed) {
        static Steps of(DoorLog.Story story) {
            return new Steps(story.steps());
        }

        /** Milliseconds since the first welcome that the page did not show yet. */
        long late(long shown, long now) {
            for (Map.Entry<Long, Long> step : passed) {
                if (step.getValue() > now) {
                    break;
                }
                if (step.getKey() > shown) {
                    return now - step.getValue();
                }
            }
            return 0;
        }
    }
}
