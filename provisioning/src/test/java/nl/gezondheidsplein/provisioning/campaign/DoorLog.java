package nl.gezondheidsplein.provisioning.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What happened at one door, in a file that outlives the process that writes it: who came, who was
 * welcomed, and when the kiosk was connected. It is the truth that hub and pages are held against.
 */
final class DoorLog {
    private static final String BEGIN = "begin";
    private static final String DONE = "done";
    private static final String ONLINE = "online";
    private static final String OFFLINE = "offline";

    private final Path file;

    DoorLog(Path file) {
        this.file = file;
    }

    /** A line of it. */
    private record Line(long at, String what, int number) {
        static Line parse(String text) {
            List<String> parts = List.of(text.split(" ", -1));
            return new Line(
                    Long.parseLong(parts.get(0)), parts.get(1), Integer.parseInt(parts.get(2)));
        }
    }

    /** A party touches its tile. */
    void begins(int size) {
        add(BEGIN, size);
    }

    /** It was counted, and told so. */
    void done(int size) {
        add(DONE, size);
    }

    /** The kiosk says that it is connected now, or no longer. */
    void connected(boolean isConnected) {
        add(isConnected ? ONLINE : OFFLINE, 0);
    }

    private synchronized void add(String what, int number) {
        try {
            Files.writeString(
                    file,
                    System.currentTimeMillis() + " " + what + " " + number + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file says, read once. */
    Story read() {
        try {
            return Files.exists(file)
                    ? new Story(
                            Files.readAllLines(file, StandardCharsets.US_ASCII).stream()
                                    .map(Line::parse)
                                    .toList())
                    : new Story(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole of one door. */
    static final class Story {
        private final List<Line> lines;

        private Story(List<Line> lines) {
            this.lines = lines;
        }

        /** How many parties were welcomed. */
        int parties() {
            return (int) lines.stream().filter(line -> line.what().equals(DONE)).count();
        }

        /** How many people those were. */
        int people() {
            return lines.stream()
                    .filter(line -> line.what().equals(DONE))
                    .mapToInt(Line::number)
                    .sum();
        }

        /** How many of them the kiosk may have counted until then: the last may be under way. */
        int begun(long until) {
            int begun = 0;
            int last = 0;
            for (Line line : lines) {
                if (line.at() > until) {
                    break;
                }
                switch (line.what()) {
                    case BEGIN -> last = line.number();
                    case DONE -> {
                        begun += line.number();
                        last = 0;
                    }
                    default -> {}
                }
            }
            return begun + last;
        }

        /** The people who had been welcomed, and since when, for each welcome. */
        List<Map.Entry<Long, Long>> steps() {
            List<Map.Entry<Long, Long>> steps = new ArrayList<>();
            long people = 0;
            for (Line line : lines) {
                if (line.what().equals(DONE)) {
                    people += line.number();
                    steps.add(Map.entry(people, line.at()));
                }
            }
            return steps;
        }

        /** The size of a party that came and may not have been counted; 0 when there is none. */
        int underWay() {
            int last = 0;
            for (Line line : lines) {
                switch (line.what()) {
                    case BEGIN -> last = line.number();
                    case DONE -> last = 0;
                    default -> {}
                }
            }
            return last;
        }

        /** Parties by size, as the hub names sizes. */
        Map<String, Long> sizes() {
            Map<String, Long> sizes = new TreeMap<>();
            lines.stream()
                    .filter(line -> line.what().equals(DONE))
                    .forEach(line -> sizes.merge("p" + line.number(), 1L, Long::sum));
            return sizes;
        }

        /** When the kiosk was connected; what did not end goes on. */
        List<Relay.Span> online() {
            List<Relay.Span> spans = new ArrayList<>();
            long since = -1;
            for (Line line : lines) {
                if (line.what().equals(ONLINE)) {
                    since = line.at();
                } else if (line.what().equals(OFFLINE) && since >= 0) {
                    spans.add(new Relay.Span(since, line.at()));
                    since = -1;
                }
            }
            if (since >= 0) {
                spans.add(new Relay.Span(since, Long.MAX_VALUE));
            }
            return spans;
        }

        long firstParty() {
            return at(BEGIN).getFirst();
        }

        long lastParty() {
            return at(DONE).getLast();
        }

        private List<Long> at(String what) {
            return lines.stream().filter(line -> line.what().equals(what)).map(Line::at).toList();
        }
    }
}
