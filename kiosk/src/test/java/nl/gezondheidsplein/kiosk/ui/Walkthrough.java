package nl.gezondheidsplein.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.gezondheidsplein.kiosk.hardware.KeyPad;
import nl.gezondheidsplein.kiosk.speech.Phrase;
import nl.gezondheidsplein.protocol.words.Direction;

/**
 * A walkthrough as it is written: a numbered step says what somebody does, with each act between
 * backticks, and the quoted lines under it what came of that.
 */
final class Walkthrough {
    private static final Pattern STEP = Pattern.compile("\\d+\\. .*");
    private static final Pattern ACT = Pattern.compile("`([^`]+)`");
    private static final Pattern WAIT = Pattern.compile("wait (\\d+) s");
    private static final String QUOTE = "   > ";

    /** By what somebody knows what the kiosk did. */
    enum Sense {
        /** Reads what stands on the screen. */
        READS,
        /** Sees pictures, and hears what is read aloud. */
        SEES_AND_HEARS,
        /** Hears alone. */
        HEARS
    }

    /** Is called after each step. */
    @FunctionalInterface
    interface Photographer {
        void after(int step);
    }

    private final RealWindow window;
    private final Sense sense;
    private final Photographer photographer;
    private int counted;
    private int left;

    Walkthrough(RealWindow window, Sense sense, Photographer photographer) {
        this.window = window;
        this.sense = sense;
        this.photographer = photographer;
    }

    /** Takes every step; returns what is written, with what came of each step now. */
    String replay(String written) {
        List<String> lines = new ArrayList<>();
        int step = 0;
        for (String line : written.lines().filter(line -> !line.startsWith(QUOTE)).toList()) {
            lines.add(line);
            if (STEP.matcher(line).matches()) {
                step++;
                try {
                    ACT.matcher(line).results().forEach(act -> does(act.group(1)));
                } catch (RuntimeException e) {
                    String there = window.onStage(Walkthrough::pictures);
                    throw new AssertionError("nobody can do this: " + line + "; " + there, e);
                }
                outcome().forEach(words -> lines.add(QUOTE + words));
                photographer.after(step);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private void does(String act) {
        Matcher wait = WAIT.matcher(act);
        if (wait.matches()) {
            window.leaveAlone(Integer.parseInt(wait.group(1)));
        } else if (act.startsWith("key ")) {
            window.press(KeyPad.Key.valueOf(act.substring(4).toUpperCase(Locale.ROOT)));
        } else if (act.equals("pin")) {
            RealWindow.PIN.chars().forEach(digit -> window.touch("host.key." + (char) digit));
            window.touch("host.key.enter");
        } else {
            window.touch(act);
        }
    }

    private List<String> outcome() {
        List<String> lines = new ArrayList<>();
        switch (sense) {
            case READS -> lines.addAll(words(window.onStage(StagePanel::spoken)));
            case SEES_AND_HEARS -> {
                lines.add(window.onStage(Walkthrough::pictures));
                lines.addAll(heard());
            }
            case HEARS -> lines.addAll(heard());
        }
        for (; counted < window.counted.size(); counted++) {
            lines.add("*counted: " + name(window.counted.get(counted)) + "*");
        }
        for (; left < window.left.size(); left++) {
            lines.add("*the visit ended: " + name(window.left.get(left).outcome()) + "*");
        }
        return lines;
    }

    private List<String> heard() {
        List<String> said = window.said();
        return said.isEmpty()
                ? List.of("*silence*")
                : said.stream().map(Walkthrough::line).toList();
    }

    private static List<String> words(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::words).map(Walkthrough::line).toList();
    }

    /** A line in markdown, without the marks that only a screen needs. */
    private static String line(String words) {
        return "- " + Direction.withoutIsolates(words).replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private static String pictures(StagePanel stage) {
        return stage.touchable().stream()
                .map(part -> "`" + part.getName() + "`")
                .filter(name -> !name.startsWith("`control."))
                .collect(Collectors.joining(" ", "sees: ", ""));
    }

    private static String name(Object value) {
        String name = value instanceof Enum<?> of ? of.name() : value.getClass().getSimpleName();
        return name.toLowerCase(Locale.ROOT);
    }
}
