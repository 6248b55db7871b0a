package nl.gezondheidsplein.provisioning.campaign;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of an event as somebody sees it who leaves it open, with each moment it changed. */
final class LivePage implements AutoCloseable {
    private static final Pattern TOTAL = Pattern.compile("id=\"totaal\">(\\d+)<");
    private static final Pattern KIOSK =
            Pattern.compile(
                    "<th scope=\"row\">([^<]+)</th><td data-name=\"Mensen\">(\\d+)</td>"
                            + "<td data-name=\"Hoe het staat\">");

    /** The hub's own word in the stream of how long a browser waits before it asks anew. */
    private static final long RETRY_MILLIS = 1_000;

    private final List<Sight> sights = new CopyOnWriteArrayList<>();
    private final Thread eyes;

    /**
     * What stood on the page from a moment on.
     *
     * @param kiosks people by the name of the kiosk
     */
    record Sight(long at, long total, Map<String, Long> kiosks) {
        static Sight of(long at, String html) {
            Matcher total = TOTAL.matcher(html);
            if (!total.find()) {
                throw new IllegalStateException("No total in " + html);
            }
            Map<String, Long> kiosks = new TreeMap<>();
            Matcher kiosk = KIOSK.matcher(html);
            while (kiosk.find()) {
                kiosks.put(kiosk.group(1), Long.valueOf(kiosk.group(2)));
            }
            return new Sight(at, Long.parseLong(total.group(1)), kiosks);
        }

        long people(String kiosk) {
            return kiosks.getOrDefault(kiosk, 0L);
        }
    }

    private LivePage(Coordinator coordinator, String address) {
        this.eyes = new Thread(() -> follow(coordinator, address), "eyes");
    }

    static LivePage open(Coordinator coordinator, String address) {
        LivePage page = new LivePage(coordinator, address);
        page.eyes.start();
        return page;
    }

    /** Everything that was seen so far, in its order. */
    List<Sight> sights() {
        return List.copyOf(sights);
    }

    private void follow(Coordinator coordinator, String address) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    coordinator.follow(
                            address + "/stroom",
                            html -> sights.add(Sight.of(System.currentTimeMillis(), html)));
                } catch (IOException e) {
                    // As a browser: it asks anew in a moment.
                }
                Thread.sleep(RETRY_MILLIS);
            }
        } catch (InterruptedException e) {
            // Nobody looks any more.
        }
    }

    @Override
    public void close() {
        eyes.interrupt();
    }
}
